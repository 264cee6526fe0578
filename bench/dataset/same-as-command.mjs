// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { product } from '../product.mjs';
import { insertSheets } from './bulk-insert.mjs';
import { rowsOf } from './sheet-rows.mjs';

const { createWorker } = product('modules/workers/index');
const { transaction } = product('platform/database/transaction');

/** Where a worker's rows are, each in an order of its own; ids, instants and ciphertexts differ from one to the next. */
const COMPARED = [
  'SELECT * FROM workers WHERE id = ?',
  'SELECT * FROM worker_field_index WHERE worker_id = ? ORDER BY field_key, item',
  'SELECT * FROM worker_search_terms WHERE worker_id = ? ORDER BY term',
  'SELECT * FROM worker_sectors WHERE worker_id = ? ORDER BY sector_id',
  'SELECT * FROM worker_numbers WHERE worker_id = ?',
  'SELECT * FROM worker_history WHERE worker_id = ?',
];
const OWN = /^(id|worker_id|.*_sealed|created_at|updated_at|given_at|changed_at)$/;

class RollBack extends Error {}

/**
 * Fails unless the rows composed for these inputs are those `createWorker` writes. Leaves nothing behind.
 * @param {any} source
 * @param {import('./sheet-rows.mjs').Creation} creation
 * @param {readonly any[]} inputs
 */
export async function requireSameAsCommand(source, creation, inputs) {
  const kept = await stored(source, async (tx) => {
    const ids = [];
    for (const input of inputs) ids.push((await createWorker(tx, creation.actor, input)).worker.id);
    return ids;
  });
  const composed = await stored(source, async (tx) => {
    const facts = inputs.map((_, n) => ({
      id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      at: new Date(),
    }));
    const fresh = { ...creation, given: new Map() };
    await insertSheets(
      tx,
      inputs.map((input, n) => rowsOf(fresh, input, /** @type {any} */ (facts[n]))),
    );
    return facts.map(({ id }) => id);
  });
  const different = kept.findIndex((rows, n) => !isDeepStrictEqual(rows, composed[n]));
  if (different >= 0) {
    const [one, other] = [kept[different], composed[different]].map((rows) => JSON.stringify(rows, null, 2));
    throw new Error(`The composed rows are not those of createWorker:\n${one}\n${other}`);
  }
}

/**
 * The rows of the workers that `write` makes in a transaction that is then rolled back.
 * @param {any} source
 * @param {(tx: any) => Promise<string[]>} write
 */
async function stored(source, write) {
  /** @type {any[][][]} */
  const rows = [];
  const undone = transaction(source, async (/** @type {any} */ tx) => {
    for (const id of await write(tx)) {
      const tables = [];
      for (const query of COMPARED) tables.push((await tx.query(query, [id])).map(withoutOwn));
      rows.push(tables);
    }
    throw new RollBack();
  });
  await undone.catch((/** @type {unknown} */ error) => {
    if (!(error instanceof RollBack)) throw error;
  });
  return rows;
}

/** @param {Record<string, unknown>} row */
function withoutOwn(row) {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !OWN.test(column)));
}
