import { holdWorker } from '../workers';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import type { Tx } from '../../platform/database/transaction';
import { refuse } from '../../platform/errors/refusal';
import { removeFile } from '../../platform/files';
import { forgetNotifications } from '../notifications';
import { recordDocumentEvent } from './document-events';
import type { DocumentFacts } from './document-facts.rules';
import { sealNumber, unsealNumber } from './document-number';
import { attachScan, ownDocument, readFacts, type GivenFacts } from './read-document';
import { WorkerDocumentRow } from './worker-document.entity';

/** Changes of a document; what is absent stays. */
export interface DocumentChanges extends GivenFacts {
  id: string;
  /** The version that was changed. */
  version: number;
}

/**
 * Changes a document. What was changed is to be checked anew, unless whoever changes it says that it is. NOT_FOUND when it
 * is not the agency's; STALE_VERSION when it has changed meanwhile.
 */
export async function updateDocument(tx: Tx, actor: Actor, input: DocumentChanges): Promise<WorkerDocumentRow> {
  const { agencyId } = actor;
  const known = await heldDocument(tx, actor, input);
  const before = factsOf(known);
  const facts = await readFacts(tx, actor, input, before);
  const scanFileId = await attachScan(tx, actor, known.kind, input.scanUploadId);
  const isChanged = differs(facts, before) || (scanFileId !== undefined && scanFileId !== known.scanFileId);
  if (!isChanged && input.checked !== true) return known;
  const { number, ...columns } = facts;
  await tx.update(
    WorkerDocumentRow,
    { agencyId, id: known.id },
    {
      ...columns,
      ...(number !== before.number && { numberSealed: number === null ? null : sealNumber(number, known) }),
      ...(scanFileId !== undefined && { scanFileId }),
      ...checkedBy(input.checked === true ? actor : null),
      ...(facts.expiresOn !== before.expiresOn && { remindedDays: null }),
      version: known.version + 1,
      updatedAt: clock.now(),
    },
  );
  if (scanFileId !== undefined && known.scanFileId !== null) await removeFile(tx, agencyId, known.scanFileId);
  if (facts.expiresOn !== before.expiresOn) await forgetNotifications(tx, { agencyId, subjectId: known.id });
  const after = await ownDocument(tx, actor, known.id);
  await recordDocumentEvent(tx, actor, 'CHANGED', known, after);
  return after;
}

/** Says that a document is what it says, as it was seen. NOT_FOUND and STALE_VERSION as for a change. */
export function checkDocument(tx: Tx, actor: Actor, seen: { id: string; version: number }): Promise<WorkerDocumentRow> {
  return updateDocument(tx, actor, { ...seen, checked: true });
}

/** The document as it is kept, while nobody else changes it. */
async function heldDocument(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<WorkerDocumentRow> {
  const { workerId } = await ownDocument(tx, actor, id);
  await holdWorker(tx, actor, workerId);
  const document = await ownDocument(tx, actor, id);
  if (document.version !== version) throw refuse('STALE_VERSION', STALE_VERSION);
  return document;
}

function factsOf(document: WorkerDocumentRow): DocumentFacts {
  const { kind, label, numberSealed, issuedOn, expiresOn } = document;
  return {
    kind,
    label,
    issuedOn,
    expiresOn,
    number: numberSealed === null ? null : unsealNumber(numberSealed, document),
  };
}

function differs(one: DocumentFacts, other: DocumentFacts): boolean {
  return (['label', 'number', 'issuedOn', 'expiresOn'] as const).some((key) => one[key] !== other[key]);
}

function checkedBy(actor: Actor | null): Pick<WorkerDocumentRow, 'checkedAt' | 'checkedByUserId'> {
  return { checkedAt: actor === null ? null : clock.now(), checkedByUserId: actor?.userId ?? null };
}

const STALE_VERSION = {
  fr: 'Un collègue a modifié ce document entre-temps : fermez cette fenêtre pour le voir, puis refaites vos changements.',
  en: 'A colleague has changed this document meanwhile: close this window to see it, then make your changes again.',
};
