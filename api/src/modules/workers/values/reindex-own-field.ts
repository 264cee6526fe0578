import { fromJson } from '../../../platform/database/json-column';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { refuse } from '../../../platform/errors/refusal';
import type { Field, FieldValue, OwnFieldChange } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import { DOTS } from './masks.rules';
import { indexRowsOf, isIndexed, type Owner } from './own-field-index.rules';
import { sealOwnValue, unsealOwnValue } from './sealed-values';
import { WorkerFieldIndexRow } from './worker-field-index.entity';

/** Sheets read and written at once. */
const BATCH = 500;

/** What a sheet holds of the field, in clear. */
interface HeldValue extends Owner {
  value: FieldValue;
}

/**
 * Brings what is kept of an own field into the form its new flags ask for, in the transaction that changes them: values
 * are encrypted or decrypted, history is masked, the index is written anew. Refuses `unique` when two sheets hold the
 * same value.
 */
export async function reindexOwnField(tx: Tx, { agencyId, before, after }: OwnFieldChange): Promise<void> {
  const isResealed = before.sensitive !== after.sensitive;
  const isReindexed = before.searchable !== after.searchable || before.unique !== after.unique;
  if (!isResealed && !isReindexed) return;
  await tx.delete(WorkerFieldIndexRow, { agencyId, fieldKey: after.key });
  let held = await holdValues(tx, agencyId, before, '');
  for (let last = held.at(-1); last !== undefined; last = held.at(-1)) {
    if (isResealed) await writeValues(tx, agencyId, after, held);
    if (isIndexed(after)) await writeIndex(tx, after, held);
    held = await holdValues(tx, agencyId, before, last.id);
  }
  if (isResealed && after.sensitive) await maskHistory(tx, agencyId, after.key);
}

/** The next values after a sheet, locked: a save under way ends first, one that comes later waits. */
async function holdValues(tx: Tx, agencyId: string, field: Field, after: string): Promise<HeldValue[]> {
  const rows = await tx.query<{ id: string; ownValues: unknown }[]>(
    `SELECT id, own_values AS ownValues FROM workers
     WHERE agency_id = ? AND id > ? AND JSON_EXTRACT(own_values, '$.${field.key}') IS NOT NULL
     ORDER BY id LIMIT ${String(BATCH)} FOR UPDATE`,
    [agencyId, after],
  );
  return rows.map(({ id, ownValues }) => {
    const kept = (fromJson(ownValues) as WorkerRow['ownValues'])[field.key] as FieldValue;
    const owner = { agencyId, id };
    return { ...owner, value: field.sensitive ? unsealOwnValue(String(kept), field.key, owner) : kept };
  });
}

async function writeValues(tx: Tx, agencyId: string, field: Field, held: readonly HeldValue[]): Promise<void> {
  const patches = held.flatMap((owner) => [
    owner.id,
    JSON.stringify({ [field.key]: field.sensitive ? sealOwnValue(owner.value, field.key, owner) : owner.value }),
  ]);
  await tx.query(
    `UPDATE workers SET own_values = JSON_MERGE_PATCH(own_values, CASE id ${'WHEN ? THEN ? '.repeat(held.length)}END)
     WHERE agency_id = ? AND id IN (?)`,
    [...patches, agencyId, held.map(({ id }) => id)],
  );
}

async function writeIndex(tx: Tx, field: Field, held: readonly HeldValue[]): Promise<void> {
  try {
    await tx.insert(
      WorkerFieldIndexRow,
      held.flatMap((owner) => indexRowsOf(field, owner.value, owner)),
    );
  } catch (error) {
    if (!breaksUniqueKey(error, 'uq_worker_field_index_value')) throw error;
    throw refuse(
      'VALUES_REPEAT',
      {
        fr: 'Deux fiches au moins ont la même valeur : corrigez-les avant de rendre ce champ unique.',
        en: 'At least two sheets hold the same value: put them right before you make this field unique.',
      },
      ['unique'],
    );
  }
}

/** What history said of the field in clear is masked; what was empty stays so. */
async function maskHistory(tx: Tx, agencyId: string, key: string): Promise<void> {
  const masked = (moment: string): string =>
    `IF(JSON_TYPE(JSON_EXTRACT(changes, '$.${key}.${moment}')) = 'NULL', NULL, ?)`;
  await tx.query(
    `UPDATE worker_history
     SET changes = JSON_SET(changes, '$.${key}', JSON_OBJECT('before', ${masked('before')}, 'after', ${masked('after')}))
     WHERE agency_id = ? AND JSON_EXTRACT(changes, '$.${key}') IS NOT NULL`,
    [DOTS, DOTS, agencyId],
  );
}
