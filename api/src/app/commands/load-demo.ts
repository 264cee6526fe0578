import 'reflect-metadata';
import { env } from '../../platform/env';
import { openDatabase } from '../database';
import { DEMO_PASSWORD, DEMO_STAFF } from '../demo/agency';
import { loadDemo } from '../demo/load-demo';

/**
 * `load-demo`: loads the demo agency into a database without agencies. Prints how to sign in whenever the demo is there
 * afterwards, and nothing in a database that holds other agencies alone.
 */
async function main(): Promise<void> {
  const source = await openDatabase(env().databaseUrl);
  try {
    if (await loadDemo(source))
      process.stdout.write(`Sign in to the demo as ${DEMO_STAFF[0].email} with the password ${DEMO_PASSWORD}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The demo could not be loaded: ${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exitCode = 1;
});
