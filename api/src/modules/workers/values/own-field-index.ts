import { Not } from 'typeorm';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import type { Localized } from '../../../platform/errors/localized';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import type { FieldValue } from '../../fields';
import type { Change } from '../saving/changes.rules';
import { indexRowsOf, isIndexed, uniqueHashOf, type Owner } from './own-field-index.rules';
import { WorkerFieldIndexRow } from './worker-field-index.entity';

/** Keeps the index equal to the changed values, in the transaction of the save. Refuses a value another sheet holds. */
export async function writeFieldIndex(tx: Tx, owner: Owner, changes: readonly Change[]): Promise<void> {
  const indexed = changes.filter(({ field }) => isIndexed(field));
  const had = indexed.filter(({ before }) => before !== null).map(({ field }) => field.key);
  if (had.length > 0)
    await tx.query('DELETE FROM worker_field_index WHERE agency_id = ? AND worker_id = ? AND field_key IN (?)', [
      owner.agencyId,
      owner.id,
      had,
    ]);
  const rows = indexed.flatMap(({ field, after }) => indexRowsOf(field, after as FieldValue | null, owner));
  if (rows.length === 0) return;
  try {
    await tx.insert(WorkerFieldIndexRow, rows);
  } catch (error) {
    if (breaksUniqueKey(error, 'uq_worker_field_index_value')) refuseAll(await takenValues(tx, owner, changes));
    throw error;
  }
}

/** A problem for each changed value of a unique field that another sheet of the agency holds. */
export async function takenValues(tx: Tx, { agencyId, id }: Owner, changes: readonly Change[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { field, after } of changes) {
    if (!isIndexed(field) || !field.unique || after === null) continue;
    const uniqueHash = uniqueHashOf(after as FieldValue);
    const taken = await tx.existsBy(WorkerFieldIndexRow, {
      agencyId,
      fieldKey: field.key,
      uniqueHash,
      workerId: Not(id),
    });
    if (taken) problems.push({ code: 'VALUE_TAKEN', message: VALUE_TAKEN, path: ['ownFields', field.key] });
  }
  return problems;
}

const VALUE_TAKEN: Localized = {
  fr: 'Une autre fiche a déjà cette valeur : elle doit être unique.',
  en: 'Another sheet already has this value: it must be unique.',
};
