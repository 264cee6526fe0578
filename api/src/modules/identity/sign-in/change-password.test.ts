import type { ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { buildAccount, buildAgency, buildStaff, PASSWORD } from '../../../test/builders';
import { ask } from '../../../test/ask';
import { askFrom, openBrowser, signInFrom, type Browser } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import type { UserRow } from '../staff/user.entity';
import { actorOfSession } from './actor.queries';
import { ATTEMPTS } from './attempts';

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code path } } }`;
const NEW_PASSWORD = 'pivoine-escalier-77';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function signedIn(): Promise<{ user: UserRow; browser: Browser }> {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  return { user, browser };
}

function change(browser: Browser, currentPassword: string, newPassword: string): Promise<ExecutionResult> {
  return askFrom(browser, source, CHANGE, { input: { currentPassword, newPassword } });
}

test('the new password signs in, the old one no more; other sessions end, this one goes on', async () => {
  const { user, browser } = await signedIn();
  const elsewhere = openBrowser();
  await signInFrom(elsewhere, source, { email: user.email, password: PASSWORD });
  const before = browser.cookie;
  expect((await change(browser, PASSWORD, NEW_PASSWORD)).data).toEqual({ changePassword: { errors: [] } });
  expect(await actorOfSession(source.manager, elsewhere.cookie)).toBeNull();
  expect(await actorOfSession(source.manager, before)).toBeNull();
  expect(await actorOfSession(source.manager, browser.cookie)).toMatchObject({ userId: user.id });
  const signIn = async (password: string): Promise<unknown> =>
    (await signInFrom(openBrowser(), source, { email: user.email, password })).data?.['signIn'];
  expect(await signIn(PASSWORD)).toMatchObject({ viewer: null });
  expect(await signIn(NEW_PASSWORD)).toMatchObject({ errors: [] });
});

test.each([
  ['a wrong current password', 'tilleul-brouette-43', NEW_PASSWORD, 'WRONG_PASSWORD', 'currentPassword'],
  ['an endless current password', 'x'.repeat(100_000), NEW_PASSWORD, 'WRONG_PASSWORD', 'currentPassword'],
  ['a short new one', PASSWORD, 'court', 'PASSWORD_TOO_SHORT', 'newPassword'],
  ['a common new one', PASSWORD, 'motdepasse1234', 'PASSWORD_TOO_COMMON', 'newPassword'],
  ['her own names', PASSWORD, 'claire-moreau-2026', 'PASSWORD_TOO_COMMON', 'newPassword'],
])('%s is refused beside its field, and nothing changes', async (_, current, next, code, field) => {
  const { user, browser } = await signedIn();
  const { cookie } = browser;
  expect((await change(browser, current, next)).data).toEqual({
    changePassword: { errors: [{ code, path: [field] }] },
  });
  expect(browser.cookie).toBe(cookie);
  expect(await actorOfSession(source.manager, cookie)).toMatchObject({ userId: user.id });
});

test('somebody at an unlocked screen cannot go on guessing the password', async () => {
  const { browser } = await signedIn();
  for (let attempt = 0; attempt < ATTEMPTS.changePasswordByUser; attempt++)
    await change(browser, 'tilleul-brouette-43', NEW_PASSWORD);
  const { errors } = await change(browser, PASSWORD, NEW_PASSWORD);
  expect(errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
});

test('an administrator of another agency, without a session of hers, changes nothing', async () => {
  const { user } = await signedIn();
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  const { errors } = await ask(source, stranger, CHANGE, {
    input: { currentPassword: PASSWORD, newPassword: NEW_PASSWORD },
  });
  expect(errors).toHaveLength(1);
  const { data } = await signInFrom(openBrowser(), source, { email: user.email, password: PASSWORD });
  expect(data).toMatchObject({ signIn: { errors: [] } });
});
