import { setImmediate as turn } from 'node:timers/promises';
import { hashPassword, verifyPassword } from './passwords';

const argon2 = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');

afterEach(() => jest.restoreAllMocks());

test('a password is kept as argon2id at the cost OWASP advises, never twice the same', async () => {
  const [one, other] = [await hashPassword('tilleul-brouette-42'), await hashPassword('tilleul-brouette-42')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test('a password is known again, and no other', async () => {
  const hash = await hashPassword('tilleul-brouette-42');
  expect(await verifyPassword({ hash, password: 'tilleul-brouette-42' })).toBe(true);
  expect(await verifyPassword({ hash, password: 'tilleul-brouette-43' })).toBe(false);
});

test('an accent typed on another keyboard is the same accent', async () => {
  const hash = await hashPassword('pépinière-été'.normalize('NFC'));
  expect(await verifyPassword({ hash, password: 'pépinière-été'.normalize('NFD') })).toBe(true);
});

test('at most four are computed at once, and one that fails makes room for the next', async () => {
  let [running, most] = [0, 0];
  jest.spyOn(argon2, 'hash').mockImplementation(async (password) => {
    most = Math.max(most, ++running);
    await turn();
    running--;
    if (password === 'fails') throw new Error('no memory');
    return 'hash';
  });
  const passwords = ['fails', 'fails', ...Array.from({ length: 18 }, () => 'works')];
  const results = await Promise.allSettled(passwords.map(hashPassword));
  expect(most).toBe(4);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(18);
  expect(running).toBe(0);
});
