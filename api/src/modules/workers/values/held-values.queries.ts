import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import type { Field, FieldValue } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import { unsealOwnValue } from './sealed-values';

/** Sheets read at once. */
const BATCH = 500;

/** What a sheet of an agency holds of one own field, in clear. */
export interface HeldValue extends Pick<WorkerRow, 'agencyId' | 'id' | 'version'> {
  value: FieldValue;
}

/**
 * Every value an agency's sheets hold of an own field, a batch of sheets at a time, by id. With 'FOR UPDATE' each batch is
 * locked: a save under way ends first, one that comes later waits.
 */
export async function* heldValues(
  db: Db,
  agencyId: string,
  field: Field,
  lock: 'FOR UPDATE' | '' = '',
): AsyncGenerator<HeldValue[]> {
  let after = '';
  for (;;) {
    const held = await nextHeld(db, { agencyId, field, after, lock });
    const last = held.at(-1);
    if (last === undefined) return;
    yield held;
    after = last.id;
  }
}

interface Place {
  agencyId: string;
  field: Field;
  /** The id of the last sheet read. */
  after: string;
  lock: string;
}

async function nextHeld(db: Db, { agencyId, field, after, lock }: Place): Promise<HeldValue[]> {
  const rows = await db.query<{ id: string; version: number; ownValues: unknown }[]>(
    `SELECT id, version, own_values AS ownValues FROM workers
     WHERE agency_id = ? AND id > ? AND JSON_EXTRACT(own_values, '$.${field.key}') IS NOT NULL
     ORDER BY id LIMIT ${String(BATCH)} ${lock}`,
    [agencyId, after],
  );
  return rows.map(({ id, version, ownValues }) => {
    const kept = (fromJson(ownValues) as WorkerRow['ownValues'])[field.key] as FieldValue;
    const owner = { agencyId, id };
    return { ...owner, version, value: field.sensitive ? unsealOwnValue(String(kept), field.key, owner) : kept };
  });
}
