import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createConnection, type Connection } from 'mysql2/promise';
import { env } from '../../platform/env';

jest.setTimeout(60_000);

const name = `${process.env['TEST_DATABASE_PREFIX'] ?? 'ruche_test_'}migrate_${process.env['JEST_WORKER_ID'] ?? '1'}`;
const url = new URL(env().databaseUrl);
let server: Connection;

beforeAll(async () => {
  server = await createConnection(new URL('/', url).href.replace(/^mariadb:/, 'mysql:'));
  url.pathname = `/${name}`;
});
beforeEach(() => server.query(`DROP DATABASE IF EXISTS \`${name}\``));
afterAll(async () => {
  await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await server.end();
});

async function migrate(settings: object = {}): Promise<{ code: unknown; said: string }> {
  const command = spawn(
    process.execPath,
    ['--conditions=source', '-r', '@swc-node/register', 'src/app/commands/migrate.ts'],
    {
      cwd: join(__dirname, '../../..'),
      env: { ...process.env, DATABASE_URL: url.href, ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said = text(command.stderr);
  await once(command, 'exit');
  return { code: command.exitCode, said: await said };
}

test('a migration that fails ends the command with 1 and its reason, and it can be run again', async () => {
  await server.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await server.query(`CREATE TABLE \`${name}\`.agencies (id INT)`);
  const failed = await migrate();
  expect(failed.code).toBe(1);
  expect(failed.said).toContain('The database could not be brought up to date');
  await server.query(`DROP TABLE \`${name}\`.agencies`);
  expect(await migrate()).toEqual({ code: 0, said: '' });
});

test('an empty database that was made with another character set holds every letter all the same', async () => {
  await server.query(`CREATE DATABASE \`${name}\` CHARACTER SET latin1`);
  expect(await migrate()).toEqual({ code: 0, said: '' });
  const [tables] = await server.query(
    'SELECT DISTINCT TABLE_COLLATION AS used FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?',
    [name],
  );
  expect(tables).toEqual([{ used: 'utf8mb4_unicode_ci' }]);
});

test('a database with tables of another character set is refused in one line, and left alone', async () => {
  await server.query(`CREATE DATABASE \`${name}\` CHARACTER SET latin1`);
  await server.query(`CREATE TABLE \`${name}\`.others (id INT)`);
  const { code, said } = await migrate();
  expect(code).toBe(1);
  expect(said).toMatch(
    /^The database could not be brought up to date: .*latin1_swedish_ci, not by utf8mb4_unicode_ci.*\n$/,
  );
  const [tables] = await server.query(
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?',
    [name],
  );
  expect(tables).toEqual([{ name: 'others' }]);
});

test('a database is not served with another key than it was begun with, nor with none of its keys', async () => {
  const [first, other] = [1, 2].map(() => randomBytes(32).toString('base64'));
  expect(await migrate({ FIELD_MASTER_KEY: first })).toEqual({ code: 0, said: '' });
  const refused = await migrate({ FIELD_MASTER_KEY: other });
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^The database could not be .*: FIELD_MASTER_KEY is not the key .*\n$/);
  expect(await migrate({ FIELD_MASTER_KEY: `${String(other)},${String(first)}` })).toEqual({ code: 0, said: '' });
});
