import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { refuse, refuseAll } from '../../platform/errors/refusal';
import { attachUpload } from '../../platform/files';
import { today } from '../../platform/formats/calendar';
import { cleanText } from '../../platform/formats/text';
import { KIND_TRAITS, type DocumentKind } from './document';
import { documentProblems, type DocumentFacts } from './document-facts.rules';
import { documentRights } from './document.policy';
import { documentSettingsOf } from './settings/document-settings.queries';
import { WorkerDocumentRow } from './worker-document.entity';

/** What may be said of a document; absent: unchanged. */
export interface GivenFacts {
  label?: string | null;
  number?: string | null;
  issuedOn?: string | null;
  expiresOn?: string | null;
  /** The id of an upload; null takes the scan off. */
  scanUploadId?: string | null;
  /** The actor has looked at it, and it is what it says. */
  checked?: boolean | null;
}

/** A document of the actor's agency. NOT_FOUND when there is none. */
export async function ownDocument(tx: Tx, { agencyId }: Actor, id: string): Promise<WorkerDocumentRow> {
  const document = isId(id) ? await tx.findOneBy(WorkerDocumentRow, { agencyId, id }) : null;
  if (document === null) throw new Denial('NOT_FOUND');
  return document;
}

/** What is given of a document on top of what is known of it. Refuses what cannot be kept, and checking by a partner. */
export async function readFacts(tx: Tx, actor: Actor, given: GivenFacts, known: DocumentFacts): Promise<DocumentFacts> {
  const facts: DocumentFacts = {
    kind: known.kind,
    label: textOr(given.label, known.label),
    number: textOr(given.number, known.number),
    issuedOn: given.issuedOn === undefined ? known.issuedOn : given.issuedOn,
    expiresOn: given.expiresOn === undefined ? known.expiresOn : given.expiresOn,
  };
  refuseAll(documentProblems(facts, await mustExpire(tx, actor, known.kind), today()));
  if (given.checked === true && !documentRights(actor).checks) throw new Denial('FORBIDDEN');
  return facts;
}

/** Whether the agency wants documents of this kind to say until when they are good. */
async function mustExpire(tx: Tx, { agencyId }: Actor, kind: DocumentKind): Promise<boolean> {
  if (kind === 'OTHER') return false;
  return (await documentSettingsOf(tx, agencyId)).expectations[kind].mustExpire;
}

/** The file a scan is from now on: `undefined` when nothing is said of it. Refuses one where none is kept. */
export async function attachScan(
  tx: Tx,
  actor: Actor,
  kind: DocumentKind,
  uploadId: string | null | undefined,
): Promise<string | null | undefined> {
  if (uploadId == null) return uploadId;
  if (!KIND_TRAITS[kind].keepsScan) throw refuse('NOT_KEPT', SCAN_NOT_KEPT, ['scanUploadId']);
  return (await attachUpload(tx, actor, uploadId, 'DOCUMENT', ['scanUploadId'])).id;
}

function textOr(given: string | null | undefined, known: string | null): string | null {
  if (given === undefined) return known;
  const text = cleanText(given ?? '');
  return text === '' ? null : text;
}

const SCAN_NOT_KEPT = {
  fr: "Aucune copie n'est conservée pour ce type de document : notez seulement la date à laquelle vous l'avez vu.",
  en: 'No copy is kept of this kind of document: only note the day on which you saw it.',
};
