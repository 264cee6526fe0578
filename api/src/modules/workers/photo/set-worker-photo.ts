import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { refuse, type Refusal } from '../../../platform/errors/refusal';
import { attachUpload, removeFile, restoreFile } from '../../../platform/files';
import { recordWorkerEvent } from '../events/record-worker-event';
import { workerById } from '../worker-sheet.queries';
import type { LoadedWorker } from '../worker-row';

/** How long a photo that was taken off or replaced can be put back. */
const KEPT_MS = 600_000;

/** A worker whose photo changed, and the photo that was there before. */
export interface ChangedPhoto {
  worker: LoadedWorker;
  previousPhotoId: string | null;
}

/**
 * Makes an upload the photo of a worker; the one before is kept ten minutes for `restoreWorkerPhoto`. The sheet keeps its
 * version: a photo is no part of what is saved with it. NOT_FOUND when the worker is not the agency's.
 */
export async function setWorkerPhoto(
  tx: Tx,
  actor: Actor,
  { workerId, uploadId }: { workerId: string; uploadId: string },
): Promise<ChangedPhoto> {
  const previous = await lockPhoto(tx, actor, workerId);
  const { id } = await attachUpload(tx, actor, uploadId, 'PHOTO');
  return putPhoto(tx, actor, { workerId, previous, next: id });
}

/** Takes the photo of a worker off, for ten minutes for `restoreWorkerPhoto`, then for ever; without one nothing happens. */
export async function removeWorkerPhoto(tx: Tx, actor: Actor, workerId: string): Promise<ChangedPhoto> {
  const previous = await lockPhoto(tx, actor, workerId);
  if (previous === null) return { worker: await workerById(tx, actor, workerId), previousPhotoId: null };
  return putPhoto(tx, actor, { workerId, previous, next: null });
}

/** Puts back a photo that this worker had within the last ten minutes. Refused afterwards: PHOTO_GONE. */
export async function restoreWorkerPhoto(
  tx: Tx,
  actor: Actor,
  { workerId, photoId }: { workerId: string; photoId: string },
): Promise<ChangedPhoto> {
  const previous = await lockPhoto(tx, actor, workerId);
  const isOurs = await hadPhoto(tx, actor, workerId, photoId);
  if (!isOurs || !(await restoreFile(tx, actor.agencyId, photoId))) throw photoGone();
  return putPhoto(tx, actor, { workerId, previous, next: photoId });
}

/** The photo of a worker of the agency, held until the transaction ends: of two changes at once the later sees the other. */
async function lockPhoto(tx: Tx, { agencyId }: Actor, workerId: string): Promise<string | null> {
  if (!isId(workerId)) throw new Denial('NOT_FOUND');
  const [row] = await tx.query<{ photoFileId: string | null }[]>(
    'SELECT photo_file_id AS photoFileId FROM workers WHERE agency_id = ? AND id = ? FOR UPDATE',
    [agencyId, workerId],
  );
  if (row === undefined) throw new Denial('NOT_FOUND');
  return row.photoFileId;
}

async function putPhoto(
  tx: Tx,
  actor: Actor,
  { workerId, previous, next }: { workerId: string; previous: string | null; next: string | null },
): Promise<ChangedPhoto> {
  const { agencyId } = actor;
  await tx.query('UPDATE workers SET photo_file_id = ? WHERE agency_id = ? AND id = ?', [next, agencyId, workerId]);
  if (previous !== null) await removeFile(tx, agencyId, previous, { keptMs: KEPT_MS });
  const act = next === null ? 'REMOVED' : previous === null ? 'ADDED' : 'CHANGED';
  await recordWorkerEvent(tx, actor, { workerId, subject: 'PHOTO', subjectId: next ?? previous, act, facts: {} });
  return { worker: await workerById(tx, actor, workerId), previousPhotoId: previous };
}

/** What was ever put on a worker's file is written in its history. */
async function hadPhoto(tx: Tx, { agencyId }: Actor, workerId: string, photoId: string): Promise<boolean> {
  if (!isId(photoId)) return false;
  const events: unknown[] = await tx.query(
    `SELECT 1 FROM worker_events
     WHERE agency_id = ? AND worker_id = ? AND subject = 'PHOTO' AND subject_id = ? LIMIT 1`,
    [agencyId, workerId, photoId],
  );
  return events.length > 0;
}

function photoGone(): Refusal {
  return refuse(
    'PHOTO_GONE',
    {
      fr: 'Cette photo ne peut plus être rétablie : choisissez de nouveau son fichier.',
      en: 'This photo can no longer be put back: choose its file again.',
    },
    ['photoId'],
  );
}
