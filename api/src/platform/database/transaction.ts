import type { DataSource, EntityManager } from 'typeorm';

declare const inTransaction: unique symbol;

/** An entity manager inside a transaction. Only `transaction()` makes one, so a write outside does not compile. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/** What reads need: the pool outside a transaction, or the transaction inside. */
export type Db = EntityManager;

/** Deadlock, lock wait timeout, and MariaDB's "record has changed since last read". */
const RETRYABLE = new Set([1213, 1205, 1020]);
const ATTEMPTS = 6;

/**
 * Runs `work` in one transaction, READ COMMITTED as every session is (connection.ts). When the database reports a lost
 * race the whole of `work` runs again in a new transaction, so `work` must have no effect but through `tx`.
 */
export async function transaction<T>(source: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await source.transaction((manager) => work(manager as Tx));
    } catch (error) {
      if (attempt >= ATTEMPTS || !isLostRace(error)) throw error;
      await pause(attempt);
    }
  }
}

function isLostRace(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errno' in error && RETRYABLE.has(Number(error.errno));
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
}
