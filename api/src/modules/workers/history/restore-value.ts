import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, type Refusal } from '../../../platform/errors/refusal';
import { fieldsOf } from '../../fields';
import type { SavedWorker } from '../create-worker';
import { pathOf } from '../saving/given-fields';
import { updateWorker } from '../update-worker';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import { workerById } from '../worker-sheet.queries';
import { isRestorable } from './restore.policy';
import { nextSaveOf } from './worker-history.queries';
import type { RestoreWorkerValueInput } from './worker-history.type';

/**
 * Gives a field the value it had at a version of the sheet again, as a save like any other: rules of today hold, and the
 * history tells it. NOT_RESTORABLE: the value is not kept in clear, or nobody types it. A field that has not changed since
 * that version is saved as it is.
 */
export async function restoreWorkerValue(
  tx: Tx,
  actor: Actor,
  { id, version, key, atVersion }: RestoreWorkerValueInput,
): Promise<SavedWorker> {
  const { agencyId } = actor;
  await workerById(tx, actor, id);
  const { byKey } = await fieldsOf(tx, agencyId);
  const field = key === SHEET_KIND_FIELD.key ? SHEET_KIND_FIELD : byKey.get(key);
  if (field === undefined || !isRestorable(field, actor)) throw notRestorable();
  const save = await nextSaveOf(tx, agencyId, { workerId: id, version: atVersion, key });
  const before = save?.changes[key]?.before;
  const [place = key, inside] = pathOf(field);
  const value = inside === undefined ? before : { [inside]: before };
  const change = before === undefined ? {} : { [place]: value };
  return updateWorker(tx, actor, { id, version, ...change });
}

function notRestorable(): Refusal {
  return refuse(
    'NOT_RESTORABLE',
    {
      fr: "Cette valeur ne peut pas être rétablie depuis l'historique : saisissez-la sur la fiche.",
      en: 'This value cannot be brought back from the history: type it on the sheet.',
    },
    ['key'],
  );
}
