// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: everything the tools read and write is below it. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What a run leaves behind and a person backs up: database, secrets, logs. Never committed. */
export const DATA = path.join(ROOT, '.data');

/**
 * A path below `.data`.
 * @param {...string} parts
 */
export function dataPath(...parts) {
  return path.join(DATA, ...parts);
}

/**
 * A path as shown to a person: relative to the checkout.
 * @param {string} file
 */
export function shown(file) {
  return path.relative(ROOT, file) || '.';
}
