// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./drive.mjs').Target} Target */
/** @typedef {{ target: Target, stop: () => Promise<void> }} Server */

const READY_WITHIN_MS = 30_000;

/**
 * Starts the compiled API.
 * @param {string} key a partner's key
 */
export function startApi(key) {
  return start('the API', '../api/dist/app/main.js', '/graphql', key);
}

/**
 * Starts the floor (floor/server.mjs).
 * @param {string} key
 */
export function startFloor(key) {
  return start('the floor', 'floor/server.mjs', '/', key);
}

/**
 * @param {string} name
 * @param {string} script from this folder
 * @param {string} path
 * @param {string} key
 * @returns {Promise<Server>}
 */
async function start(name, script, path, key) {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    env: { ...process.env, API_PORT: String(port) },
    // The API writes its log as it always does; nobody reads it here.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${name} did not start.`);
    await pause(50);
  }
  return {
    target: { name, port, path, headers: { authorization: `Bearer ${key}` } },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** @param {number} port */
function listens(port) {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}
