import type { Actor } from '../actor';
import { clock } from '../clock';
import { isId } from '../database/new-id';
import type { Tx } from '../database/transaction';
import type { FileKind } from './file-kinds';
import { FileRow } from './file.entity';
import { refuseFile } from './upload-problems';

/** Uploads that no command attached in this time are removed. */
export const UPLOAD_LIFE_MS = 24 * 3_600_000;

/**
 * Makes an upload part of what a command saves, in its transaction: it must be of this kind, the actor's own, not yet
 * attached, and at most 24 hours old. The command keeps the row's id, and hands it to `removeFile` when it lets go of it.
 * Throws a Refusal at `path` of the input otherwise.
 */
export async function attachUpload(
  tx: Tx,
  { agencyId, userId, apiKeyId }: Actor,
  uploadId: string,
  kind: FileKind,
  path: string[] = ['uploadId'],
): Promise<FileRow> {
  const now = clock.now();
  if (!isId(uploadId)) throw refuseFile('GONE', path);
  const { affectedRows }: { affectedRows: number } = await tx.query(
    `UPDATE files SET state = 'ATTACHED', state_since = ?
     WHERE agency_id = ? AND id = ? AND kind = ? AND state = 'STORED' AND state_since > ?
       AND ${userId === null ? 'by_key_id' : 'by_user_id'} = ?`,
    [now, agencyId, uploadId, kind, new Date(now.getTime() - UPLOAD_LIFE_MS), userId ?? apiKeyId],
  );
  if (affectedRows !== 1) throw refuseFile('GONE', path);
  return tx.findOneByOrFail(FileRow, { agencyId, id: uploadId });
}
