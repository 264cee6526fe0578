import { decryptField, encryptField, type Place } from '../../platform/crypto/field-cipher';
import type { WorkerDocumentRow } from './worker-document.entity';

type Owner = Pick<WorkerDocumentRow, 'agencyId' | 'id'>;

/** A document's number as its column keeps it: encrypted, and bound to the document. */
export function sealNumber(number: string, owner: Owner): string {
  return encryptField(number, placeOf(owner));
}

/** The number of a document, in clear. */
export function unsealNumber(sealed: string, owner: Owner): string {
  return decryptField(sealed, placeOf(owner));
}

function placeOf({ agencyId, id }: Owner): Place {
  return { agencyId, column: 'worker_documents.number_sealed', rowId: id };
}
