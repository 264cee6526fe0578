import type { DataSource } from 'typeorm';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import { buildAccount, buildAgency, buildUser, PASSWORD } from '../../../test/builders';
import { askFrom, openBrowser, signInFrom, type Browser } from '../../../test/browser';
import { testDatabase } from '../../../test/database';
import { UserRow } from '../staff/user.entity';
import { actorOfSession } from './actor.queries';
import { ATTEMPTS, ATTEMPTS_UNDER_ATTACK, countAttempt } from './attempts';
import { isKnownBrowser, knownBrowserCookie } from './known-browser';
import { SessionRow } from './session.entity';
import { ANYBODY } from './sign-in';

const VIEWER = '{ viewer { user { email } agency { slug } } }';

/** The module itself, so that what the product imports of it is counted. */
const argon2 = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

/** How often argon2 ran while `work` did. */
async function argon2RunsIn(work: () => Promise<unknown>): Promise<number> {
  const runs = [jest.spyOn(argon2, 'hash'), jest.spyOn(argon2, 'verify')];
  await work();
  return runs.reduce((sum, run) => sum + run.mock.calls.length, 0);
}

/** Holds the clock still, this long from now. */
function waitFor(ms: number): void {
  const then = new Date(Date.now() + ms);
  jest.spyOn(clock, 'now').mockReturnValue(then);
}

test('with the right password one is signed in, whatever the capitals of the e-mail', async () => {
  const agency = await buildAgency(source);
  const user = await buildAccount(source, agency.id);
  const browser = openBrowser();
  const { data } = await signInFrom(browser, source, { email: ` ${user.email.toUpperCase()}`, password: PASSWORD });
  expect(data).toEqual({
    signIn: { viewer: { user: { id: user.id, email: user.email }, agency: { id: agency.id } }, errors: [] },
  });
  expect((await askFrom(browser, source, VIEWER)).data).toEqual({
    viewer: { user: { email: user.email }, agency: { slug: agency.slug } },
  });
  expect((await source.manager.findOneByOrFail(UserRow, { id: user.id })).lastSignInAt).not.toBeNull();
});

test('the cookies cannot be read by scripts nor sent by other sites', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  expect(browser.given).toEqual([
    expect.stringMatching(/^ruche\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
    expect.stringMatching(/^ruche\.known_browser=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
});

describe('an account that is wrong in some way is refused like any other', () => {
  const cases: [string, (agencyId: string) => Promise<{ email: string; password: string }>][] = [
    [
      'wrong password',
      async (id) => ({ email: (await buildAccount(source, id)).email, password: 'tilleul-brouette-43' }),
    ],
    ['unknown', () => Promise.resolve({ email: 'personne@agence.example', password: PASSWORD })],
    [
      'deactivated',
      async (id) => {
        const user = await buildAccount(source, id);
        await source.manager.update(UserRow, { id: user.id }, { deactivatedAt: clock.now() });
        return { email: user.email, password: PASSWORD };
      },
    ],
    [
      'invited',
      async (id) => ({ email: (await buildUser(source, id, { acceptedAt: null })).email, password: PASSWORD }),
    ],
  ];

  test.each(cases)('%s: same answer, no session, one computation of argon2', async (_, build) => {
    const agency = await buildAgency(source);
    const credentials = await build(agency.id);
    const browser = openBrowser();
    let answer: unknown;
    const runs = await argon2RunsIn(async () => (answer = (await signInFrom(browser, source, credentials)).data));
    expect(answer).toEqual({
      signIn: {
        viewer: null,
        errors: [
          {
            code: 'SIGN_IN_REFUSED',
            message:
              "L'adresse e-mail ou le mot de passe ne convient pas : vérifiez-les, ou demandez à un administrateur.",
            path: [],
          },
        ],
      },
    });
    expect(runs).toBe(1);
    expect(browser.given).toEqual([]);
    const users = await source.manager.findBy(UserRow, { agencyId: agency.id });
    for (const { id } of users) expect(await source.manager.countBy(SessionRow, { userId: id })).toBe(0);
  });
});

test.each([
  ['nothing', ''],
  ['a word', 'x'],
  ['accents', 'é@x.fr'],
  ['100,000 characters', `${'a'.repeat(100_000)}@x.fr`],
  ['an emoji', '👩@x.fr'],
  ['half an emoji', '\ud83d@x.fr'],
  ['SQL', "'; DROP TABLE users; --"],
])('what is no e-mail is refused like an unknown one: %s', async (_, email) => {
  const { data } = await signInFrom(openBrowser(), source, { email, password: 'x'.repeat(100_000) });
  expect(data).toMatchObject({ signIn: { viewer: null, errors: [{ code: 'SIGN_IN_REFUSED', path: [] }] } });
});

test('a cookie whose signature is not the server’s stands for nobody', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const { token } = await source.manager.findOneByOrFail(SessionRow, { userId: user.id });
  for (const value of [token, `${token}.`, `${token}.AAAA`, `${token}.${'A'.repeat(43)}%3D`, '%', '..'])
    expect(await actorOfSession(source.manager, `ruche.session_token=${value}`)).toBeNull();
  expect(await actorOfSession(source.manager, `theme=dark; ${browser.cookie ?? ''}; x=y`)).toMatchObject({
    userId: user.id,
  });
});

test('a session ends when it is not used for 12 hours', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  waitFor(11 * 3_600_000);
  expect(await actorOfSession(source.manager, browser.cookie)).not.toBeNull();
  waitFor(22 * 3_600_000);
  expect(await actorOfSession(source.manager, browser.cookie)).not.toBeNull();
  waitFor(35 * 3_600_000);
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
});

test('a session ends after 30 days, however much it is used', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const day = 24 * 3_600_000;
  await source.manager.update(SessionRow, { userId: user.id }, { updatedAt: new Date(Date.now() + 30 * day) });
  waitFor(30 * day - 60_000);
  expect(await actorOfSession(source.manager, browser.cookie)).not.toBeNull();
  waitFor(30 * day + 60_000);
  expect(await actorOfSession(source.manager, browser.cookie)).toBeNull();
});

