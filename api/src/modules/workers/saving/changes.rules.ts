import type { Field, FieldValue } from '../../fields';
import { sealOwnValue } from '../values/sealed-values';
import { columnsFor, valueOf, type SheetValue, type StoredSheet } from '../values/sheet-values';
import type { WorkerFacts, WorkerRow } from '../worker.entity';

/** A field whose value a save really changes. */
export interface Change {
  field: Field;
  before: SheetValue;
  after: SheetValue;
}

/** What a save writes: columns by property, own values by key (null: removed), and the sectors when they change. */
export interface SheetPatch {
  columns: Partial<WorkerRow>;
  ownValues: Record<string, FieldValue | null>;
  sectorIds: readonly string[] | null;
}

/** The fields whose new value is not the one the sheet has. */
export function changesOf(before: StoredSheet, values: ReadonlyMap<Field, SheetValue>): Change[] {
  return [...values]
    .map(([field, after]) => ({ field, before: valueOf(before, field), after }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** What to write for these changes of a row; sensitive values come out encrypted. */
export function patchOf(changes: readonly Change[], row: WorkerRow): SheetPatch {
  const patch: SheetPatch = { columns: {}, ownValues: {}, sectorIds: null };
  for (const { field, after } of changes) {
    if (field.origin === 'OWN') patch.ownValues[field.key] = ownValueAsKept(field, after as FieldValue | null, row);
    else Object.assign(patch.columns, columnsFor(field.key, after, row));
    if (field.key === 'sectors') patch.sectorIds = (after as readonly string[] | null) ?? [];
  }
  return patch;
}

/** The sheet as it is once the patch is written. */
export function patched({ row, sectorIds }: StoredSheet, patch: SheetPatch): StoredSheet {
  const ownValues: WorkerRow['ownValues'] = {};
  for (const [key, value] of Object.entries({ ...row.ownValues, ...patch.ownValues }))
    if (value !== null) ownValues[key] = value;
  return { row: rowWith(row, { ...patch.columns, ownValues }), sectorIds: patch.sectorIds ?? sectorIds };
}

/** A copy of a row with other values; a spread of so many properties makes an object that is slow ever after. */
export function rowWith(row: WorkerFacts, columns: Partial<WorkerFacts>): WorkerFacts {
  return Object.assign({}, row, columns);
}

function ownValueAsKept({ key, sensitive }: Field, value: FieldValue | null, row: WorkerRow): FieldValue | null {
  return sensitive && value !== null ? sealOwnValue(value, key, row) : value;
}
