/** A lock that somebody held for longer than a statement waits (connection.ts). */
export const LOCK_WAIT_TIMEOUT = 1205;

/** What mysql2 says when no connection is free and too many wait for one; it has no code. */
const QUEUE_FULL = 'Queue limit reached.';

/** Tells whether the database could not serve this now, and may serve the very same in a moment. */
export function isBusy(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errno' in error && Number(error.errno) === LOCK_WAIT_TIMEOUT) return true;
  return error instanceof Error && error.message.endsWith(QUEUE_FULL);
}