test('a sign-in clears away the sessions that are over, and no other', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const signIn = (): Promise<unknown> => signInFrom(openBrowser(), source, { email: user.email, password: PASSWORD });
  await signIn();
  await source.manager.update(SessionRow, { userId: user.id }, { updatedAt: new Date(Date.now() - 13 * 3_600_000) });
  await signIn();
  await signIn();
  expect(await source.manager.countBy(SessionRow, { userId: user.id })).toBe(2);
});

test('finding who asks takes one statement, and a write at most once in five minutes', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const statements = jest.spyOn(source.logger, 'logQuery');
  await actorOfSession(source.manager, browser.cookie);
  expect(statements).toHaveBeenCalledTimes(1);
  waitFor(301_000);
  await actorOfSession(source.manager, browser.cookie);
  await actorOfSession(source.manager, browser.cookie);
  expect(statements).toHaveBeenCalledTimes(4);
});

test('signing out ends the session and takes the cookie away', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  const { cookie } = browser;
  const { data } = await askFrom(browser, source, 'mutation { signOut { errors { code } } }');
  expect(data).toEqual({ signOut: { errors: [] } });
  expect(browser.cookie).not.toContain('session_token');
  expect(await actorOfSession(source.manager, cookie)).toBeNull();
});

test('rights taken away are gone at the next request of a running session', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id, { role: 'ADMIN', seesPayroll: true });
  const browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  expect(await actorOfSession(source.manager, browser.cookie)).toMatchObject({ role: 'ADMIN', seesPayroll: true });
  await source.manager.update(UserRow, { id: user.id }, { role: 'READER', seesPayroll: false });
  expect(await actorOfSession(source.manager, browser.cookie)).toMatchObject({ role: 'READER', seesPayroll: false });
});

test('after too many wrong passwords even the right one waits, from any browser that is new to the account', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const wrong = { email: user.email, password: 'tilleul-brouette-43' };
  const answers = await Promise.all(
    Array.from({ length: ATTEMPTS.signInByEmail + 5 }, () => signInFrom(openBrowser(), source, wrong)),
  );
  const limited = answers.filter(({ errors }) => errors?.[0]?.extensions['code'] === 'RATE_LIMITED');
  expect(limited).toHaveLength(5);
  const late = await signInFrom(openBrowser(), source, { email: user.email, password: PASSWORD });
  expect(late.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  const other = await buildAccount(source, user.agencyId);
  const { data } = await signInFrom(openBrowser(), source, { email: other.email, password: PASSWORD });
  expect(data).toMatchObject({ signIn: { errors: [] } });
});

