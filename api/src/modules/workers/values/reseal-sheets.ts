import { needsRotation } from '../../../platform/crypto/field-cipher';
import { fromJson } from '../../../platform/database/json-column';
import type { Tx } from '../../../platform/database/transaction';
import { holdFields, type FieldSet } from '../../fields';
import { workerColumns } from '../worker-columns';
import type { RawWorker } from '../worker-row';
import { WorkerRow, type WorkerFacts } from '../worker.entity';
import { SEALED_KEYS, sealedColumns, sealOwnValue, unsealOwnValue, unsealText } from './sealed-values';

/** Sheets sealed anew in one transaction. */
const BATCH = 200;

/** How far an agency's sheets were gone through. */
export interface Resealed {
  /** The last sheet looked at; null: there was none left. */
  last: string | null;
  /** How many sheets held something sealed with an older key. */
  sheets: number;
}

/**
 * Seals with the newest master key what the next sheets of an agency, by id after `after`, hold sealed with an older one,
 * and hashes it anew. Versions and history stay: nothing changes for anybody. Done twice it changes nothing, so a run
 * that was cut short is simply started again.
 */
export async function resealSheets(tx: Tx, agencyId: string, after: string): Promise<Resealed> {
  const fieldSet = await holdFields(tx, agencyId);
  const rows = await tx.query<RawWorker[]>(
    `SELECT ${workerColumns('w')} FROM workers w WHERE w.agency_id = ? AND w.id > ?
     ORDER BY w.id LIMIT ${String(BATCH)} FOR UPDATE`,
    [agencyId, after],
  );
  let sheets = 0;
  for (const row of rows) {
    const ownValues = fromJson(row.ownValues) as WorkerRow['ownValues'];
    if (await reseal(tx, Object.assign(row, { ownValues }), fieldSet)) sheets += 1;
  }
  return { last: rows.at(-1)?.id ?? null, sheets };
}

async function reseal(tx: Tx, row: WorkerFacts, fieldSet: FieldSet): Promise<boolean> {
  const columns = resealedColumns(row);
  const own = resealedOwnValues(row, fieldSet);
  const hasOwn = Object.keys(own).length > 0;
  if (Object.keys(columns).length === 0 && !hasOwn) return false;
  await tx
    .createQueryBuilder()
    .update(WorkerRow)
    .set({ ...columns, ...(hasOwn && { ownValues: () => 'JSON_MERGE_PATCH(own_values, :own)' }) })
    .where({ agencyId: row.agencyId, id: row.id })
    .setParameters({ own: JSON.stringify(own) })
    .execute();
  return true;
}

function resealedColumns(row: WorkerFacts): Partial<WorkerFacts> {
  const columns: Partial<WorkerFacts> = {};
  for (const key of SEALED_KEYS) {
    const sealed = row[`${key}Sealed`];
    if (sealed !== null && needsRotation(sealed))
      Object.assign(columns, sealedColumns(key, unsealText(sealed, key, row), row));
  }
  return columns;
}

function resealedOwnValues(row: WorkerFacts, { fields }: FieldSet): Record<string, string> {
  const resealed: Record<string, string> = {};
  for (const { key } of fields.filter(({ origin, sensitive }) => origin === 'OWN' && sensitive)) {
    const sealed = row.ownValues[key];
    if (typeof sealed === 'string' && needsRotation(sealed))
      resealed[key] = sealOwnValue(unsealOwnValue(sealed, key, row), key, row);
  }
  return resealed;
}
