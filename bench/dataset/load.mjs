// @ts-check
import { product } from '../product.mjs';
import { loadAgency } from './agency.mjs';
import { insertSheets } from './bulk-insert.mjs';
import { requireSameAsCommand } from './same-as-command.mjs';
import { rowsOf } from './sheet-rows.mjs';

const { demoSheet } = product('app/demo/demo-sheet');
const { demoWorkers } = product('app/demo/workers');
const { fieldsOf } = product('modules/fields/index');
const { NumberCounterRow } = product('modules/workers/index');
const { newId } = product('platform/database/new-id');
const { transaction } = product('platform/database/transaction');

const SEED = 2026;
/** Sheets written in one transaction. */
const BATCH = 500;
const FIRST_CREATED_AT = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/**
 * What the benchmark asks about: a partner's key, and the ids of its workers in the order they were made.
 * @typedef {{ key: string, ids: string[] }} Dataset
 */

/**
 * Loads so many workers, the same ones each time, into an empty, migrated database.
 * @param {any} source
 * @param {number} count
 * @returns {Promise<Dataset>}
 */
export async function load(source, count) {
  const agency = await transaction(source, loadAgency);
  const fieldSet = await fieldsOf(source.manager, agency.actor.agencyId);
  const creation = { actor: agency.actor, fieldSet, given: new Map() };
  const workers = demoWorkers(count, SEED);
  // An individual sheet each: own fields are on no other.
  const inputs = (/** @type {number} */ first, /** @type {number} */ many) =>
    workers
      .slice(first, first + many)
      .map((/** @type {any} */ worker) => ({ ...worker, kind: 'INDIVIDUAL', company: null }))
      .map((/** @type {any} */ worker) => demoSheet(worker, agency.places, fieldSet));
  await requireSameAsCommand(source, creation, inputs(0, 50));
  /** @type {string[]} */
  const ids = [];
  let written = Promise.resolve();
  for (let first = 0; first < count; first += BATCH) {
    const sheets = inputs(first, BATCH).map((/** @type {any} */ input, /** @type {number} */ n) => {
      const id = newId();
      ids.push(id);
      return rowsOf(creation, input, { id, at: new Date(FIRST_CREATED_AT + (first + n) * MINUTE) });
    });
    // The rows of one batch are composed while those of the batch before are written.
    await written;
    written = transaction(source, (/** @type {any} */ tx) => insertSheets(tx, sheets));
  }
  await written;
  await keepCounters(source, agency.actor.agencyId, creation.given);
  return { key: agency.key, ids };
}

/**
 * @param {any} source
 * @param {string} agencyId
 * @param {Map<string, number>} given
 */
async function keepCounters(source, agencyId, given) {
  const counters = [...given].map(([series, lastGiven]) => ({ agencyId, series, lastGiven }));
  await source.manager.insert(NumberCounterRow, counters);
  await source.query('ANALYZE TABLE workers, worker_field_index, worker_search_terms, worker_sectors');
}
