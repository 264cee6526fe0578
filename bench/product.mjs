// @ts-check
import { createRequire } from 'node:module';

const load = createRequire(new URL('../api/package.json', import.meta.url));
load('reflect-metadata');

/**
 * A compiled file of the API, e.g. `modules/workers/index`. The benchmark loads its data with the API's own rules, so
 * that what is measured is what the API would have stored.
 * @param {string} file from api/src, without extension
 * @returns {any}
 */
export function product(file) {
  return load(`./dist/${file}.js`);
}
