import 'reflect-metadata';
import { env } from '../platform/env';
import { log } from '../platform/log';
import { openDatabase } from './database';
import { makeServer } from './server';

/** Serves until SIGTERM or SIGINT; then stops accepting, ends what is under way, closes the database, and exits. */
async function main(): Promise<void> {
  const source = await openDatabase(env().databaseUrl);
  const server = await makeServer(source);
  const stop = (): void => {
    void server.close().then(() => source.destroy());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  try {
    await server.listen({ host: env().host, port: env().port });
  } catch (error) {
    await source.destroy();
    throw error;
  }
  log.info({ port: env().port }, 'serving');
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  process.exitCode = 1;
});
