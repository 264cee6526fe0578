// @ts-check
import { stripVTControlCharacters } from 'node:util';

/**
 * What the programs we run say, and what the person is told instead. First match wins.
 * @type {[RegExp, string][]}
 */
const SENTENCES = [
  [
    /ENOSPC|No space left on device|Disk full|errno: 28\b|Errcode: 28\b/i,
    'The disk is full: free some space, then run the command again.',
  ],
  [
    /npm error code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)/,
    'npm cannot reach its registry: check the network or the proxy settings, then run the command again.',
  ],
  [
    /npm error code (E401|E403)/,
    'The npm registry refuses access: check `npm config get registry` and your credentials.',
  ],
  [
    /Temporary failure resolving|Could not resolve 'deb/,
    'apt-get cannot reach its package server: check the network, or set DATABASE_URL.',
  ],
  [
    /EACCES: permission denied|Permission denied/,
    'A file cannot be written: check who owns the checkout and its .data folder.',
  ],
  [/Cannot connect to the Docker daemon/, 'The container engine is not running: start it, or set DATABASE_URL.'],
];

/**
 * The sentence for a known cause found in the output of a program, if there is one.
 * @param {string} output
 * @returns {string | undefined}
 */
export function sentenceFor(output) {
  return SENTENCES.find(([pattern]) => pattern.test(output))?.[1];
}

/**
 * The line of a program's output that says most about why it failed: the last one that names an error, of the program
 * rather than of the npm that ran it, else the last.
 * @param {string} output
 */
export function tellingLine(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^at |^npm error (A complete log|.*debug-0\.log)|^Node\.js v\d/.test(line));
  const errors = lines.filter((line) => /\b(error|failed|refused|cannot)\b/i.test(line));
  const own = errors.filter((line) => !line.startsWith('npm error'));
  return (own.at(-1) ?? errors.at(-1) ?? lines.at(-1) ?? 'it said nothing').slice(0, 300);
}
