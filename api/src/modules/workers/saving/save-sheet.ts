import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import type { FieldSet } from '../../fields';
import { writeHistory } from '../history/write-history';
import { nextFileNumber, nextRegistrationNumber, recordNumber } from '../numbers/give-numbers';
import { formerNumbersOf } from '../numbers/worker-number.queries';
import { writeFieldIndex } from '../values/own-field-index';
import { valueOf, type StoredSheet } from '../values/sheet-values';
import { columnName } from '../worker-columns';
import { WorkerRow, type WorkerFacts } from '../worker.entity';
import { writeSearchTerms } from '../worker-search';
import { searchColumns } from '../worker-search.rules';
import { patched, patchOf, rowWith, type Change, type SheetPatch } from './changes.rules';
import type { Draft } from './draft-sheet';
import { writeSectors } from './write-sectors';

/** A drafted sheet with the numbers it is given, and what it is found by. */
interface Numbered {
  after: StoredSheet;
  changes: readonly Change[];
  patch: SheetPatch;
}

/** Writes a new sheet and all that stands beside it; returns its row. */
export async function insertSheet(tx: Tx, actor: Actor, fieldSet: FieldSet, draft: Draft): Promise<WorkerFacts> {
  const { after, changes } = await giveNumbers(tx, fieldSet, draft);
  const row = rowWith(after.row, searchColumnsOf(after.row, []));
  await tx.insert(WorkerRow, row);
  await writeBeside(tx, actor, { before: null, row, changes, sectorIds: after.sectorIds });
  return row;
}

/**
 * Writes what changed of a sheet; returns its row, or null when somebody else saved it since it was read: nothing that
 * was written may then be kept. A draft without changes writes nothing.
 */
export async function updateSheet(
  tx: Tx,
  actor: Actor,
  { fieldSet, before, draft }: { fieldSet: FieldSet; before: StoredSheet; draft: Draft },
): Promise<WorkerFacts | null> {
  const { after, changes, patch } = await giveNumbers(tx, fieldSet, draft);
  if (changes.length === 0) return before.row;
  const columns = {
    ...patch.columns,
    ...(await searchColumnsAfter(tx, before.row, after.row, changes)),
    version: before.row.version + 1,
    updatedAt: clock.now(),
  };
  if (!(await updateRow(tx, before.row, columns, patch.ownValues))) return null;
  const row = rowWith(after.row, columns);
  await writeBeside(tx, actor, { before: before.row, row, changes, sectorIds: patch.sectorIds });
  return row;
}

/** Changes the row if it still has the version it was read with. Own values are patched key by key. */
async function updateRow(
  tx: Tx,
  { agencyId, id, version }: WorkerRow,
  columns: Partial<WorkerRow>,
  ownValues: SheetPatch['ownValues'],
): Promise<boolean> {
  const properties = Object.keys(columns) as (keyof WorkerRow)[];
  const sets = properties.map((property) => `${columnName(property)} = ?`);
  const values: unknown[] = properties.map((property) => columns[property]);
  if (Object.keys(ownValues).length > 0) {
    sets.push('own_values = JSON_MERGE_PATCH(own_values, ?)');
    values.push(JSON.stringify(ownValues));
  }
  const { affectedRows } = await tx.query<{ affectedRows: number }>(
    `UPDATE workers SET ${sets.join(', ')} WHERE agency_id = ? AND id = ? AND version = ?`,
    [...values, agencyId, id, version],
  );
  return affectedRows === 1;
}

/** Adds the numbers a draft asks for to its changes. */
async function giveNumbers(tx: Tx, { byKey }: FieldSet, { after, changes, patch, numbers }: Draft): Promise<Numbered> {
  const given: Change[] = [];
  const give = (key: string, number: string): void => {
    const field = byKey.get(key);
    if (field) given.push({ field, before: valueOf(after, field), after: number });
  };
  const { agencyId, nature } = after.row;
  if (numbers.registration) give('registrationNumber', await nextRegistrationNumber(tx, agencyId, nature));
  if (numbers.file) give('fileNumber', await nextFileNumber(tx, agencyId));
  const numberPatch = patchOf(given, after.row);
  return {
    after: patched(after, numberPatch),
    changes: [...changes, ...given],
    patch: { ...patch, columns: { ...patch.columns, ...numberPatch.columns } },
  };
}

/** What the sheet is found by, when a change touches it. */
async function searchColumnsAfter(
  tx: Tx,
  before: WorkerRow,
  after: WorkerFacts,
  changes: readonly Change[],
): Promise<Pick<WorkerRow, 'nameKey' | 'searchText'> | undefined> {
  if (!changes.some(({ field }) => FOUND_BY.has(field.key))) return undefined;
  const former = (await formerNumbersOf(tx, before.agencyId, [before.id])).map(({ number }) => number);
  if (before.registrationNumber !== null && before.registrationNumber !== after.registrationNumber)
    former.push(before.registrationNumber);
  if (before.fileNumber !== null && before.fileNumber !== after.fileNumber) former.push(before.fileNumber);
  return searchColumnsOf(after, former);
}

function searchColumnsOf(
  row: WorkerFacts,
  formerNumbers: readonly string[],
): Pick<WorkerRow, 'nameKey' | 'searchText'> {
  return searchColumns(Object.assign({ formerNumbers }, row));
}

/** The rows that go with a saved sheet: history, index, search terms, sectors, numbers. */
async function writeBeside(
  tx: Tx,
  actor: Actor,
  saved: { before: WorkerRow | null; row: WorkerRow; changes: readonly Change[]; sectorIds: readonly string[] | null },
): Promise<void> {
  const { before, row, changes, sectorIds } = saved;
  await writeFieldIndex(tx, row, changes);
  await writeSearchTerms(tx, { agencyId: row.agencyId, workerId: row.id }, before?.searchText ?? null, row.searchText);
  if (sectorIds !== null) await writeSectors(tx, row, sectorIds);
  for (const { field, after } of changes) {
    if (field.type !== 'GENERATED_NUMBER' || typeof after !== 'string') continue;
    const kind = field.key === 'fileNumber' ? 'FILE' : 'REGISTRATION';
    await recordNumber(tx, row, { kind, number: after, at: row.updatedAt });
  }
  await writeHistory(tx, actor, { row, kind: before === null ? 'CREATED' : 'UPDATED', changes });
}

/** Fields whose change may change `searchColumns`. */
const FOUND_BY = new Set([
  'lastName',
  'birthName',
  'firstName',
  'companyName',
  'registrationNumber',
  'fileNumber',
  'mobilePhone',
  'landlinePhone',
  'email',
]);
