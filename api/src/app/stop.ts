import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { log } from '../platform/log';
import type { Daily } from '../platform/daily';
import type { Outbox } from '../platform/outbox';
import type { Sweep } from './start-sweep';

/** How long the server still accepts after it said that it is about to stop: load balancers and kept connections leave. */
const DRAIN_MS = 1_500;
/** How long requests under way have to end. */
const UNDER_WAY_MS = 5_000;
/** How long connections to the database have to say goodbye; a server that is gone never answers. */
const GOODBYE_MS = 1_000;

/** What runs in this process, and ends with it. */
export interface Running {
  server: FastifyInstance;
  outbox: Outbox;
  daily: Daily;
  sweep: Sweep;
  source: DataSource;
}

/** On SIGTERM or SIGINT ends everything in order and exits with 0; a second signal exits at once, with 1. */
export function stopOnSignal(running: Running): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    void stop(running).then(() => process.exit(0));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function stop({ server, outbox, daily, sweep, source }: Running): Promise<void> {
  log.info('stopping');
  server.draining = true;
  sweep.stop();
  await pause(DRAIN_MS);
  await Promise.all([closeServer(server), outbox.stop(), daily.stop()]);
  await Promise.race([source.destroy().catch(reportPool), pause(GOODBYE_MS)]);
}

/** A connection that never sent a request counts as busy to Node for up to 30 s, so the last ones are cut. */
async function closeServer(server: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => {
    server.server.closeAllConnections();
  }, UNDER_WAY_MS);
  await server.close();
  clearTimeout(cut);
}

function reportPool(error: unknown): void {
  log.warn({ err: error }, 'the database was gone first');
}
