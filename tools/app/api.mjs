// @ts-check
import { get } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../paths.mjs';
import { failureOf } from '../processes/session.mjs';

/** @typedef {import('../processes/session.mjs').Session} Session */

const READY_WITHIN_MS = 60_000;

/**
 * Runs one of the api's commands (api/src/app/commands) to its end and gives what it printed.
 * @param {Session} session
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [args]
 */
export function runApiCommand(session, command, env, args = []) {
  const script = path.join(ROOT, 'api', 'dist', 'app', 'commands', `${command}.js`);
  return session.run({
    name: `the command ${command}`,
    command: process.execPath,
    args: [script, ...args],
    env,
    log: command,
  });
}

/**
 * Starts the compiled api and resolves once it is ready to serve.
 * @param {Session} session
 * @param {NodeJS.ProcessEnv} env
 */
export async function startApi(session, env) {
  const script = path.join(ROOT, 'api', 'dist', 'app', 'main.js');
  const running = session.serve({ name: 'the api', command: process.execPath, args: [script], env, log: 'api' });
  await untilServing(running, `http://127.0.0.1:${env['API_PORT']}/readyz`);
}

/**
 * Waits until the address answers with success. Fails when the program ends first, or takes too long.
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
    const request = get(address, { timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
