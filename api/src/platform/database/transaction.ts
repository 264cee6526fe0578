import type { DataSource, EntityManager } from 'typeorm';
import { LOCK_WAIT_TIMEOUT } from './busy';

declare const inTransaction: unique symbol;

/** An entity manager inside a transaction. Only `transaction()` makes one, so a write outside does not compile. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/** What reads need: the pool outside a transaction, or the transaction inside. */
export type Db = EntityManager;

/**
 * How often `work` runs at most, by what the database reported. A deadlock and MariaDB's "record has changed since last
 * read" are over at once; a lock that somebody holds has cost its wait already, so it is given one more chance.
 */
const MOST_RUNS = new Map([
  [1213, 6],
  [1020, 6],
  [LOCK_WAIT_TIMEOUT, 2],
]);

/**
 * Runs `work` in one transaction, READ COMMITTED as every session is (connection.ts). When the database reports a lost
 * race the whole of `work` runs again in a new transaction, so `work` must have no effect but through `tx`.
 */
export async function transaction<T>(source: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await source.transaction((manager) => work(manager as Tx));
    } catch (error) {
      if (attempt >= mostRuns(error)) throw error;
      await pause(attempt);
    }
  }
}

function mostRuns(error: unknown): number {
  const errno = typeof error === 'object' && error !== null && 'errno' in error ? Number(error.errno) : 0;
  return MOST_RUNS.get(errno) ?? 1;
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
}
