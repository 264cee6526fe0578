import { MoreThan } from 'typeorm';
import { needsRotation } from '../../platform/crypto/field-cipher';
import type { Tx } from '../../platform/database/transaction';
import { sealNumber, unsealNumber } from './document-number';
import { WorkerDocumentRow } from './worker-document.entity';

const BATCH = 500;

/**
 * Seals with the newest master key the numbers of one batch of an agency's documents, from `after` on ('' at first).
 * Returns how many were sealed anew, and the last id looked at; null: that was the end.
 */
export async function resealDocuments(
  tx: Tx,
  agencyId: string,
  after: string,
): Promise<{ count: number; last: string | null }> {
  const rows = await tx.find(WorkerDocumentRow, {
    where: { agencyId, id: MoreThan(after) },
    order: { id: 'ASC' },
    take: BATCH,
    lock: { mode: 'pessimistic_write' },
  });
  let count = 0;
  for (const { id, numberSealed } of rows) {
    if (numberSealed === null || !needsRotation(numberSealed)) continue;
    const owner = { agencyId, id };
    await tx.update(WorkerDocumentRow, owner, { numberSealed: sealNumber(unsealNumber(numberSealed, owner), owner) });
    count += 1;
  }
  return { count, last: rows.length < BATCH ? null : (rows.at(-1)?.id ?? null) };
}
