// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { drive, post } from './drive.mjs';
import { median, percentile } from './statistics.mjs';

/**
 * @typedef {import('./drive.mjs').Target} Target
 * @typedef {import('./operations.mjs').Operation} Operation
 * @typedef {import('./report.mjs').Result} Result
 *
 * An operation as one server is asked it.
 * @typedef {{ target: Target, operation: Operation }} Side
 */

const ROUNDS = 5;
const SECONDS = 2;
/** Long enough for Node to have compiled what the operation runs. */
const WARM_UP_SECONDS = 4;

/**
 * Fails unless both servers give the same answers, but for cursors, which are theirs to write.
 * @param {Target} api
 * @param {Target} floor
 * @param {Operation} operation that changes nothing
 */
export async function requireSameAnswers(api, floor, operation) {
  for (let n = 0; n < 10; n++) {
    const body = bodyOf(operation, n, 0);
    const [one, other] = [await post(api, body), await post(floor, body)].map((answer) =>
      JSON.parse(answer, (key, value) => (key === 'endCursor' ? value !== null : value)),
    );
    if (isDeepStrictEqual(one, other)) continue;
    throw new Error(`${operation.name}: different answers\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  }
}

/**
 * Asks both sides in turn, A B A B, so that what else the machine does meets both alike. The ratio is the median of the
 * rounds'; latencies are those of `one`.
 * @param {Side} one
 * @param {Side} other
 * @param {number} connections
 * @returns {Promise<Pick<Result, 'connections' | 'ratio' | 'p50' | 'p99'>>}
 */
export async function compare(one, other, connections) {
  await stretch(one, connections, WARM_UP_SECONDS);
  await stretch(other, connections, WARM_UP_SECONDS);
  const ratios = [];
  /** @type {number[]} */
  const latencies = [];
  for (let round = 0; round < ROUNDS; round++) {
    const measured = await stretch(one, connections, SECONDS);
    const reference = await stretch(other, connections, SECONDS);
    ratios.push(measured.perSecond / reference.perSecond);
    latencies.push(...measured.latencies);
  }
  return { connections, ratio: median(ratios), p50: percentile(latencies, 50), p99: percentile(latencies, 99) };
}

/**
 * @param {Side} side
 * @param {number} connections
 * @param {number} seconds
 */
function stretch({ target, operation }, connections, seconds) {
  let n = 0;
  return drive(target, {
    connections,
    seconds,
    nextAsk: (connection) => ({
      body: bodyOf(operation, n++, connection),
      answered: (answer) => operation.answered?.(answer, connection),
    }),
  });
}

/**
 * How many statements a server sends to the database for one request, from the database's own count.
 * @param {any} source
 * @param {Side} side
 */
export async function statementsOf(source, { target, operation }) {
  const requests = 100;
  const before = await questions(source);
  for (let n = 0; n < requests; n++) {
    const answer = await post(target, bodyOf(operation, n, 0));
    operation.answered?.(answer, 0);
  }
  // What counts them is a statement too.
  return Math.round((10 * ((await questions(source)) - before - 1)) / requests) / 10;
}

/**
 * @param {any} source
 * @returns {Promise<number>}
 */
async function questions(source) {
  const [{ Value }] = await source.query("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number(Value);
}

/**
 * @param {Operation} operation
 * @param {number} n
 * @param {number} connection
 */
function bodyOf({ document, vary }, n, connection) {
  return JSON.stringify({ query: document, variables: vary(n, connection) });
}
