import type { ExecutionResult } from 'graphql';
import nodemailer from 'nodemailer';
import type { DataSource } from 'typeorm';
import { outboxHandlers } from '../../../app/outbox-handlers';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import { env } from '../../../platform/env';
import { deliverDue, OutboxMessageRow, type Delivery } from '../../../platform/outbox';
import { ask } from '../../../test/ask';
import { buildAgency, buildStaff, buildUser, PASSWORD } from '../../../test/builders';
import { askFrom, openBrowser, signInFrom } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import { ATTEMPTS, countAttempt } from '../sign-in/attempts';
import { deliverInvitation } from './deliver-invitation';
import { UserRow } from './user.entity';

const INVITE = `mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) {
  user { id fullName email role seesPayroll state language invitedAt } invitationUrl errors { code path } } }`;
const RENEW = `mutation ($userId: ID!) { renewInvitation(userId: $userId) {
  user { state } invitationUrl errors { code path } } }`;
const LOOK = 'query ($token: String!) { invitation(token: $token) { agencyName firstName email } }';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { user { email state } } errors { code path } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterEach(() => {
  jest.restoreAllMocks();
  env().smtpUrl = undefined;
});
afterAll(() => source.destroy());

function invited(facts: object = {}): { input: Record<string, unknown> } {
  const input = { firstName: 'Samira', lastName: 'Haddad', role: 'MANAGER', seesPayroll: true };
  return { input: { ...input, email: `samira.${newId()}@agence.example`, ...facts } };
}

