import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { holdFields } from '../fields';
import type { SavedWorker } from './create-worker';
import { draftSheet } from './saving/draft-sheet';
import { updateSheet } from './saving/save-sheet';
import { staleSave } from './saving/stale-save';
import { storedSheet } from './saving/stored-sheet.queries';
import type { UpdateWorkerInput } from './saving/worker-input.type';
import { workerFromRow } from './worker-row';

/**
 * Saves changes of a sheet that were made on one of its versions: fields left out stay as they are, a save without real
 * changes writes nothing. When somebody else saved since then nothing is written, and the refusal carries the sheet as it
 * is now with the other's changes, field by field. NOT_FOUND when the worker is not the agency's.
 */
export async function updateWorker(tx: Tx, actor: Actor, input: UpdateWorkerInput): Promise<SavedWorker> {
  const fieldSet = await holdFields(tx, actor.agencyId);
  const before = await storedSheet(tx, actor.agencyId, input.id);
  if (before === null) throw new Denial('NOT_FOUND');
  const { row } = before;
  if (row.version !== input.version) throw await staleSave(tx, actor, { fieldSet, now: before, input });
  const sheet = { sheetKind: input.sheetKind ?? row.sheetKind, nature: input.nature ?? row.nature };
  const draft = await draftSheet(tx, actor, { fieldSet, before, sheet, input, defaults: new Map() });
  const saved = await updateSheet(tx, actor, { fieldSet, before, draft });
  if (saved !== null) return { worker: workerFromRow(saved, fieldSet, actor), warnings: draft.warnings };
  const now = await storedSheet(tx, actor.agencyId, input.id);
  throw now === null ? new Denial('NOT_FOUND') : await staleSave(tx, actor, { fieldSet, now, input });
}
