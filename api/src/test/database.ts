import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../app/database';
import { env } from '../platform/env';

/** Opens this Jest worker's own database on the server of DATABASE_URL, made and migrated when it is not there. */
export function testDatabase(): Promise<DataSource> {
  return open(ownName());
}

/** Opens another database of this Jest worker's own, for what needs one without agencies: always empty, and migrated. */
export function emptyDatabase(): Promise<DataSource> {
  return open(`${ownName()}_empty`, true);
}

function ownName(): string {
  return `${process.env['TEST_DATABASE_PREFIX'] ?? 'ruche_test_'}${process.env['JEST_WORKER_ID'] ?? '1'}`;
}

async function open(name: string, anew = false): Promise<DataSource> {
  const url = new URL(env().databaseUrl);
  url.pathname = '/';
  const server = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  if (anew) await server.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await server.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await server.end();
  url.pathname = `/${name}`;
  const source = await openDatabase(url.href);
  await source.runMigrations({ transaction: 'each' });
  return source;
}
