import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { log } from '../log';
import { runDue, type DailyJobs } from './run-due';

/** How often it is looked whether a day has begun. */
const ROUND_MS = 60_000;
/** How long stopping waits for a job under way; its lease gives what is cut short to another process. */
const STOP_MS = 5_000;

/** What does the daily jobs until it is stopped. */
export interface Daily {
  /** Begins no more jobs, and ends once the one under way is done or 5 s have passed. */
  stop: () => Promise<void>;
}

/** Does each job once a day, soon after midnight in Paris or once a process runs. Any number of processes may run it. */
export function startDaily(source: DataSource, jobs: DailyJobs): Daily {
  const stopping = new AbortController();
  const work = runUntil(stopping.signal, source, jobs);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([work, pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function runUntil(stopping: AbortSignal, source: DataSource, jobs: DailyJobs): Promise<void> {
  while (!stopping.aborted) {
    await runDue(source, jobs).catch(reportRound);
    await pause(ROUND_MS, undefined, { signal: stopping }).catch(ignoreStop);
  }
}

/** A round that failed, e.g. because the database is away, is tried again with the next one. */
function reportRound(error: unknown): void {
  log.warn({ err: error }, 'daily round failed');
}

function ignoreStop(): undefined {
  return undefined;
}
