// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { groupLives } from './process-table.mjs';

const LOOK_EVERY_MS = 50;

/**
 * Ends a process and all it started (its process group): asks with SIGTERM, and insists with SIGKILL when something
 * is left after the grace. A database killed so recovers from its log at its next start.
 * @param {number} pid the leader of the group
 * @param {number} [graceMs]
 */
export async function endGroup(pid, graceMs = 20_000) {
  const deadline = Date.now() + graceMs;
  signalGroup(pid, 'SIGTERM');
  while (groupLives(pid)) {
    if (Date.now() > deadline) signalGroup(pid, 'SIGKILL');
    await pause(LOOK_EVERY_MS);
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group ended by itself in the meantime.
  }
}
