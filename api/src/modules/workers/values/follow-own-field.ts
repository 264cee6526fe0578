import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { refuse } from '../../../platform/errors/refusal';
import { isChoice, type ConvertedValues, type Field, type FieldValue, type OwnFieldChange } from '../../fields';
import { writeHistories } from '../history/write-history';
import { heldValues, type HeldValue } from './held-values.queries';
import { nameOptionsInHistory } from '../history/name-options';
import { DOTS } from './masks.rules';
import { indexRowsOf, isIndexed } from './own-field-index.rules';
import { sealOwnValue } from './sealed-values';
import { WorkerFieldIndexRow } from './worker-field-index.entity';

/** A value a sheet holds, and what becomes of it; null: it is removed. */
interface FollowedValue extends HeldValue {
  after: FieldValue | null;
}

/**
 * Brings what is kept of an own field into the form the field has now, in the transaction that changes it: values are
 * converted, each as a new version of its sheet with its history, encrypted or decrypted; history is masked, the index
 * follows. Refuses `unique` when two sheets hold the same value.
 */
export async function followOwnField(tx: Tx, change: OwnFieldChange): Promise<ConvertedValues> {
  const { actor, before, after, convert } = change;
  const isResealed = before.sensitive !== after.sensitive;
  const isReindexed =
    isResealed ||
    before.type !== after.type ||
    before.searchable !== after.searchable ||
    before.unique !== after.unique;
  const counts = { held: 0, changed: 0, lost: 0 };
  if (!isReindexed && !convert) return counts;
  if (isReindexed) await tx.delete(WorkerFieldIndexRow, { agencyId: actor.agencyId, fieldKey: after.key });
  for await (const held of heldValues(tx, actor.agencyId, before, 'FOR UPDATE')) {
    const values = held.map((sheet) => ({ ...sheet, after: convert ? convert(sheet.value) : sheet.value }));
    const changed = values.filter((sheet) => !isDeepStrictEqual(sheet.value, sheet.after));
    await writeValues(tx, after, isResealed ? values : changed);
    await writeVersions(tx, actor, after, changed);
    if (!isReindexed) await forgetIndex(tx, after, changed);
    await writeIndex(tx, after, isReindexed ? values : changed);
    counts.held += held.length;
    counts.changed += changed.length;
    counts.lost += changed.filter((sheet) => sheet.after === null).length;
  }
  if (isChoice(before.type) && !isChoice(after.type)) await nameOptionsInHistory(tx, actor.agencyId, before);
  if (isResealed && after.sensitive) await maskHistory(tx, actor.agencyId, after.key);
  return counts;
}

async function writeValues(tx: Tx, field: Field, values: readonly FollowedValue[]): Promise<void> {
  const [first] = values;
  if (first === undefined) return;
  const kept = (sheet: FollowedValue): FieldValue | null =>
    field.sensitive && sheet.after !== null ? sealOwnValue(sheet.after, field.key, sheet) : sheet.after;
  const patches = values.flatMap((sheet) => [sheet.id, JSON.stringify({ [field.key]: kept(sheet) })]);
  await tx.query(
    `UPDATE workers SET own_values = JSON_MERGE_PATCH(own_values, CASE id ${'WHEN ? THEN ? '.repeat(values.length)}END)
     WHERE agency_id = ? AND id IN (?)`,
    [...patches, first.agencyId, values.map(({ id }) => id)],
  );
}

/** A value that became another makes a new version, so that a save made on the old one notices. */
async function writeVersions(tx: Tx, actor: Actor, field: Field, changed: readonly FollowedValue[]): Promise<void> {
  if (changed.length === 0) return;
  const updatedAt = clock.now();
  await tx.query('UPDATE workers SET version = version + 1, updated_at = ? WHERE agency_id = ? AND id IN (?)', [
    updatedAt,
    actor.agencyId,
    changed.map(({ id }) => id),
  ]);
  await writeHistories(
    tx,
    actor,
    changed.map(({ agencyId, id, version, value, after }) => ({
      row: { agencyId, id, version: version + 1, updatedAt },
      kind: 'UPDATED',
      changes: [{ field, before: value, after }],
    })),
  );
}

async function forgetIndex(tx: Tx, field: Field, changed: readonly FollowedValue[]): Promise<void> {
  const [first] = changed;
  if (first === undefined || !isIndexed(field)) return;
  await tx.query('DELETE FROM worker_field_index WHERE agency_id = ? AND field_key = ? AND worker_id IN (?)', [
    first.agencyId,
    field.key,
    changed.map(({ id }) => id),
  ]);
}

async function writeIndex(tx: Tx, field: Field, values: readonly FollowedValue[]): Promise<void> {
  const rows = values.flatMap((sheet) => indexRowsOf(field, sheet.after, sheet));
  if (rows.length === 0) return;
  try {
    await tx.insert(WorkerFieldIndexRow, rows);
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
