import type { DataSource } from 'typeorm';
import { sweepFiles } from '../platform/files';
import { log } from '../platform/log';

const HOUR_MS = 3_600_000;

/** What runs until it is stopped. */
export interface Sweep {
  stop: () => void;
}

/** Removes files that were left behind, now and every hour. Any number of processes may do so on the same database. */
export function startSweep(source: DataSource): Sweep {
  const sweep = (): void => void sweepFiles(source).catch(report);
  sweep();
  const timer = setInterval(sweep, HOUR_MS);
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** The next one tries again. */
function report(error: unknown): void {
  log.warn({ err: error }, 'files not swept');
}
