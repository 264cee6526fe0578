import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { log } from '../log';
import { deliverDue, type Handlers } from './deliver';
import { failureName } from './outbox.rules';

/** How often an idle worker looks. */
const IDLE_MS = 1_000;
/** How long stopping waits for deliveries under way; the lease of what is cut short gives it to another worker. */
const STOP_MS = 5_000;

/** A worker that delivers until it is stopped. */
export interface Outbox {
  /** Takes no more messages, and ends once those under way are delivered or 5 s have passed. */
  stop: () => Promise<void>;
}

/** Starts a worker in this process. Any number of processes may run one on the same database. */
export function startOutbox(source: DataSource, handlers: Handlers): Outbox {
  const stopping = new AbortController();
  const work = deliverUntil(stopping.signal, source, handlers);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([work, pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function deliverUntil(stopping: AbortSignal, source: DataSource, handlers: Handlers): Promise<void> {
  while (!stopping.aborted) {
    const taken = await deliverDue(source, handlers).catch(reportRound);
    if (taken === 0) await pause(IDLE_MS, undefined, { signal: stopping }).catch(ignoreStop);
  }
}

/** A round that failed, e.g. because the database is away, is one without messages: the next one tries again. */
function reportRound(error: unknown): number {
  log.warn({ failure: failureName(error) }, 'outbox round failed');
  return 0;
}

function ignoreStop(): undefined {
  return undefined;
}
