import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { transaction } from '../../../platform/database/transaction';
import { ask } from '../../../test/ask';
import { actorOfUser, buildAccount, buildAgency, buildStaff, buildUser, PASSWORD } from '../../../test/builders';
import { askFrom, openBrowser, signInFrom } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import { resetPasswordOf } from '../index';
import { actorOfSession } from '../sign-in/actor.queries';
import { CredentialRow } from '../sign-in/credential.entity';
import { SessionRow } from '../sign-in/session.entity';
import { UserRow } from './user.entity';

const RESET = `mutation ($userId: ID!) { resetPassword(userId: $userId) {
  user { state } invitationUrl errors { code path } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { user { email } } errors { code path } } }`;
const OTHER_PASSWORD = 'pivoine-escalier-77';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function agencyWith(facts: Partial<UserRow> = {}): Promise<{ admin: Actor; user: UserRow }> {
  const { id } = await buildAgency(source);
  return { admin: await buildStaff(source, id, 'ADMIN'), user: await buildAccount(source, id, facts) };
}

function userIn(id: string): Promise<UserRow> {
  return source.manager.findOneByOrFail(UserRow, { id });
}

function choose(url: string | null | undefined, password: string): ReturnType<typeof askFrom> {
  return askFrom(openBrowser(), source, ACCEPT, { input: { token: url?.split('/').pop() ?? '', password } });
}

function signInWith(email: string, password: string): ReturnType<typeof signInFrom> {
  return signInFrom(openBrowser(), source, { email, password });
}

test('who forgot the password is out everywhere, chooses another by a link, and keeps the account', async () => {
  const { admin, user } = await agencyWith();
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const { data } = await ask(source, admin, RESET, { userId: user.id });
  const { invitationUrl } = data?.['resetPassword'] as { invitationUrl: string };
  expect(data).toEqual({ resetPassword: { user: { state: 'INVITED' }, invitationUrl, errors: [] } });
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
  expect((await signInWith(user.email, PASSWORD)).data).toMatchObject({
    signIn: { errors: [{ code: 'SIGN_IN_REFUSED' }] },
  });
  expect((await choose(invitationUrl, OTHER_PASSWORD)).data).toEqual({
    acceptInvitation: { viewer: { user: { email: user.email } }, errors: [] },
  });
  expect((await signInWith(user.email, OTHER_PASSWORD)).data).toMatchObject({ signIn: { errors: [] } });
  expect(await source.manager.countBy(CredentialRow, { userId: user.id })).toBe(1);
});

test('a sign-in that crossed the reset leaves no session behind, neither before the new password nor after', async () => {
  const { admin, user } = await agencyWith();
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const session = await source.manager.findOneByOrFail(SessionRow, { userId: user.id });
  const { data } = await ask(source, admin, RESET, { userId: user.id });
  await source.manager.insert(SessionRow, session);
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
  await choose((data?.['resetPassword'] as { invitationUrl: string }).invitationUrl, OTHER_PASSWORD);
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
});

test('of ten administrators who reset one another’s passwords at once, one stays', async () => {
  const { id } = await buildAgency(source);
  const admins = await Promise.all(Array.from({ length: 10 }, () => buildStaff(source, id, 'ADMIN')));
  const answers = await Promise.all(
    admins.map((admin, index) => ask(source, admin, RESET, { userId: admins[(index + 1) % admins.length]?.userId })),
  );
  expect(answers.filter(({ data }) => JSON.stringify(data).includes('LAST_ADMIN'))).toHaveLength(1);
  const left = await source.manager.findBy(UserRow, { agencyId: id, role: 'ADMIN' });
  expect(left.filter(({ acceptedAt }) => acceptedAt !== null)).toHaveLength(1);
});

test.each([
  ['invited', { acceptedAt: null }],
  ['deactivated', { deactivatedAt: new Date('2026-01-01T00:00:00Z') }],
])('somebody %s has no password to reset', async (_, facts) => {
  const { admin } = await agencyWith();
  const user = await buildUser(source, admin.agencyId, facts);
  expect((await ask(source, admin, RESET, { userId: user.id })).data).toEqual({
    resetPassword: { user: null, invitationUrl: null, errors: [{ code: 'NOT_ACTIVE', path: [] }] },
  });
  expect(await userIn(user.id)).toEqual(user);
});

test('an account that sees payroll data is opened anew by who sees it only, and nobody opens his own', async () => {
  const { admin, user } = await agencyWith({ seesPayroll: true });
  const refusedWith = async (actor: Actor, userId: string | null): Promise<unknown> =>
    (await ask(source, actor, RESET, { userId })).data;
  expect(await refusedWith(admin, user.id)).toMatchObject({
    resetPassword: { invitationUrl: null, errors: [{ code: 'PAYROLL_RIGHT_NEEDED', path: [] }] },
  });
  expect(await refusedWith(admin, admin.userId)).toMatchObject({
    resetPassword: { errors: [{ code: 'OWN_ACCOUNT' }] },
  });
  expect((await signInWith(user.email, PASSWORD)).data).toMatchObject({ signIn: { errors: [] } });
  const payrollAdmin = await buildStaff(source, user.agencyId, 'ADMIN', { seesPayroll: true });
  expect(await refusedWith(payrollAdmin, user.id)).toMatchObject({ resetPassword: { errors: [] } });
});

test('an administrator of another agency resets no password', async () => {
  const { user } = await agencyWith();
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN', { seesPayroll: true });
  const { errors } = await ask(source, stranger, RESET, { userId: user.id });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(await userIn(user.id)).toEqual(user);
});

describe('the command', () => {
  function reset(email: string, seesPayroll = false): Promise<string | null> {
    return transaction(source, (tx) => resetPasswordOf(tx, { email, seesPayroll }));
  }

  test('lets the only administrator choose another password, and see payroll data when asked to', async () => {
    const { id } = await buildAgency(source);
    const admin = await buildAccount(source, id, { role: 'ADMIN' });
    await choose(await reset(` ${admin.email.toUpperCase()}`), OTHER_PASSWORD);
    expect((await signInWith(admin.email, OTHER_PASSWORD)).data).toMatchObject({ signIn: { errors: [] } });
    expect(actorOfUser(await userIn(admin.id))).toMatchObject({ role: 'ADMIN', seesPayroll: false });
    await reset(admin.email, true);
    expect(await userIn(admin.id)).toMatchObject({ seesPayroll: true });
  });

  test('invites again an administrator whose first link is past its days', async () => {
    const { id } = await buildAgency(source);
    const user = await buildUser(source, id, { role: 'ADMIN', acceptedAt: null, invitedAt: new Date('2026-01-01') });
    expect((await choose(await reset(user.email), PASSWORD)).data).toMatchObject({ acceptInvitation: { errors: [] } });
  });

  test('refuses an e-mail nobody signs in with', async () => {
    await expect(reset(`${newId()}@agence.example`)).rejects.toMatchObject({ problems: [{ code: 'UNKNOWN_USER' }] });
  });
});