test('one address cannot try one e-mail after another', async () => {
  const browser = openBrowser();
  for (let attempt = 0; attempt < ATTEMPTS.signInByAddress; attempt++)
    await countAttempt(source, 'signInByAddress', browser.address);
  const { errors } = await signInFrom(browser, source, { email: 'nouveau@agence.example', password: PASSWORD });
  expect(errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
});

describe('while sign-ins fail by the thousand', () => {
  const codesOf = async (count: number, attempt: () => ReturnType<typeof signInFrom>): Promise<unknown[]> => {
    const codes: unknown[] = [];
    for (let turn = 0; turn < count; turn++) {
      const { data, errors } = await attempt();
      const refused = (data?.['signIn'] as { errors: { code: string }[] } | undefined)?.errors[0];
      codes.push(errors?.[0]?.extensions['code'] ?? refused?.code ?? 'SIGNED_IN');
    }
    return codes;
  };
  const refused = (count: number): string[] => Array.from({ length: count }, () => 'SIGN_IN_REFUSED');

  beforeEach(async () => {
    await countAttempt(source, 'signInByAnybody', ANYBODY, Infinity);
    await setCounted(ATTEMPTS.signInByAnybody + 50);
  });
  afterEach(() => setCounted(0));

  test('anybody with the right password still signs in, from any browser', async () => {
    const { email } = await buildAccount(source, (await buildAgency(source)).id);
    expect(await codesOf(1, () => signInFrom(openBrowser(), source, { email, password: PASSWORD }))).toEqual([
      'SIGNED_IN',
    ]);
  });

  test('one e-mail is tried 3 times, from all addresses together', async () => {
    const email = `${newId()}@agence.example`;
    const tries = await codesOf(4, () => signInFrom(openBrowser(), source, { email, password: PASSWORD }));
    expect(tries).toEqual([...refused(ATTEMPTS_UNDER_ATTACK.signInByEmail), 'RATE_LIMITED']);
  });

  test('one address tries 10 times, all e-mails together', async () => {
    const browser = openBrowser();
    const tries = await codesOf(11, () =>
      signInFrom(browser, source, { email: `${newId()}@agence.example`, password: PASSWORD }),
    );
    expect(tries).toEqual([...refused(ATTEMPTS_UNDER_ATTACK.signInByAddress), 'RATE_LIMITED']);
  });
});

test('what is turned away by another limit does not count for everybody', async () => {
  const browser = openBrowser();
  for (let attempt = 0; attempt < ATTEMPTS.signInByAddress; attempt++)
    await countAttempt(source, 'signInByAddress', browser.address);
  await countAttempt(source, 'signInByAnybody', ANYBODY, Infinity);
  await setCounted(1);
  await signInFrom(browser, source, { email: `${newId()}@agence.example`, password: PASSWORD });
  expect(await counted()).toBe(1);
});

describe('a browser that signed in to the account before', () => {
  async function knownBrowser(): Promise<{ browser: Browser; email: string }> {
    const { email } = await buildAccount(source, (await buildAgency(source)).id);
    const browser = openBrowser();
    await signInFrom(browser, source, { email, password: PASSWORD });
    return { browser, email };
  }

  test('signs in whatever others try with its e-mail and its address', async () => {
    const { browser, email } = await knownBrowser();
    for (let attempt = 0; attempt <= ATTEMPTS.signInByEmail; attempt++)
      await countAttempt(source, 'signInByEmail', email, Infinity);
    for (let attempt = 0; attempt <= ATTEMPTS.signInByAddress; attempt++)
      await countAttempt(source, 'signInByAddress', browser.address, Infinity);
    expect((await signInFrom(browser, source, { email, password: PASSWORD })).data).toMatchObject({
      signIn: { errors: [] },
    });
    const other = await signInFrom(openBrowser(), source, { email, password: PASSWORD });
    expect(other.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  });

  test('has a limit of its own', async () => {
    const { browser, email } = await knownBrowser();
    for (let attempt = 0; attempt < ATTEMPTS.signInByKnownBrowser; attempt++)
      await signInFrom(browser, source, { email, password: 'tilleul-brouette-43' });
    const late = await signInFrom(browser, source, { email, password: PASSWORD });
    expect(late.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  });

  test('is known to ten accounts, and to no other', () => {
    const emails = Array.from({ length: 11 }, (_, index) => `personne${String(index)}@agence.example`);
    const browser = openBrowser();
    for (const email of emails) browser.setCookie(knownBrowserCookie(browser.cookie, email));
    expect(emails.map((email) => isKnownBrowser(browser.cookie, email))).toEqual(emails.map((_, index) => index > 0));
    expect(isKnownBrowser(browser.cookie, 'autre@agence.example')).toBe(false);
  });

  test.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}.${'B'.repeat(43)}`, '%', '..'])(
    'is not made up: %s',
    (value) => {
      expect(isKnownBrowser(`ruche.known_browser=${value}`, 'claire@agence.example')).toBe(false);
    },
  );
});

/** Sets how many attempts of everybody are counted. */
function setCounted(points: number): Promise<unknown> {
  return source.query("UPDATE rate_limits SET points = ? WHERE `key` LIKE 'signInByAnybody:%'", [points]);
}

async function counted(): Promise<number | undefined> {
  const [row] = await source.query<{ points: number }[]>(
    "SELECT points FROM rate_limits WHERE `key` LIKE 'signInByAnybody:%'",
  );
  return row?.points;
}

test('sign-ins that succeed do not count', async () => {
  const user = await buildAccount(source, (await buildAgency(source)).id);
  const browser = openBrowser();
  for (let attempt = 0; attempt <= ATTEMPTS.signInByEmail; attempt++) {
    const { data } = await signInFrom(browser, source, { email: user.email, password: PASSWORD });
    expect(data).toMatchObject({ signIn: { errors: [] } });
  }
});

test('no e-mail and no address stands in the table of attempts', async () => {
  const browser = openBrowser();
  await signInFrom(browser, source, { email: 'secret@agence.example', password: PASSWORD });
  const rows = JSON.stringify(await source.query('SELECT * FROM rate_limits'));
  expect(rows).toContain('signInByEmail');
  expect(rows).not.toContain('secret@agence.example');
  expect(rows).not.toContain(browser.address);
});
