import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../app/database';
import { env } from '../platform/env';

/** Opens this Jest worker's own database on the server of DATABASE_URL, made and migrated when it is not there. */
export async function testDatabase(): Promise<DataSource> {
  const url = new URL(env().databaseUrl);
  const name = `${process.env['TEST_DATABASE_PREFIX'] ?? 'ruche_test_'}${process.env['JEST_WORKER_ID'] ?? '1'}`;
  url.pathname = '/';
  const server = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  await server.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await server.end();
  url.pathname = `/${name}`;
  const source = await openDatabase(url.href);
  await source.runMigrations({ transaction: 'each' });
  return source;
}
