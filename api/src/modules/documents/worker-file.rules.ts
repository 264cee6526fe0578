import type { DocumentState, ExpectableKind } from './document';
import { stateOf } from './document-state.rules';
import { expectedKinds, needsPermit, type Expectations } from './settings/expectations.rules';
import type { WorkerDocumentRow } from './worker-document.entity';
import type { WorkerFile } from './worker-file.queries';

/** The place of a document that is expected of a worker. */
export interface ExpectedDocument {
  kind: ExpectableKind;
  state: DocumentState;
  /** null: missing. */
  document: WorkerDocumentRow | null;
}

/** Where each document expected of a worker stands on a day. */
export function expectedDocuments(file: WorkerFile, today: string): ExpectedDocument[] {
  return expectedKinds(file.worker, file.expectations).map((kind) => {
    const document = file.documents.find((candidate) => candidate.kind === kind) ?? null;
    const state = document === null ? 'MISSING' : stateIn(document, file.expectations, today);
    return { kind, state, document };
  });
}

/** Where a document stands on a day, under the agency's expectations of its kind. */
export function stateIn(
  document: Pick<WorkerDocumentRow, 'kind' | 'expiresOn' | 'checkedAt'>,
  expectations: Expectations,
  today: string,
): Exclude<DocumentState, 'MISSING'> {
  const mustExpire = document.kind !== 'OTHER' && expectations[document.kind].mustExpire;
  return stateOf(document, mustExpire, today);
}

/** How many documents of a worker ask for something to be done at once: expected and missing, or expired. */
export function attentionCount(file: WorkerFile, today: string): number {
  const missing = expectedDocuments(file, today).filter(({ state }) => state === 'MISSING');
  const expired = file.documents.filter((document) => stateIn(document, file.expectations, today) === 'EXPIRED');
  return missing.length + expired.length;
}

/**
 * Tells whether a worker may not be planned: he or she works under a permit, and the one on file, or the sheet when there
 * is none on file, says that it has ended.
 */
export function isPermitExpired({ worker, documents }: WorkerFile, today: string): boolean {
  if (!needsPermit(worker.nationality)) return false;
  const permit = documents.find(({ kind }) => kind === 'RESIDENCE_PERMIT');
  const until = permit?.expiresOn ?? worker.residencePermitExpiry;
  return until !== null && until < today;
}
