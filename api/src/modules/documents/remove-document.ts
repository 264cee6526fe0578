import type { Actor } from '../../platform/actor';
import type { Db, Tx } from '../../platform/database/transaction';
import { removeFile } from '../../platform/files';
import { forgetNotifications } from '../notifications';
import { holdWorker, type DeletionCount, type LeavingWorker } from '../workers';
import { KIND_TRAITS } from './document';
import { recordDocumentEvent } from './document-events';
import { ownDocument } from './read-document';
import { WorkerDocumentRow } from './worker-document.entity';

/**
 * Removes a document, its scan and what was told of it. The one whose place it had taken stands again. NOT_FOUND when it is
 * not the agency's.
 */
export async function removeDocument(tx: Tx, actor: Actor, id: string): Promise<WorkerDocumentRow> {
  const { workerId } = await ownDocument(tx, actor, id);
  await holdWorker(tx, actor, workerId);
  const document = await ownDocument(tx, actor, id);
  const { agencyId, kind, slot, scanFileId } = document;
  await tx.delete(WorkerDocumentRow, { agencyId, id });
  if (scanFileId !== null) await removeFile(tx, agencyId, scanFileId);
  await forgetNotifications(tx, { agencyId, subjectId: id });
  if (slot !== null && KIND_TRAITS[kind].single) await fillPlace(tx, document);
  await recordDocumentEvent(tx, actor, 'REMOVED', document, null);
  return document;
}

async function fillPlace(tx: Tx, { agencyId, workerId, kind }: WorkerDocumentRow): Promise<void> {
  const newest = await tx.findOne(WorkerDocumentRow, { where: { agencyId, workerId, kind }, order: { id: 'DESC' } });
  if (newest !== null) await tx.update(WorkerDocumentRow, { agencyId, id: newest.id }, { slot: kind });
}

/** What of documents goes with a worker. */
export async function countDocuments(db: Db, agencyId: string, workerId: string): Promise<DeletionCount[]> {
  const [row] = await db.query<{ documents: string; scans: string }[]>(
    'SELECT COUNT(*) AS documents, COUNT(scan_file_id) AS scans FROM worker_documents WHERE agency_id = ? AND worker_id = ?',
    [agencyId, workerId],
  );
  return [
    { label: { fr: 'documents', en: 'documents' }, count: Number(row?.documents) },
    { label: { fr: 'fichiers de documents', en: 'files of documents' }, count: Number(row?.scans) },
  ];
}

/** Removes all documents of a worker who leaves, with their scans. */
export async function removeDocumentsOf(tx: Tx, { agencyId, workerId }: LeavingWorker): Promise<void> {
  for (const { scanFileId } of await tx.findBy(WorkerDocumentRow, { agencyId, workerId }))
    if (scanFileId !== null) await removeFile(tx, agencyId, scanFileId);
  await tx.delete(WorkerDocumentRow, { agencyId, workerId });
}
