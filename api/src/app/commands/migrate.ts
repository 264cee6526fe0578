import 'reflect-metadata';
import { checkKey, makeKeyCheck } from '../../platform/crypto/key-check';
import { env } from '../../platform/env';
import { openDatabase } from '../database';
import { makeDatabase } from '../make-database';

/**
 * Makes the database when it is not there and applies what migrations are missing, one transaction each. Fails when the
 * master key is not the one the database was begun with.
 */
async function main(): Promise<void> {
  await makeDatabase(env().databaseUrl);
  const source = await openDatabase(env().databaseUrl);
  try {
    await source.runMigrations({ transaction: 'each' });
    await makeKeyCheck(source.manager);
    await checkKey(source.manager);
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
