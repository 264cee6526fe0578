import type { DataSource } from 'typeorm';
import { env } from '../../../platform/env';
import { buildAccount, buildAgency, PASSWORD } from '../../../test/builders';
import { openBrowser, signInFrom } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import { actorOfSession } from './actor.queries';
import { askAuth, authOptions } from './auth';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('our migrations make every table and column the sign-in library needs', async () => {
  const { getMigrations } = await import('better-auth/db/migration');
  const { toBeCreated, toBeAdded, schemaProblems, unsafeChanges } = await getMigrations(authOptions(source));
  expect({ toBeCreated, toBeAdded, schemaProblems, unsafeChanges }).toEqual({
    toBeCreated: [],
    toBeAdded: [],
    schemaProblems: [],
    unsafeChanges: [],
  });
});

test('nobody makes an account through the library', async () => {
  const body = { name: 'X', email: 'intrus@agence.example', password: PASSWORD };
  await expect(askAuth(source, (api) => api.signUpEmail({ body }))).rejects.toMatchObject({ statusCode: 400 });
});

test('between sign-ins no async storage of the library is on', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const { getRequestStateAsyncLocalStorage } = await import('@better-auth/core/context');
  const storage = await getRequestStateAsyncLocalStorage();
  const switchedOff = jest.spyOn(storage, 'disable');
  const signIns = [1, 2, 3].map(() => signInFrom(openBrowser(), source, { email: user.email, password: PASSWORD }));
  for (const { data } of await Promise.all(signIns)) expect(data?.['signIn']).toMatchObject({ errors: [] });
  expect(switchedOff).toHaveBeenCalled();
  expect(storage.getStore()).toBeUndefined();
});

test('where browsers come over https the cookie never travels in clear', async () => {
  const { webOrigin } = env();
  env().webOrigin = 'https://ruche.example';
  const secured = await testDatabase();
  try {
    const user = await buildAccount(secured, (await buildAgency(secured)).id);
    const browser = openBrowser();
    await signInFrom(browser, secured, { email: user.email, password: PASSWORD });
    expect(browser.given[0]).toMatch(/^__Secure-ruche\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(await actorOfSession(secured.manager, browser.cookie)).toMatchObject({ userId: user.id });
  } finally {
    env().webOrigin = webOrigin;
    await secured.destroy();
  }
});
