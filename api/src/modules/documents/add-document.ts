import { holdWorker } from '../workers';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { refuse } from '../../platform/errors/refusal';
import { forgetNotifications } from '../notifications';
import { KIND_TRAITS, type DocumentKind } from './document';
import { sealNumber } from './document-number';
import { recordDocumentEvent } from './document-events';
import { attachScan, ownDocument, readFacts, type GivenFacts } from './read-document';
import { WorkerDocumentRow } from './worker-document.entity';

/** The most documents kept of one worker. */
const MOST_DOCUMENTS = 100;

/** A document to add. */
export interface NewDocument extends GivenFacts {
  workerId: string;
  kind: DocumentKind;
}

/**
 * Adds a document to a worker's file. Of a kind of which one stands, the newer takes its place; the earlier stays on file.
 * NOT_FOUND when the worker is not the agency's.
 */
export async function addDocument(tx: Tx, actor: Actor, input: NewDocument): Promise<WorkerDocumentRow> {
  const { agencyId } = actor;
  const { workerId, kind } = input;
  await holdWorker(tx, actor, workerId);
  const count = await tx.countBy(WorkerDocumentRow, { agencyId, workerId });
  if (count >= MOST_DOCUMENTS) throw refuse('TOO_MANY_DOCUMENTS', TOO_MANY_DOCUMENTS);
  const { number, ...facts } = await readFacts(tx, actor, input, { ...NOTHING, kind });
  const scanFileId = (await attachScan(tx, actor, kind, input.scanUploadId)) ?? null;
  const now = clock.now();
  const id = newId();
  await makeRoom(tx, agencyId, workerId, kind);
  await tx.insert(WorkerDocumentRow, {
    ...facts,
    agencyId,
    id,
    workerId,
    version: 1,
    slot: KIND_TRAITS[kind].single ? kind : id,
    numberSealed: number === null ? null : sealNumber(number, { agencyId, id }),
    scanFileId,
    checkedAt: input.checked === true ? now : null,
    checkedByUserId: input.checked === true ? actor.userId : null,
    createdAt: now,
    updatedAt: now,
  });
  const document = await ownDocument(tx, actor, id);
  await recordDocumentEvent(tx, actor, 'ADDED', null, document);
  return document;
}

/** Takes the place of the one of this kind that stands, if a newer one does; nothing is due about that one any more. */
async function makeRoom(tx: Tx, agencyId: string, workerId: string, kind: DocumentKind): Promise<void> {
  if (!KIND_TRAITS[kind].single) return;
  const standing = await tx.findOneBy(WorkerDocumentRow, { agencyId, workerId, slot: kind });
  if (standing === null) return;
  await tx.update(WorkerDocumentRow, { agencyId, id: standing.id }, { slot: null });
  await forgetNotifications(tx, { agencyId, subjectId: standing.id });
}

const NOTHING = { label: null, number: null, issuedOn: null, expiresOn: null };

const TOO_MANY_DOCUMENTS = {
  fr: 'Ce dossier compte déjà 100 documents : retirez ceux qui ne servent plus.',
  en: 'This file has 100 documents already: remove those that are no longer of use.',
};
