// @ts-check
import { compare, requireSameAnswers, statementsOf } from './compare.mjs';
import { load } from './dataset/load.mjs';
import { post } from './drive.mjs';
import { SIGN_IN } from './documents.mjs';
import { FILTER, FIRST_PAGE, pageAfter, reading, saving, SCREEN_PAGE, SEARCH } from './operations.mjs';
import { product } from './product.mjs';
import { isMissed, keepResults, tableOf } from './report.mjs';
import { startApi, startFloor } from './servers.mjs';

/**
 * Compares the API with the floor on 100,000 workers: `npm run bench`, or `node bench/main.mjs [workers]` with the
 * settings of the API (docs/operations.md), on an empty database that is migrated. What it measures, and how, is in
 * docs/performance.md. Ends with exit code 1 when a goal is missed.
 *
 * @typedef {import('./report.mjs').Result} Result
 * @typedef {import('./servers.mjs').Server} Server
 * @typedef {import('./operations.mjs').Operation} Operation
 */

const CONNECTIONS = [1, 16];
/** Goals are set for this many. */
const MANY = 16;
/** Requests per second against the floor that are to be reached. */
const GOAL = 0.5;
/** A late page is no slower than the first, but for what two measurements of the same page differ by. */
const LATE_PAGE_GOAL = 0.95;
const LATE_PAGE = 1000;
const PAGE_SIZE = 50;

const { openDatabase } = product('app/database');

const count = Number(process.argv[2] ?? 100_000);
const source = await openDatabase(process.env['DATABASE_URL']);
say(`loading ${count} workers with twelve own fields each`);
const { key, ids } = await load(source, count);
const api = await startApi(key);
const floor = await startFloor(key);
// As in any process in use, somebody has signed in: what that leaves behind is measured too.
await post(api.target, JSON.stringify({ query: SIGN_IN }));
try {
  const results = [...(await againstFloor()), ...(await latePages())];
  process.stdout.write(`\n${tableOf(results)}\n`);
  keepResults(results);
  if (results.some(isMissed)) process.exitCode = 1;
} finally {
  await Promise.all([api.stop(), floor.stop()]);
  await source.destroy();
}

/** @returns {Promise<Result[]>} */
async function againstFloor() {
  const reads = [FIRST_PAGE, FILTER, reading(ids), SEARCH, SCREEN_PAGE];
  for (const operation of reads) await requireSameAnswers(api.target, floor.target, operation);
  const results = [];
  for (const operation of [...reads, saving(ids)]) {
    const goal = operation === SCREEN_PAGE ? null : GOAL;
    results.push(...(await measured(operation, { target: floor.target, operation }, goal)));
  }
  return results;
}

/** @returns {Promise<Result[]>} */
async function latePages() {
  const late = Math.max(2, Math.min(LATE_PAGE, Math.floor((count * 0.8) / PAGE_SIZE)));
  const operation = pageAfter(`page ${late} against the first`, await cursorBefore(late));
  return measured(operation, { target: api.target, operation: FIRST_PAGE }, LATE_PAGE_GOAL);
}

/**
 * One operation of the API against another side, at each number of connections.
 * @param {Operation} operation
 * @param {import('./compare.mjs').Side} other
 * @param {number | null} goal
 * @returns {Promise<Result[]>}
 */
async function measured(operation, other, goal) {
  const side = { target: api.target, operation };
  const statements = await statementsOf(source, side);
  const results = [];
  for (const connections of CONNECTIONS) {
    say(`${operation.name}, ${connections} connection${connections > 1 ? 's' : ''}`);
    const measured = await compare(side, other, connections);
    results.push({ name: operation.name, goal: connections === MANY ? goal : null, statements, ...measured });
  }
  return results;
}

/**
 * The cursor of the page before, found as a reader finds it: page after page.
 * @param {number} page
 * @returns {Promise<string>}
 */
async function cursorBefore(page) {
  let cursor = '';
  for (let read = 1; read < page; read++) {
    const { document, vary } = cursor === '' ? FIRST_PAGE : pageAfter('', cursor);
    const answer = await post(api.target, JSON.stringify({ query: document, variables: vary(0, 0) }));
    cursor = JSON.parse(answer).data.workers.pageInfo.endCursor;
  }
  return cursor;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
