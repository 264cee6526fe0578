import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import type { Problem } from '../../platform/errors/refusal';
import {
  holdFields,
  mayBeOn,
  readFieldValue,
  type Field,
  type FieldSet,
  type Sheet,
  type WorkerNature,
} from '../fields';
import { draftSheet } from './saving/draft-sheet';
import { insertSheet } from './saving/save-sheet';
import type { CreateWorkerInput } from './saving/worker-input.type';
import type { SheetValue } from './values/sheet-values';
import { workerFromRow, type LoadedWorker } from './worker-row';
import { blankRow } from './blank-row';

/** A sheet that was saved, and what is worth a look in it. */
export interface SavedWorker {
  worker: LoadedWorker;
  warnings: Problem[];
}

/**
 * Creates a worker's sheet under the agency's field settings. What the input leaves out starts with its field's default;
 * the manager is by default who creates. Refuses with every problem at once.
 */
export async function createWorker(tx: Tx, actor: Actor, input: CreateWorkerInput): Promise<SavedWorker> {
  const fieldSet = await holdFields(tx, actor.agencyId);
  const sheet = { sheetKind: input.sheetKind ?? 'INDIVIDUAL', nature: input.nature ?? defaultNature(fieldSet) };
  const before = { row: blankRow(actor, { id: newId(), at: clock.now() }), sectorIds: [] };
  const defaults = startingValues(fieldSet, sheet, actor);
  const draft = await draftSheet(tx, actor, { fieldSet, before, sheet, input, defaults });
  const row = await insertSheet(tx, actor, fieldSet, draft);
  return { worker: workerFromRow(row, fieldSet, actor), warnings: draft.warnings };
}

function defaultNature({ byKey }: FieldSet): WorkerNature {
  return (byKey.get('nature')?.defaultValue ?? 'EMPLOYEE') as WorkerNature;
}

/** What a new sheet holds before anything is typed, and before conditions take fields off it. A default that the field's own limits refuse by now is left out. */
function startingValues({ fields }: FieldSet, sheet: Sheet, { modules, userId }: Actor): Map<Field, SheetValue> {
  const values = new Map<Field, SheetValue>();
  for (const field of fields) {
    if (field.key === 'manager' && field.origin === 'BUILT_IN') values.set(field, userId);
    else if (field.defaultValue !== null && (field.origin === 'BUILT_IN' || mayBeOn(field, sheet, modules))) {
      const reading = readFieldValue(field, field.defaultValue);
      if (reading.ok) values.set(field, reading.value);
    }
  }
  return values;
}
