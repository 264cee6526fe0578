import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify';
import type { DataSource } from 'typeorm';
import { issueApiKey } from '../modules/identity';
import { transaction } from '../platform/database/transaction';
import { LIMITS } from '../platform/graphql/limits';
import { log } from '../platform/log';
import { buildAgency } from '../test/builders';
import { testDatabase } from '../test/database';
import { makeServer } from './server';

let source: DataSource;
let server: FastifyInstance;

beforeAll(async () => {
  source = await testDatabase();
  server = await makeServer(source);
});

afterAll(async () => {
  await server.close();
  if (source.isInitialized) await source.destroy();
});

function post(payload: object, headers: Record<string, string> = {}): Promise<Response> {
  return server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
}

test('it says that it is alive, and ready once the migrations are current', async () => {
  expect((await server.inject('/healthz')).json()).toEqual({ alive: true });
  expect((await server.inject('/readyz')).json()).toEqual({ ready: true });
});

test('a partner reads its agency with its key', async () => {
  const agency = await buildAgency(source);
  const key = await transaction(source, (tx) =>
    issueApiKey(tx, { agencySlug: agency.slug, name: 'Essai', scopes: ['workers:read'] }),
  );
  const answer = await post({ query: '{ agency { slug name } }' }, { authorization: `Bearer ${key}` });
  expect(answer.json()).toEqual({ data: { agency: { slug: agency.slug, name: agency.name } } });
});

test.each([
  ['no key', {}, 'Connectez-vous pour continuer.'],
  ['a forged key', { authorization: `Bearer ruche_${'a'.repeat(43)}` }, 'Connectez-vous pour continuer.'],
])('with %s it says to sign in', async (_, headers, message) => {
  const answer = await post({ query: '{ agency { slug } }' }, headers);
  expect(answer.json()).toMatchObject({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
});

test.each([
  ['en-GB,en;q=0.9,fr;q=0.8', 'Sign in to continue.'],
  ['fr-FR,fr;q=0.9,en;q=0.8', 'Connectez-vous pour continuer.'],
  ['de', 'Connectez-vous pour continuer.'],
])('to a reader of %s it says: %s', async (language, message) => {
  const answer = await post({ query: '{ agency { slug } }' }, { 'accept-language': language });
  expect(answer.json()).toMatchObject({ errors: [{ message }] });
});

test.each(['{ agency { slug } }', '{ viewer { user { id } } }', '{ unknown }'])(
  'no answer is kept on its way: %s',
  async (query) => {
    expect((await post({ query })).headers['cache-control']).toBe('no-store');
  },
);

test('a simple cross-site request is refused', async () => {
  const answer = await server.inject({ method: 'GET', url: '/graphql?query=%7Bagency%7Bslug%7D%7D' });
  expect(answer.statusCode).toBe(400);
});

test('a body over the limit and a document of too many tokens are refused', async () => {
  expect((await post({ query: `{ agency { slug } } # ${'x'.repeat(LIMITS.bodyBytes)}` })).statusCode).toBe(413);
  const answer = await post({ query: `{ ${'agency { slug } '.repeat(LIMITS.tokens)} }` });
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
});

test('sheets that lack a field are looked for once in an operation', async () => {
  const field = '(filter: { lacking: { key: "email", sheetKind: INDIVIDUAL } }) { nodes { id } }';
  const codes = async (query: string) => (await post({ query })).json<{ errors: unknown[] }>().errors;
  expect(await codes(`{ workers${field} }`)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await codes(`{ workers${field} again: workers${field} }`)).toMatchObject([
    { extensions: { code: 'TOO_COSTLY' } },
  ]);
  const count = 'sheetsLackingField(key: "email", sheetKind: INDIVIDUAL)';
  expect(await codes(`{ workers${field} ${count} }`)).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }]);
});

test('an operation that cannot run is answered 200 to who accepts plain JSON, 400 to who reads GraphQL answers', async () => {
  const query = '{ unknown }';
  expect((await post({ query })).statusCode).toBe(200);
  expect((await post({ query }, { accept: 'application/graphql-response+json' })).statusCode).toBe(400);
  expect((await post({ quarry: query })).statusCode).toBe(400);
});

test.each([
  [{ query: 'query Sheet($id: ID) { __typename }', variables: { id: 'secret' } }, 'Sheet'],
  [{ query: 'query A { __typename } query B { __typename }', operationName: 'B' }, 'B'],
  [{ query: '{ __typename }' }, undefined],
  [{ query: '{ __typename }', operationName: 'claire@example.fr' }, undefined],
])('the log of %j names the operation: %s', async (payload, operation) => {
  const line = jest.spyOn(log, 'info');
  await post(payload);
  const said = line.mock.calls.map(([facts]) => facts as { operation?: string });
  line.mockRestore();
  expect(said).toMatchObject([{ method: 'POST', route: '/graphql', operation }]);
  expect(JSON.stringify(said)).not.toMatch(/secret|claire/);
});
