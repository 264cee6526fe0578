// @ts-check
import { createServer } from 'node:net';
import { PlainError } from '../plain-error.mjs';

/**
 * The port a person chose in a variable, or the usual one.
 * @param {string} variable
 * @param {number} usual
 */
export function chosenPort(variable, usual) {
  const text = process.env[variable];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`${variable} must be a port number between 1 and 65535, not "${text}".`);
}

/**
 * The port people find the application on: where it runs, else where it would start.
 * @param {Record<string, number>} [running] the ports of the running application
 */
export function webPort(running = {}) {
  return running['web'] ?? chosenPort('PORT', 3000);
}

/**
 * Refuses a port that something else listens on, and says how to choose another.
 * @param {string} variable
 * @param {number} port
 */
export async function needFreePort(variable, port) {
  const refusals = await Promise.all(['127.0.0.1', '::1'].map((host) => refusalOf(host, port)));
  if (refusals.includes('EACCES'))
    throw new PlainError(`Port ${port} needs special rights: choose another, for example ${variable}=${port + 8000}.`);
  if (refusals.includes('EADDRINUSE')) {
    throw new PlainError(
      `Port ${port} is taken: stop what uses it, or choose another, for example ${variable}=${port + 100}.`,
    );
  }
}

/** A port that is free on the loopback now. */
export function freePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Why a port cannot be listened on; undefined when it can (or when the machine lacks that kind of address).
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function refusalOf(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
