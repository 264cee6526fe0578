import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { LIMITS, shapeLimits } from './limits';

const schema = buildSchema('type Query { me: Person } type Person { name: String friend: Person }');

function refusals(document: string): string[] {
  return validate(schema, parse(document), [shapeLimits]).map((error) => error.message);
}

function nested(levels: number): string {
  return `{ me ${'{ friend '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} }`;
}

test('a document at the depth limit passes, one level more is refused', () => {
  expect(refusals(nested(LIMITS.depth))).toEqual([]);
  expect(refusals(nested(LIMITS.depth + 1))).toHaveLength(1);
});

test('fragments count where they are spread, and one that spreads itself ends', () => {
  const deep = `fragment F on Person ${'{ friend '.repeat(LIMITS.depth)}{ name }${' }'.repeat(LIMITS.depth)} query { me { ...F } }`;
  expect(refusals(deep)).toHaveLength(1);
  expect(refusals('fragment F on Person { friend { ...F } } query { me { ...F } }')).toEqual([]);
});

test('fragments that spread the next one twice each are measured once each', () => {
  const chain = Array.from({ length: 200 }, (_, n) => {
    const next = `...F${String(n + 1)}`;
    return `fragment F${String(n)} on Person { ${next} ${next} }`;
  });
  const ending = (body: string): string => `{ me { ...F0 } } ${chain.join(' ')} fragment F200 on Person { ${body} }`;
  expect(refusals(ending('name'))).toEqual([]);
  expect(refusals(ending(`${'friend { '.repeat(LIMITS.depth)}name${' }'.repeat(LIMITS.depth)}`))).toHaveLength(1);
});

test('the introspection every tool sends passes; one that goes in circles does not', () => {
  const tool = parse(getIntrospectionQuery());
  expect(validate(schema, tool, [...specifiedRules, shapeLimits])).toEqual([]);
  const circles = parse('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }');
  expect(validate(schema, circles, [...specifiedRules, shapeLimits])).toHaveLength(1);
});

test('aliases are counted over the whole document, and reported once', () => {
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${String(n)}: __typename`).join(' ')} }`;
  expect(refusals(aliases(LIMITS.aliases))).toEqual([]);
  expect(refusals(aliases(LIMITS.aliases * 2))).toHaveLength(1);
});

test('directives are counted over the whole document', () => {
  const document = `{ ${'... @include(if: true) { __typename } '.repeat(LIMITS.directives + 1)} }`;
  expect(refusals(document)).toHaveLength(1);
});
