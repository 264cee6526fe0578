import type { DataSource } from 'typeorm';
import { clock } from '../clock';
import { transaction, type Tx } from '../database/transaction';
import { enqueue, type Delivery } from '../outbox';
import { fileStorage } from './file-storage';
import { FileRow } from './file.entity';
import type { FileStorage } from './storage';
import { objectKeys } from './storage-keys.rules';

/** The kind of the outbox's messages that delete a removed file. */
export const FILE_REMOVAL = 'files.removal';

/**
 * Takes an attached file off what a command saves, in its transaction: nobody is served it any more, and its objects are
 * deleted through the outbox, then its row. `keptMs` is for how long it may still be put back by `restoreFile`.
 */
export async function removeFile(
  tx: Tx,
  agencyId: string,
  fileId: string,
  { keptMs = 0 }: { keptMs?: number } = {},
): Promise<void> {
  const now = clock.now();
  await tx.query(
    "UPDATE files SET state = 'REMOVED', state_since = ? WHERE agency_id = ? AND id = ? AND state <> 'DELETING'",
    [now, agencyId, fileId],
  );
  await enqueueRemoval(tx, { agencyId, fileId, availableAt: new Date(now.getTime() + keptMs) });
}

/** Puts back a file that was removed and is still kept, in the command's transaction. Tells whether it was. */
export async function restoreFile(tx: Tx, agencyId: string, fileId: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.query(
    "UPDATE files SET state = 'ATTACHED', state_since = ? WHERE agency_id = ? AND id = ? AND state = 'REMOVED'",
    [clock.now(), agencyId, fileId],
  );
  return affectedRows === 1;
}

/** Writes the message that has a removed file deleted. */
export async function enqueueRemoval(
  tx: Tx,
  { agencyId, fileId, availableAt }: { agencyId: string; fileId: string; availableAt: Date },
): Promise<void> {
  await enqueue(tx, { agencyId, kind: FILE_REMOVAL, key: fileId, payload: {}, availableAt });
}

/** Delivers a removal: the outbox's handler of FILE_REMOVAL. */
export function deliverRemoval(source: DataSource, delivery: Pick<Delivery, 'agencyId' | 'key'>): Promise<void> {
  return deleteRemoved(source, fileStorage(), { agencyId: delivery.agencyId, id: delivery.key ?? '' });
}

/** Deletes the objects of a removed file, then its row. Nothing happens to a file that was put back, or is gone. */
export async function deleteRemoved(
  source: DataSource,
  storage: FileStorage,
  where: { agencyId: string; id: string },
): Promise<void> {
  // From here on it cannot be put back.
  await transaction(source, (tx) =>
    tx.query(
      "UPDATE files SET state = 'DELETING', state_since = ? WHERE agency_id = ? AND id = ? AND state = 'REMOVED'",
      [clock.now(), where.agencyId, where.id],
    ),
  );
  const file = await source.manager.findOneBy(FileRow, { ...where, state: 'DELETING' });
  if (file === null) return;
  for (const key of objectKeys(file)) await storage.remove(key);
  await transaction(source, (tx) => tx.delete(FileRow, where));
}