interface Letter {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** The administrator of an agency of the test's own, who may give the payroll right too. */
async function buildPayrollAdmin(facts: Partial<UserRow> = {}): Promise<Actor> {
  return buildStaff(source, (await buildAgency(source)).id, 'ADMIN', { seesPayroll: true, ...facts });
}

/** What the mail server is handed from here on. */
function lettersSent(): Letter[] {
  const letters: Letter[] = [];
  const transport = {
    sendMail: (letter: Letter) => Promise.resolve(letters.push(letter)),
    close: () => undefined,
  };
  jest.spyOn(nodemailer, 'createTransport').mockReturnValue(transport as never);
  env().smtpUrl = 'smtp://mail.example';
  return letters;
}

function isTo(address: string): (letter: Letter) => boolean {
  return ({ to }) => to.address === address;
}

interface Invited {
  admin: Actor;
  userId: string;
  token: string;
}

async function invite(): Promise<Invited> {
  const admin = await buildPayrollAdmin();
  return { admin, ...invitationIn(await ask(source, admin, INVITE, invited())) };
}

function invitationIn({ data }: ExecutionResult): { userId: string; token: string } {
  const { user, invitationUrl } = data?.['inviteColleague'] as { user: { id: string }; invitationUrl: string };
  return { userId: user.id, token: tokenIn(invitationUrl) };
}

function tokenIn(url: string): string {
  return /^http:\/\/localhost:3000\/invitation\/([\w-]{43})$/.exec(url)?.[1] ?? 'no token';
}

function accept(token: string, password = PASSWORD, browser = openBrowser()): Promise<ExecutionResult> {
  return askFrom(browser, source, ACCEPT, { input: { token, password } });
}

function look(token: string, browser = openBrowser()): Promise<ExecutionResult> {
  return askFrom(browser, source, LOOK, { token });
}

test('a colleague is invited by a link, chooses a password, and is signed in', async () => {
  const agency = await buildAgency(source);
  const admin = await buildStaff(source, agency.id, 'ADMIN', { seesPayroll: true, language: 'en' });
  const variables = invited({ firstName: ' Samira ', email: `SAMIRA.${newId()}@Agence.example` });
  const email = String(variables.input['email']).toLowerCase();
  const answer = await ask(source, admin, INVITE, variables);
  expect(answer.data?.['inviteColleague']).toMatchObject({
    user: { fullName: 'Samira Haddad', email, role: 'MANAGER', seesPayroll: true, state: 'INVITED', language: 'EN' },
    errors: [],
  });
  const { token } = invitationIn(answer);
  expect((await look(token)).data).toEqual({ invitation: { agencyName: agency.name, firstName: 'Samira', email } });
  const browser = openBrowser();
  expect((await accept(token, PASSWORD, browser)).data).toEqual({
    acceptInvitation: { viewer: { user: { email, state: 'ACTIVE' } }, errors: [] },
  });
  expect((await askFrom(browser, source, '{ viewer { user { email } } }')).data).toEqual({
    viewer: { user: { email } },
  });
  const { data } = await signInFrom(openBrowser(), source, { email, password: PASSWORD });
  expect(data).toMatchObject({ signIn: { errors: [] } });
});

test('the token itself is nowhere in the database', async () => {
  const { token } = await invite();
  expect(JSON.stringify(await source.query('SELECT * FROM users'))).not.toContain(token);
});

test('a link is good once', async () => {
  const { token } = await invite();
  await accept(token);
  expect((await look(token)).data).toEqual({ invitation: null });
  expect((await accept(token, 'pivoine-escalier-77')).data).toEqual({
    acceptInvitation: { viewer: null, errors: [{ code: 'INVITATION_EXPIRED', path: ['token'] }] },
  });
});

test('of ten people who use one link at once, one chooses the password', async () => {
  const { token } = await invite();
  const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
  const accepted = answers.filter(({ data }) => JSON.stringify(data).includes('"errors":[]'));
  expect(accepted).toHaveLength(1);
});

test('a link is good for 7 days', async () => {
  const { token } = await invite();
  const day = 24 * 3_600_000;
  const now = Date.now();
  jest.spyOn(clock, 'now').mockReturnValue(new Date(now + 7 * day - 60_000));
  expect((await look(token)).data?.['invitation']).not.toBeNull();
  jest.spyOn(clock, 'now').mockReturnValue(new Date(now + 7 * day + 60_000));
  expect((await look(token)).data?.['invitation']).toBeNull();
  expect((await accept(token)).data).toMatchObject({ acceptInvitation: { errors: [{ code: 'INVITATION_EXPIRED' }] } });
});

test('a renewed invitation has a new link, and the old one stops working', async () => {
  const { admin, userId, token } = await invite();
  await source.manager.update(UserRow, { id: userId }, { invitedAt: new Date('2026-01-01T00:00:00Z') });
  const { data } = await ask(source, admin, RENEW, { userId });
  const { invitationUrl } = data?.['renewInvitation'] as { invitationUrl: string };
  expect((await look(token)).data?.['invitation']).toBeNull();
  expect((await look(tokenIn(invitationUrl))).data?.['invitation']).not.toBeNull();
});

test('only somebody who has not chosen a password is invited again', async () => {
  const { admin, userId, token } = await invite();
  await accept(token);
  expect((await ask(source, admin, RENEW, { userId })).data).toEqual({
    renewInvitation: { user: null, invitationUrl: null, errors: [{ code: 'NOT_INVITED', path: [] }] },
  });
});

test.each([
  ['a short password', 'court', 'PASSWORD_TOO_SHORT'],
  ['a common password', 'motdepasse1234', 'PASSWORD_TOO_COMMON'],
  ['her own names', 'samira-haddad-2026', 'PASSWORD_TOO_COMMON'],
])('%s is refused beside its field, and the link stays good', async (_, password, code) => {
  const { token } = await invite();
  expect((await accept(token, password)).data).toEqual({
    acceptInvitation: { viewer: null, errors: [{ code, path: ['password'] }] },
  });
  expect((await accept(token)).data).toMatchObject({ acceptInvitation: { errors: [] } });
});

test('every mistake of an invitation is told at once, beside its field', async () => {
  const admin = await buildPayrollAdmin();
  const wrong = invited({ firstName: ' \u202e ', lastName: 'x'.repeat(81), email: 'samira@' });
  expect((await ask(source, admin, INVITE, wrong)).data).toEqual({
    inviteColleague: {
      user: null,
      invitationUrl: null,
      errors: [
        { code: 'REQUIRED', path: ['firstName'] },
        { code: 'TOO_LONG', path: ['lastName'] },
        { code: 'EMAIL_SHAPE', path: ['email'] },
      ],
    },
  });
});

test('who does not see payroll data invites nobody to see it, neither first nor again', async () => {
  const { admin, userId, token } = await invite();
  const other = await buildStaff(source, admin.agencyId, 'ADMIN');
  const refused = { code: 'PAYROLL_RIGHT_NEEDED', path: ['seesPayroll'] };
  const { input } = invited();
  expect((await ask(source, other, INVITE, { input })).data).toMatchObject({
    inviteColleague: { user: null, errors: [refused] },
  });
  expect(await source.manager.countBy(UserRow, { email: String(input['email']) })).toBe(0);
  expect((await ask(source, other, RENEW, { userId })).data).toMatchObject({
    renewInvitation: { invitationUrl: null, errors: [{ ...refused, path: [] }] },
  });
  expect((await look(token)).data?.['invitation']).not.toBeNull();
  expect((await ask(source, other, INVITE, invited({ seesPayroll: false }))).data).toMatchObject({
    inviteColleague: { errors: [] },
  });
});

test('an e-mail signs in to one agency: of ten who invite it at once, one does', async () => {
  const email = `samira.${newId()}@agence.example`;
  const admins = await Promise.all(Array.from({ length: 10 }, () => buildPayrollAdmin()));
  const answers = await Promise.all(
    admins.map((admin, index) =>
      ask(source, admin, INVITE, invited({ email: index % 2 === 0 ? email : email.toUpperCase() })),
    ),
  );
  const errors = answers.flatMap(({ data }) => (data?.['inviteColleague'] as { errors: object[] }).errors);
  expect(errors).toEqual(Array.from({ length: 9 }, () => ({ code: 'EMAIL_TAKEN', path: ['email'] })));
  expect(await source.manager.countBy(UserRow, { email })).toBe(1);
});

test('one address cannot try one token after another', async () => {
  const browser = openBrowser();
  const { token } = await invite();
  for (let attempt = 0; attempt < ATTEMPTS.invitationByAddress; attempt++)
    await countAttempt(source, 'invitationByAddress', browser.address);
  for (const { errors } of [await look(token, browser), await accept(token, PASSWORD, browser)])
    expect(errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
});

test('with a mail server the link leaves by e-mail and is shown to nobody', async () => {
  const letters = lettersSent();
  const agency = await buildAgency(source);
  const admin = await buildStaff(source, agency.id, 'ADMIN', { seesPayroll: true });
  expect((await ask(source, admin, '{ invitationsByEmail }')).data).toEqual({ invitationsByEmail: true });
  const { data } = await ask(source, admin, INVITE, invited());
  const { user, invitationUrl } = data?.['inviteColleague'] as {
    user: { id: string; email: string };
    invitationUrl: null;
  };
  expect(invitationUrl).toBeNull();
  await deliverDue(source, outboxHandlers);
  const letter = letters.find(isTo(user.email));
  expect(letter).toMatchObject({
    to: { name: 'Samira Haddad', address: user.email },
    subject: `${agency.name} vous invite sur Ruche`,
  });
  const url = /^http.*$/m.exec(letter?.text ?? '')?.[0] ?? '';
  expect((await accept(tokenIn(url))).data).toMatchObject({ acceptInvitation: { errors: [] } });
});

test('an e-mail that is sent twice is the same one, with the same link, which works', async () => {
  const letters = lettersSent();
  const admin = await buildPayrollAdmin();
  const { data } = await ask(source, admin, INVITE, invited());
  const { user } = data?.['inviteColleague'] as { user: { id: string; email: string } };
  const message = await waitingFor(user.id);
  for (let delivery = 0; delivery < 2; delivery++) await deliverInvitation(source, message);
  const [first, second] = letters.filter(isTo(user.email));
  expect(second).toEqual(first);
  const token = tokenIn(/^http.*$/m.exec(first?.text ?? '')?.[0] ?? '');
  expect(JSON.stringify(message.payload)).not.toContain(token);
  expect((await accept(token)).data).toMatchObject({ acceptInvitation: { errors: [] } });
});

test('an invitation that was made anew while it was being sent is not sent with its dead link', async () => {
  const letters = lettersSent();
  const admin = await buildPayrollAdmin();
  const { data } = await ask(source, admin, INVITE, invited());
  const { user } = data?.['inviteColleague'] as { user: { id: string; email: string } };
  const [overtaken, latest] = [
    await waitingFor(user.id),
    await ask(source, admin, RENEW, { userId: user.id }).then(() => waitingFor(user.id)),
  ];
  await deliverInvitation(source, overtaken);
  expect(letters.filter(isTo(user.email))).toEqual([]);
  await deliverInvitation(source, latest);
  expect(letters.filter(isTo(user.email))).toHaveLength(1);
});

/** The message that waits to bring this user an invitation. */
async function waitingFor(userId: string): Promise<Delivery> {
  const { id, agencyId, payload } = await source.manager.findOneByOrFail(OutboxMessageRow, { messageKey: userId });
  return { id, agencyId, key: userId, payload: payload as Delivery['payload'] };
}

test('nothing is sent to somebody who was deactivated in the meantime', async () => {
  const letters = lettersSent();
  const admin = await buildPayrollAdmin();
  const { data } = await ask(source, admin, INVITE, invited());
  const { user } = data?.['inviteColleague'] as { user: { id: string; email: string } };
  await source.manager.update(UserRow, { id: user.id }, { deactivatedAt: clock.now() });
  await deliverDue(source, outboxHandlers);
  expect(letters.filter(isTo(user.email))).toEqual([]);
});

test('without a mail server the link is handed over by whoever invites', async () => {
  const admin = await buildPayrollAdmin();
  expect((await ask(source, admin, '{ invitationsByEmail }')).data).toEqual({ invitationsByEmail: false });
});

test('an administrator of another agency cannot renew an invitation', async () => {
  const { userId, token } = await invite();
  const stranger = await buildPayrollAdmin();
  const { errors } = await ask(source, stranger, RENEW, { userId });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await look(token)).data?.['invitation']).not.toBeNull();
});

test('an account made without an invitation has no link', async () => {
  const user = await buildUser(source, (await buildAgency(source)).id, { acceptedAt: null });
  expect(user.invitationHash).toBeNull();
  expect((await look('')).data).toEqual({ invitation: null });
});
