// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';
import { takeLock } from './lock.mjs';
import { openSession } from './session.mjs';

/** What a shell expects of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Runs `work` as the only command of its purpose in this checkout, and stops every program it started when it ends,
 * fails, or is asked to stop. Answers the exit code.
 * @param {string} purpose
 * @param {(holder: import('./lock.mjs').LockFile) => string} refusal what to say when another such command runs
 * @param {(session: import('./session.mjs').Session, stopAsked: Promise<void>) => Promise<number>} work
 */
export async function withSession(purpose, refusal, work) {
  const taken = await takeLock(purpose);
  if ('holder' in taken) throw new PlainError(refusal(taken.holder));
  const session = openSession(purpose, taken.lock);
  let stopping = false;
  const stopAsked = stopSignal().then(() => void (stopping = true));
  const working = work(session, stopAsked);
  const interrupted = stopAsked
    .then(() => session.close())
    .then(() => Promise.race([working, pause(1000, INTERRUPTED)]));
  try {
    return await Promise.race([working, interrupted]);
  } catch (error) {
    if (stopping) return INTERRUPTED;
    throw error;
  } finally {
    await session.close();
  }
}

/** Resolves at the first Ctrl-C, SIGTERM or closed terminal. npm passes a Ctrl-C on as well: later ones change nothing. */
function stopSignal() {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}
