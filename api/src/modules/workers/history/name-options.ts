import { fromJson } from '../../../platform/database/json-column';
import type { Tx } from '../../../platform/database/transaction';
import { displayFieldValue, type Field } from '../../fields';
import type { SheetValue } from '../values/sheet-values';
import type { PastChange, WorkerHistoryRow } from './worker-history.entity';

/** Saves read and written at once. */
const BATCH = 500;

/**
 * Writes the options of a field into the history of the agency's sheets by their names in place of their keys: the field
 * becomes something else than a choice, and nothing would say any more what a key stood for. Masked values stay.
 */
export async function nameOptionsInHistory(tx: Tx, agencyId: string, field: Field): Promise<void> {
  if (field.sensitive) return;
  let after = { workerId: '', version: 0 };
  for (;;) {
    const rows = await tx.query<(Pick<WorkerHistoryRow, 'workerId' | 'version'> & { changes: unknown })[]>(
      `SELECT worker_id AS workerId, version, changes FROM worker_history
       WHERE agency_id = ? AND (worker_id > ? OR (worker_id = ? AND version > ?))
         AND JSON_EXTRACT(changes, '$.${field.key}') IS NOT NULL
       ORDER BY worker_id, version LIMIT ${String(BATCH)} FOR UPDATE`,
      [agencyId, after.workerId, after.workerId, after.version],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    await writeNames(tx, agencyId, field, rows);
    after = last;
  }
}

async function writeNames(
  tx: Tx,
  agencyId: string,
  field: Field,
  rows: readonly (Pick<WorkerHistoryRow, 'workerId' | 'version'> & { changes: unknown })[],
): Promise<void> {
  const patches = rows.flatMap(({ workerId, version, changes }) => {
    const all = fromJson(changes) as WorkerHistoryRow['changes'];
    const past = all[field.key] as PastChange;
    const named = { before: nameOf(field, past.before), after: nameOf(field, past.after) };
    return [workerId, version, JSON.stringify({ ...all, [field.key]: named })];
  });
  await tx.query(
    `UPDATE worker_history
     SET changes = CASE ${'WHEN worker_id = ? AND version = ? THEN ? '.repeat(rows.length)}END
     WHERE agency_id = ? AND (worker_id, version) IN (?)`,
    [...patches, agencyId, rows.map(({ workerId, version }) => [workerId, version])],
  );
}

/** A value that is none of the field's options is left as it is: it is older than the field's being a choice. */
function nameOf(field: Field, value: SheetValue): SheetValue {
  if (typeof value !== 'string' && !Array.isArray(value)) return value;
  return displayFieldValue(field, value as string | readonly string[], 'fr');
}
