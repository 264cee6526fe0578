// @ts-check
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { failureOf } from '../processes/session.mjs';

/** `next dev` compiles the first page it is asked for. */
const READY_WITHIN_MS = 120_000;

/**
 * Waits until the address answers with success, or sends elsewhere. Fails when the program ends first, or takes too long.
 * @param {import('../processes/session.mjs').Running} running
 * @param {string} address
 */
export async function untilServing(running, address) {
  let ended = '';
  void running.exited.then((end) => (ended = end));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (ended !== '') throw failureOf(running, ended);
    if (await answersWell(address)) return;
    await pause(100);
  }
  throw failureOf(running, 'no answer');
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function answersWell(address) {
  return new Promise((resolve) => {
    const request = get(address, { timeout: READY_WITHIN_MS }, (response) => {
      response.resume();
      resolve(response.statusCode !== undefined && response.statusCode < 400);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
