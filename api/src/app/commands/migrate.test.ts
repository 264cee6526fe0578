import { spawn } from 'node:child_process';
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
  await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  url.pathname = `/${name}`;
});
afterAll(async () => {
  await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await server.end();
});

async function migrate(): Promise<{ code: unknown; said: string }> {
  const command = spawn(process.execPath, ['-r', '@swc-node/register', 'src/app/commands/migrate.ts'], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(command.stderr);
  await once(command, 'exit');
  return { code: command.exitCode, said: await said };
}

test('a migration that fails ends the command with 1 and its reason, and it can be run again', async () => {
  await server.query(`CREATE DATABASE \`${name}\``);
  await server.query(`CREATE TABLE \`${name}\`.agencies (id INT)`);
  const failed = await migrate();
  expect(failed.code).toBe(1);
  expect(failed.said).toContain('The database could not be brought up to date');
  await server.query(`DROP TABLE \`${name}\`.agencies`);
  expect(await migrate()).toEqual({ code: 0, said: '' });
});
