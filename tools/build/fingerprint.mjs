// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

/** What is made, not written, and what no build reads. */
const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  '.next',
  'next-env.d.ts',
  'e2e',
  'test-results',
  'playwright-report',
]);

/** Tests, and what a type check notes for its next run. */
const LEFT_OUT_ENDINGS = /\.test\.tsx?$|\.tsbuildinfo$/;

/**
 * One hash over the names and contents of files, and of all files in folders. What does not exist counts as empty.
 * @param {string[]} places relative to the checkout
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesBelow(place))) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(place) {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .filter((name) => !LEFT_OUT.has(name) && !LEFT_OUT_ENDINGS.test(name))
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}
