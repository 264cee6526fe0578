import type { DataSource } from 'typeorm';
import type { Actor, Role } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { ask } from '../../../test/ask';
import { actorOfUser, buildAccount, buildAgency, buildStaff, buildUser, PASSWORD } from '../../../test/builders';
import { openBrowser, signInFrom } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import { actorOfSession } from '../sign-in/actor.queries';
import { UserRow } from './user.entity';

const UPDATE = `mutation ($input: UpdateColleagueInput!) { updateColleague(input: $input) {
  user { firstName lastName role seesPayroll } errors { code path } } }`;
const DEACTIVATE = `mutation ($userId: ID!) { deactivateColleague(userId: $userId) {
  user { state } errors { code path } } }`;
const REACTIVATE = `mutation ($userId: ID!) { reactivateColleague(userId: $userId) {
  user { state } errors { code path } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

function userIn(id: string): Promise<UserRow> {
  return source.manager.findOneByOrFail(UserRow, { id });
}

async function agencyOf(role: Role): Promise<{ admin: Actor; user: UserRow }> {
  const { id } = await buildAgency(source);
  return { admin: await buildStaff(source, id, 'ADMIN'), user: await buildUser(source, id, { role }) };
}

test('what is given of a colleague changes, the rest stays', async () => {
  const { admin, user } = await agencyOf('READER');
  const { data } = await ask(source, admin, UPDATE, {
    input: { id: user.id, role: 'MANAGER', lastName: ' Le  Goff\n' },
  });
  expect(data).toEqual({
    updateColleague: {
      user: { firstName: 'Claire', lastName: 'Le  Goff', role: 'MANAGER', seesPayroll: false },
      errors: [],
    },
  });
  await ask(source, admin, UPDATE, { input: { id: user.id, firstName: 'Clara', role: null } });
  expect(await userIn(user.id)).toMatchObject({ firstName: 'Clara', lastName: 'Le  Goff', role: 'MANAGER' });
});

test('only an administrator who sees payroll data gives that right; any other may take it away', async () => {
  const { admin, user } = await agencyOf('MANAGER');
  const payrollAdmin = await buildStaff(source, user.agencyId, 'ADMIN', { seesPayroll: true });
  const input = { id: user.id, lastName: 'Morel', seesPayroll: true };
  expect((await ask(source, admin, UPDATE, { input })).data).toEqual({
    updateColleague: { user: null, errors: [{ code: 'PAYROLL_RIGHT_NEEDED', path: ['seesPayroll'] }] },
  });
  expect(await userIn(user.id)).toEqual(user);
  await ask(source, payrollAdmin, UPDATE, { input });
  expect(await userIn(user.id)).toMatchObject({ lastName: 'Morel', seesPayroll: true });
  await ask(source, admin, UPDATE, { input: { ...input, firstName: 'Clara' } });
  expect(await userIn(user.id)).toMatchObject({ firstName: 'Clara', seesPayroll: true });
  await ask(source, admin, UPDATE, { input: { id: user.id, seesPayroll: false } });
  expect(await userIn(user.id)).toMatchObject({ seesPayroll: false });
});

test('names that are empty or too long are refused beside their fields', async () => {
  const { admin, user } = await agencyOf('READER');
  const input = { id: user.id, firstName: '', lastName: 'é'.repeat(81), role: 'ADMIN' };
  expect((await ask(source, admin, UPDATE, { input })).data).toEqual({
    updateColleague: {
      user: null,
      errors: [
        { code: 'REQUIRED', path: ['firstName'] },
        { code: 'TOO_LONG', path: ['lastName'] },
      ],
    },
  });
  expect(await userIn(user.id)).toEqual(user);
});

test('a deactivated colleague is out at once, and back with the same password when reactivated', async () => {
  const agency = await buildAgency(source);
  const admin = await buildStaff(source, agency.id, 'ADMIN');
  const user = await buildAccount(source, agency.id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  expect((await ask(source, admin, DEACTIVATE, { userId: user.id })).data).toEqual({
    deactivateColleague: { user: { state: 'DEACTIVATED' }, errors: [] },
  });
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
  expect((await ask(source, admin, REACTIVATE, { userId: user.id })).data).toEqual({
    reactivateColleague: { user: { state: 'ACTIVE' }, errors: [] },
  });
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
  const { data } = await signInFrom(openBrowser(), source, { email: user.email, password: PASSWORD });
  expect(data).toMatchObject({ signIn: { errors: [] } });
});

test('deactivating twice keeps the first date', async () => {
  const { admin, user } = await agencyOf('MANAGER');
  await ask(source, admin, DEACTIVATE, { userId: user.id });
  const first = await userIn(user.id);
  await ask(source, admin, DEACTIVATE, { userId: user.id });
  expect(await userIn(user.id)).toEqual(first);
});

test('nobody changes or deactivates his own account', async () => {
  const { admin } = await agencyOf('ADMIN');
  const id = admin.userId ?? '';
  for (const [document, variables] of [
    [UPDATE, { input: { id, role: 'READER' } }],
    [DEACTIVATE, { userId: id }],
    [REACTIVATE, { userId: id }],
  ] as const)
    expect(JSON.stringify((await ask(source, admin, document, variables)).data)).toContain('OWN_ACCOUNT');
  expect(await userIn(id)).toMatchObject({ role: 'ADMIN', deactivatedAt: null });
});

test.each([
  ['an invited one', { acceptedAt: null }],
  ['a deactivated one', { deactivatedAt: new Date('2026-01-01T00:00:00Z') }],
])('%s is not an administrator to rely on, and may lose the role', async (_, facts) => {
  const agency = await buildAgency(source);
  const admin = await buildStaff(source, agency.id, 'ADMIN');
  const user = await buildUser(source, agency.id, { role: 'ADMIN', ...facts });
  const { data } = await ask(source, admin, UPDATE, { input: { id: user.id, role: 'READER' } });
  expect(data).toMatchObject({ updateColleague: { user: { role: 'READER' }, errors: [] } });
});

test.each([
  ['take the role from', (id: string) => [UPDATE, { input: { id, role: 'READER' } }] as const],
  ['deactivate', (id: string) => [DEACTIVATE, { userId: id }] as const],
])('of ten administrators who %s one another at once, one stays', async (_, act) => {
  const agency = await buildAgency(source);
  const admins = await Promise.all(Array.from({ length: 10 }, () => buildStaff(source, agency.id, 'ADMIN')));
  const answers = await Promise.all(
    admins.map((admin, index) => {
      const [document, variables] = act(admins[(index + 1) % admins.length]?.userId ?? '');
      return ask(source, admin, document, variables);
    }),
  );
  expect(answers.filter(({ data }) => JSON.stringify(data).includes('LAST_ADMIN'))).toHaveLength(1);
  const left = await source.manager.findBy(UserRow, { agencyId: agency.id, role: 'ADMIN' });
  expect(left.filter(({ deactivatedAt }) => deactivatedAt === null)).toHaveLength(1);
});

test('one agency’s administrators do not count for another', async () => {
  const { admin, user } = await agencyOf('ADMIN');
  await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await source.manager.update(UserRow, { id: admin.userId ?? '' }, { deactivatedAt: clock.now() });
  const { data } = await ask(source, admin, UPDATE, { input: { id: user.id, role: 'READER' } });
  expect(data).toMatchObject({ updateColleague: { errors: [{ code: 'LAST_ADMIN', path: [] }] } });
});

test.each(['not an id', '👩', '00000000-0000-7000-8000-000000000000', 'x'.repeat(100_000)])(
  'an id that is nobody’s is not found',
  async (id) => {
    const { admin } = await agencyOf('READER');
    const { errors } = await ask(source, admin, DEACTIVATE, { userId: id });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  },
);

test('an administrator of another agency changes nobody', async () => {
  const { user } = await agencyOf('MANAGER');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  for (const [document, variables] of [
    [UPDATE, { input: { id: user.id, role: 'ADMIN' } }],
    [DEACTIVATE, { userId: user.id }],
    [REACTIVATE, { userId: user.id }],
  ] as const)
    expect((await ask(source, stranger, document, variables)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(await userIn(user.id)).toEqual(user);
});

test('staff choose the language of their screens and answers', async () => {
  const { user } = await agencyOf('READER');
  const document = 'mutation { setLanguage(language: EN) { viewer { user { language } } errors { code } } }';
  expect((await ask(source, actorOfUser(user), document)).data).toEqual({
    setLanguage: { viewer: { user: { language: 'EN' } }, errors: [] },
  });
  expect(await userIn(user.id)).toMatchObject({ language: 'en' });
});
