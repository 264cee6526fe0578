import { graphql, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, type GraphQLScalarType } from 'graphql';
import { DateTime, Day, FieldValue, FieldValues } from './scalars';

/** Hands back what the resolver was given, through JSON, so that a test sees the value both ways. */
function echoing(scalar: GraphQLScalarType): GraphQLSchema {
  const echo = { type: scalar, args: { value: { type: new GraphQLNonNull(scalar) } } };
  return new GraphQLSchema({
    types: [FieldValue],
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { echo: { ...echo, resolve: (_, { value }: { value: unknown }) => value } },
    }),
  });
}

async function echo(scalar: GraphQLScalarType, source: string, variableValues?: Record<string, unknown>) {
  const result = await graphql({
    schema: echoing(scalar),
    source,
    ...(variableValues && { variableValues }),
  });
  return (JSON.parse(JSON.stringify(result)) as typeof result).data?.['echo'];
}

function byVariable(scalar: GraphQLScalarType, value: unknown) {
  return echo(scalar, `query ($value: ${scalar.name}!) { echo(value: $value) }`, { value });
}

function byLiteral(scalar: GraphQLScalarType, literal: string) {
  return echo(scalar, `{ echo(value: ${literal}) }`);
}

test('an instant keeps its milliseconds and comes back in UTC', async () => {
  expect(await byVariable(DateTime, '2026-11-24T10:30:00.123+01:00')).toBe('2026-11-24T09:30:00.123Z');
  expect(await byLiteral(DateTime, '"2026-11-24T09:30:00Z"')).toBe('2026-11-24T09:30:00.000Z');
});

test.each(['2026-11-24', 'hier', '2026-02-31T00:00:00Z'])('%s is no instant', async (text) => {
  expect(await byVariable(DateTime, text)).toBeUndefined();
});

test('a day is handed on as it is written', async () => {
  expect(await byVariable(Day, '1990-12-31')).toBe('1990-12-31');
  expect(await byLiteral(Day, '"2024-02-29"')).toBe('2024-02-29');
});

test.each(['2026-02-31', '31/12/1990', 19901231, true])('%p is no day', async (value) => {
  expect(await byVariable(Day, value)).toBeUndefined();
  expect(await byLiteral(Day, JSON.stringify(value))).toBeUndefined();
});

const VALUES = ['DEAES 🎓', '', 12.5, -3, true, false, ['night', 'weekend'], [], null];

test.each(VALUES)('%p is the value of a field, in a variable or in the document', async (value) => {
  expect(await byVariable(FieldValues, { a: value })).toEqual({ a: value });
  expect(await byLiteral(FieldValues, `{ a: ${JSON.stringify(value)} }`)).toEqual({ a: value });
});

test.each([{ deep: 1 }, [1], ['a', null], [['a']]])('%p is not', async (value) => {
  expect(await byVariable(FieldValues, { a: value })).toBeUndefined();
  expect(await byVariable(FieldValue, value)).toBeUndefined();
});

test.each(['1e999', 'GREEN', '{ b: 1 }', '[1]', '[GREEN]'])('%s in the document is no value', async (literal) => {
  expect(await byLiteral(FieldValue, literal)).toBeUndefined();
  expect(await byLiteral(FieldValues, `{ a: ${literal} }`)).toBeUndefined();
});

test.each([1, 'text', true, [], ['a']])('%p is no set of values', async (value) => {
  expect(await byVariable(FieldValues, value)).toBeUndefined();
});

test('a key that would reach a prototype is refused, and any other is an own key', async () => {
  expect(await byVariable(FieldValues, JSON.parse('{"__proto__": "x"}'))).toBeUndefined();
  expect(await byLiteral(FieldValues, '{ __proto__: "x" }')).toBeUndefined();
  expect(await byLiteral(FieldValues, '{ constructor: "x" }')).toEqual({ constructor: 'x' });
  const values = FieldValues.parseValue({ a: 1 });
  expect(values['constructor']).toBeUndefined();
});

test('a variable stands inside a literal, and one that is not given leaves its key out', async () => {
  const document = 'query ($d: FieldValue, $x: FieldValue) { echo(value: { diploma: $d, other: $x }) }';
  expect(await echo(FieldValues, document, { d: ['a'] })).toEqual({ diploma: ['a'] });
  expect(await echo(FieldValues, document, { d: { deep: 1 } })).toBeUndefined();
});
