// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * One operation at one number of connections. `ratio`: requests per second of the API over those of what it is compared
 * with; null goal: none is set. Latencies of the API in milliseconds, statements of the API per request.
 * @typedef {{ name: string, connections: number, ratio: number, goal: number | null, p50: number, p99: number, statements: number }} Result
 */

const HEADINGS = ['operation', 'connections', 'ratio', 'goal', '', 'p50 ms', 'p99 ms', 'statements'];

/**
 * The results as a table for people.
 * @param {readonly Result[]} results
 */
export function tableOf(results) {
  const rows = [HEADINGS, ...results.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => align(cell, column, widths[column] ?? 0)).join('  ')).join('\n');
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number} width
 */
function align(cell, column, width) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/**
 * Tells whether a goal was set and not reached.
 * @param {Result} result
 */
export function isMissed({ ratio, goal }) {
  return goal !== null && ratio < goal;
}

/** @param {Result} result */
function rowOf(result) {
  const { name, connections, ratio, goal, p50, p99, statements } = result;
  const reached = goal === null ? '' : isMissed(result) ? 'MISSED' : 'reached';
  const numbers = [p50.toFixed(1), p99.toFixed(1), statements.toFixed(1)];
  return [name, String(connections), ratio.toFixed(2), goal === null ? '' : String(goal), reached, ...numbers];
}

/**
 * Keeps the results for programs, beside this file.
 * @param {readonly Result[]} results
 */
export function keepResults(results) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
