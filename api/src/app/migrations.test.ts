import { createConnection, type Connection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { env } from '../platform/env';
import { openDatabase } from './database';

const name = `${process.env['TEST_DATABASE_PREFIX'] ?? 'ruche_test_'}migrations_${process.env['JEST_WORKER_ID'] ?? '1'}`;

let server: Connection;
let source: DataSource;

beforeAll(async () => {
  const url = new URL(env().databaseUrl);
  url.pathname = '/';
  server = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await server.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  url.pathname = `/${name}`;
  source = await openDatabase(url.href);
});
afterAll(async () => {
  await source.destroy();
  await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await server.end();
});

async function tables(): Promise<string[]> {
  const rows: { name: string }[] = await source.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name',
    [name],
  );
  return rows.map((row) => row.name).filter((table) => table !== 'migrations');
}

/** Keys and foreign keys are written in migrations only, with names and orders TypeORM cannot say, so it would drop them. */
const KEYS = /^(ALTER TABLE `\w+` DROP FOREIGN KEY|DROP INDEX) /;

test('all migrations make the tables the entities describe, each can be undone, and done again', async () => {
  await source.runMigrations({ transaction: 'each' });
  const made = await tables();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => !KEYS.test(query))).toEqual([]);
  for (let left = source.migrations.length; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
  expect(await tables()).toEqual([]);
  await source.runMigrations({ transaction: 'each' });
  expect(await tables()).toEqual(made);
});
