// @ts-check
import { LINKED, LINKS, rows, sectorsOf } from './rows.mjs';
import { sheetOf } from './shapes.mjs';

/** @typedef {import('./queries.mjs').Answer} Answer */

/** @type {Answer} */
export async function sheet(pool, agencyId, { id }) {
  const found = `SELECT w.*, ${LINKED} FROM workers w ${LINKS} WHERE w.agency_id = ? AND w.id = ?`;
  const [row] = await rows(pool, found, [agencyId, id]);
  return { worker: sheetOf(row, await sectorsOf(pool, agencyId, [id])) };
}

/** @type {Answer} */
export async function save(pool, agencyId, { input }) {
  const tx = await pool.getConnection();
  try {
    await tx.query('START TRANSACTION');
    await saveComment(tx, agencyId, input);
    await tx.query('COMMIT');
  } catch (error) {
    await tx.query('ROLLBACK');
    throw error;
  } finally {
    tx.release();
  }
  const { id, version, comment } = input;
  return { updateWorker: { worker: { id, version: version + 1, comment }, errors: [] } };
}

/**
 * @param {import('./rows.mjs').Db} tx
 * @param {string} agencyId
 * @param {any} input
 */
async function saveComment(tx, agencyId, { id, version, comment }) {
  const locked = 'SELECT version, comment FROM workers WHERE agency_id = ? AND id = ? FOR UPDATE';
  const [before] = await rows(tx, locked, [agencyId, id]);
  if (before.version !== version) throw new Error('Somebody else saved this sheet.');
  const at = new Date();
  await tx.query(
    'UPDATE workers SET comment = ?, version = version + 1, updated_at = ? WHERE agency_id = ? AND id = ?',
    [comment, at, agencyId, id],
  );
  await tx.query(
    `INSERT INTO worker_history (agency_id, worker_id, version, changed_at, by_user_id, by_key_id, door, kind, changes)
     VALUES (?, ?, ?, ?, NULL, NULL, 'API', 'UPDATED', ?)`,
    [agencyId, id, version + 1, at, JSON.stringify({ comment: { before: before.comment, after: comment } })],
  );
}
