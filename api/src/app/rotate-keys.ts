import type { DataSource } from 'typeorm';
import { resealDocuments } from '../modules/documents';
import { AgencyRow, resealInvitations } from '../modules/identity';
import { resealSheets } from '../modules/workers';
import { resealKeyCheck } from '../platform/crypto/key-check';
import { oldSeals, type OldSeals } from '../platform/crypto/old-seals.queries';
import { transaction, type Tx } from '../platform/database/transaction';

/** What a rotation sealed anew, and what it found sealed with another key afterwards. */
export interface Rotation {
  agencies: number;
  sheets: number;
  documents: number;
  invitations: number;
  left: OldSeals[];
}

/** Seals with the newest master key all that older ones sealed, batch by batch; then looks for what was forgotten. */
export async function rotateKeys(source: DataSource): Promise<Rotation> {
  const agencies = await source.manager.find(AgencyRow, { select: { id: true }, order: { id: 'ASC' } });
  let [sheets, documents, invitations] = [0, 0, 0];
  for (const { id } of agencies) {
    sheets += await inBatches(source, async (tx, after) => {
      const batch = await resealSheets(tx, id, after);
      return { count: batch.sheets, last: batch.last };
    });
    documents += await inBatches(source, (tx, after) => resealDocuments(tx, id, after));
    invitations += await transaction(source, (tx) => resealInvitations(tx, id));
  }
  await transaction(source, resealKeyCheck);
  return { agencies: agencies.length, sheets, documents, invitations, left: await oldSeals(source.manager) };
}

/** Reseals batch after batch, each in its own transaction; `after` is where the one before ended, '' at first. */
async function inBatches(
  source: DataSource,
  reseal: (tx: Tx, after: string) => Promise<{ count: number; last: string | null }>,
): Promise<number> {
  let total = 0;
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    const { count, last } = await transaction(source, (tx) => reseal(tx, from));
    total += count;
    after = last;
  }
  return total;
}
