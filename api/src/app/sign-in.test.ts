import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify';
import type { DataSource } from 'typeorm';
import { UserRow } from '../modules/identity';
import { env } from '../platform/env';
import { buildAccount, buildAgency, PASSWORD } from '../test/builders';
import { testDatabase } from '../test/database';
import { makeServer } from './server';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { email } } errors { code } } }';

let source: DataSource;
let server: FastifyInstance;
let user: UserRow;

beforeAll(async () => {
  source = await testDatabase();
  server = await makeServer(source);
});
beforeEach(async () => (user = await buildAccount(source, (await buildAgency(source)).id)));
afterAll(async () => {
  await server.close();
  await source.destroy();
});

function post(payload: object, headers: Record<string, string> = {}): Promise<Response> {
  return server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
}

function signIn(password = PASSWORD, headers = {}): Promise<Response> {
  return post({ query: SIGN_IN, variables: { input: { email: user.email, password } } }, headers);
}

/** The Cookie header of a browser after this answer. */
async function cookieAfter(answer: Promise<Response>): Promise<string> {
  return (await answer).cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

test('a browser signs in, asks with its cookie, and signs out', async () => {
  const cookie = await cookieAfter(signIn());
  const viewer = { query: '{ viewer { user { email } } }' };
  expect((await post(viewer, { cookie })).json()).toEqual({ data: { viewer: { user: { email: user.email } } } });
  const out = await post({ query: 'mutation { signOut { errors { code } } }' }, { cookie });
  expect(out.cookies[0]).toMatchObject({ name: 'ruche.session_token', value: '', maxAge: 0 });
  expect((await post(viewer, { cookie })).json()).toEqual({ data: { viewer: null } });
});

test('one request is one attempt: a second sign-in in it, whatever its name, has the request refused', async () => {
  const attempt = `signIn(input: { email: "${user.email}", password: "x" }) { errors { code } }`;
  for (const query of [
    `mutation { ${attempt} again: ${attempt} }`,
    `mutation { ${attempt} ...Again } fragment Again on Mutation { again: ${attempt} }`,
  ]) {
    const { errors } = (await post({ query })).json<{ errors: object[] }>();
    expect(errors).toMatchObject([{ message: 'A request asks for signIn once at most.' }]);
  }
  const both = `{ a: invitation(token: "a") { email } b: invitation(token: "b") { email } }`;
  expect((await post({ query: both })).json()).toMatchObject({
    errors: [{ message: 'A request asks for invitation once at most.' }],
  });
});

test('a refused sign-in sets no cookie', async () => {
  const answer = await signIn('tilleul-brouette-43');
  expect(answer.json()).toMatchObject({ data: { signIn: { errors: [{ code: 'SIGN_IN_REFUSED' }] } } });
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('staff are answered in the language they chose, whatever the browser asks for', async () => {
  await source.manager.update(UserRow, { id: user.id }, { language: 'en' });
  const cookie = await cookieAfter(signIn());
  const answer = await post({ query: '{ apiKeys { id } }' }, { cookie, 'accept-language': 'fr' });
  expect(answer.json()).toMatchObject({
    errors: [{ message: 'Your role does not allow this: ask an administrator.' }],
  });
});

test('a key that is sent stands alone: the cookie beside it is not looked at', async () => {
  const cookie = await cookieAfter(signIn());
  const answer = await post({ query: '{ users { id } }' }, { cookie, authorization: `Bearer ruche_${'a'.repeat(43)}` });
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('the address a browser claims to have counts only behind a server that is trusted', async () => {
  const addresses = async (): Promise<Set<string>> => {
    const seen = new Set<string>();
    const app = await makeServer(source);
    app.addHook('onResponse', (request, _, done) => {
      seen.add(request.ip);
      done();
    });
    await app.inject({ url: '/healthz', headers: { 'x-forwarded-for': '203.0.113.7, 198.51.100.9' } });
    await app.close();
    return seen;
  };
  expect(await addresses()).toEqual(new Set(['127.0.0.1']));
  env().trustProxyHops = 1;
  try {
    expect(await addresses()).toEqual(new Set(['198.51.100.9']));
  } finally {
    env().trustProxyHops = 0;
  }
});

test('the library serves no route of its own', async () => {
  for (const url of ['/api/auth/sign-in/email', '/api/auth/get-session', '/api/auth/sign-up/email'])
    expect((await server.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(404);
});
