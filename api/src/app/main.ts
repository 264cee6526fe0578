import 'reflect-metadata';
import { checkKey } from '../platform/crypto/key-check';
import { env } from '../platform/env';
import { log } from '../platform/log';
import { startDaily } from '../platform/daily';
import { startOutbox } from '../platform/outbox';
import { dailyJobs } from './daily-jobs';
import { openDatabase } from './database';
import { outboxHandlers } from './outbox-handlers';
import { makeServer } from './server';
import { startSweep } from './start-sweep';
import { stopOnSignal } from './stop';

/** Serves and delivers until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const source = await openDatabase(env().databaseUrl);
  const server = await makeServer(source);
  try {
    if (!(await source.showMigrations())) await checkKey(source.manager);
    await server.listen({ host: env().host, port: env().port });
  } catch (error) {
    await source.destroy();
    throw error;
  }
  stopOnSignal({
    server,
    outbox: startOutbox(source, outboxHandlers),
    daily: startDaily(source, dailyJobs),
    sweep: startSweep(source),
    source,
  });
  log.info({ port: env().port }, 'serving');
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
});

/** Why it could not start, in one line. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${String(env().port)} is taken: set API_PORT to a free one.`;
  return `The api could not start: ${error instanceof Error ? error.message : 'unknown error'}`;
}
