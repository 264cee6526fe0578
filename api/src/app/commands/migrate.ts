import 'reflect-metadata';
import { createConnection } from 'mysql2/promise';
import { env } from '../../platform/env';
import { openDatabase } from '../database';

/** Makes the database when it is not there and applies what migrations are missing, one transaction each. */
async function main(): Promise<void> {
  const url = new URL(env().databaseUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = '/';
  const server = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  try {
    await server.query(
      `CREATE DATABASE IF NOT EXISTS ${server.escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
    );
  } finally {
    await server.end();
  }
  const source = await openDatabase(env().databaseUrl);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    // What stays open would keep the command from ending.
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The database could not be brought up to date: ${error instanceof Error ? error.message : 'unknown error'}\n`,
  );
  process.exitCode = 1;
});
