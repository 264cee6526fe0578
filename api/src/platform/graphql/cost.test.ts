import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import type { Context } from './context';
import { costLimit, type Surcharged } from './cost';

const schema = buildSchema(`
  input Where { all: Boolean, name: String }
  type Query { people(first: Int = 50): PeopleConnection, total(where: Where): Int }
  type PeopleConnection { nodes: [Person!]! edges: [PersonEdge!]! count: Int }
  type PersonEdge { node: Person! }
  type Person { name: String tags: [String!]! friends: [Person!]! knows(first: Int = 50): PeopleConnection }
`);
const MOST = 1_000;
const readsAll: Surcharged = { surcharge: ({ where }) => ((where as { all?: boolean } | null)?.all ? MOST / 2 : 0) };
Object.assign(schema.getQueryType()?.getFields()['total']?.extensions ?? {}, readsAll);
const server = new ApolloServer<Context>({ schema, plugins: [costLimit(MOST)] });

afterAll(() => server.stop());

/** The code of the first error; undefined when the operation ran. */
async function ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<unknown> {
  const request = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
  const { body } = await server.executeOperation(request, { contextValue: {} as Context });
  return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : 'incremental';
}

const PAGE = '{ nodes { name tags } }';
const BY_VARIABLE = `query ($first: Int) { people(first: $first) ${PAGE} }`;

test('each field counts once for each item of its page', async () => {
  expect(await ask(`{ people(first: 300) ${PAGE} }`)).toBeUndefined();
  expect(await ask(`{ people(first: 340) ${PAGE} }`)).toBe('TOO_COSTLY');
  expect(await ask(`{ people ${PAGE} }`)).toBeUndefined();
});

test('a page size in a variable, or in its default, counts as one in the document', async () => {
  expect(await ask(BY_VARIABLE, { first: 300 })).toBeUndefined();
  expect(await ask(BY_VARIABLE, { first: 340 })).toBe('TOO_COSTLY');
  expect(await ask(`query ($first: Int = 340) { people(first: $first) ${PAGE} }`)).toBe('TOO_COSTLY');
});

test('what was counted for one page size is not taken for another', async () => {
  expect(await ask(BY_VARIABLE, { first: 1 })).toBeUndefined();
  expect(await ask(BY_VARIABLE, { first: 100_000 })).toBe('TOO_COSTLY');
  expect(await ask(BY_VARIABLE, { first: 1 })).toBeUndefined();
});

test('pages within pages, and lists without a size, multiply', async () => {
  expect(await ask('{ people(first: 20) { nodes { knows(first: 20) { nodes { name } } } } }')).toBeUndefined();
  expect(await ask('{ people(first: 20) { nodes { knows { nodes { name } } } } }')).toBe('TOO_COSTLY');
  expect(await ask('{ people(first: 2) { nodes { friends { friends { friends { name } } } } } }')).toBeUndefined();
  expect(await ask('{ people(first: 2) { nodes { friends { friends { friends { friends { name } } } } } } }')).toBe(
    'TOO_COSTLY',
  );
});

test('null asks for the default page, whatever was counted for a page size left out', async () => {
  const nested = (size: string) => `{ nodes { knows(first: ${size}) ${PAGE} } }`;
  expect(await ask(`{ people(first: 6) ${nested('null')} }`)).toBeUndefined();
  expect(await ask(`{ people(first: 7) ${nested('null')} }`)).toBe('TOO_COSTLY');
  const byVariable = `query ($first: Int = 1) { people(first: 7) ${nested('$first')} }`;
  expect(await ask(byVariable)).toBeUndefined();
  expect(await ask(byVariable, { first: null })).toBe('TOO_COSTLY');
});

test('a negative page size makes nothing cheaper', async () => {
  const hidden = '{ cheap: people(first: -1000) { nodes { name } } people(first: 340) { nodes { name tags } } }';
  expect(await ask(hidden)).toBe('TOO_COSTLY');
});

test('only the operation that runs is counted, and what it skips is not', async () => {
  const two = `query A { people(first: 1) ${PAGE} } query B { people(first: 340) ${PAGE} }`;
  expect(await ask(two, {}, 'A')).toBeUndefined();
  expect(await ask(two, {}, 'B')).toBe('TOO_COSTLY');
  const skipping = `query ($skip: Boolean!) { people(first: 340) @skip(if: $skip) ${PAGE} }`;
  expect(await ask(skipping, { skip: true })).toBeUndefined();
  expect(await ask(skipping, { skip: false })).toBe('TOO_COSTLY');
});

test('variables that do not fit are refused as such, and hide no cost', async () => {
  const document = `query ($first: Int, $skip: Boolean!) { people(first: $first) @skip(if: $skip) ${PAGE} }`;
  expect(await ask(document, { first: '1', skip: false })).toBe('BAD_USER_INPUT');
  expect(await ask(document, { first: 340, skip: false })).toBe('TOO_COSTLY');
});

test('what reads all there is fits once, however it is asked for', async () => {
  const twice = (where: string) => `{ one: total(where: ${where}) other: total(where: ${where}) }`;
  expect(await ask('{ total(where: { all: true }) }')).toBeUndefined();
  expect(await ask(twice('{ all: true }'))).toBe('TOO_COSTLY');
  expect(await ask(twice('{ name: "a" }'))).toBeUndefined();
  const byVariable = `query ($where: Where) ${twice('$where')}`;
  expect(await ask(byVariable, { where: { name: 'a' } })).toBeUndefined();
  expect(await ask(byVariable, { where: { all: true } })).toBe('TOO_COSTLY');
  expect(await ask(byVariable, { where: { all: null } })).toBeUndefined();
  expect(await ask(byVariable, { where: null })).toBeUndefined();
});

test('fragments spread in fragments are counted, or too intricate', async () => {
  const bomb = Array.from(
    { length: 30 },
    (_, n) => `fragment F${String(n)} on Person { ...F${String(n + 1)} ...F${String(n + 1)} }`,
  );
  expect(await ask(`{ people { nodes { ...F0 } } } ${bomb.join(' ')} fragment F30 on Person { name }`)).toBe(
    'TOO_COSTLY',
  );
});
