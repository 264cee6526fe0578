import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { refuse, type Refusal } from '../../../platform/errors/refusal';
import { storedSheet } from '../saving/stored-sheet.queries';
import { WorkerRow } from '../worker.entity';
import { writeSearchTerms } from '../worker-search';
import { displayNameOf, isNameTyped } from '../worker.rules';
import { removeParts } from './deletion-parts';
import { WorkerDeletionRow } from './worker-deletion.entity';

/**
 * Deletes a worker's sheet with all that hangs on it: own values, history, sectors, favourites, and what other modules keep
 * of the worker. The numbers it bore stay, so that they are never given again, and so does who deleted it and when. Refused
 * unless the last name was typed.
 */
export async function deleteWorker(
  tx: Tx,
  { agencyId, userId }: Actor,
  { id, typedName }: { id: string; typedName: string },
): Promise<void> {
  // The write is the lock: a save under way ends first, and one that comes later finds nothing.
  if (isId(id)) await tx.update(WorkerRow, { agencyId, id }, { version: () => 'version + 1' });
  const sheet = await storedSheet(tx, agencyId, id);
  if (sheet === null) throw new Denial('NOT_FOUND');
  const { lastName, searchText, registrationNumber, fileNumber } = sheet.row;
  const deletedAt = clock.now();
  if (!isNameTyped(typedName, lastName)) throw nameDoesNotMatch();
  await removeParts(tx, {
    agencyId,
    workerId: id,
    displayName: displayNameOf(sheet.row, 'fr'),
    registrationNumber,
    deletedAt,
  });
  await writeSearchTerms(tx, { agencyId, workerId: id }, searchText, null);
  await tx.query(
    `UPDATE worker_numbers SET worker_id = NULL, ended_at = COALESCE(ended_at, ?)
     WHERE agency_id = ? AND worker_id = ?`,
    [deletedAt, agencyId, id],
  );
  await tx.delete(WorkerRow, { agencyId, id });
  const trace = { agencyId, workerId: id, registrationNumber, fileNumber, deletedBy: userId, deletedAt };
  await tx.insert(WorkerDeletionRow, trace);
}

function nameDoesNotMatch(): Refusal {
  return refuse(
    'NAME_DOES_NOT_MATCH',
    {
      fr: "Ce n'est pas le nom de cet intervenant : tapez-le tel qu'il est écrit sur la fiche.",
      en: "This is not the worker's name: type it as it stands on the sheet.",
    },
    ['typedName'],
  );
}
