import type { DataSource } from 'typeorm';
import { clock } from '../clock';
import { transaction, type Tx } from '../database/transaction';
import { UPLOAD_LIFE_MS } from './attach-upload';
import { enqueueRemoval } from './remove-file';

const BATCH = 100;

/**
 * Has everything removed that was left behind: uploads cut short, uploads nobody attached within 24 hours, and removals
 * whose message was given up a day ago. Returns how many files it found. Any number of processes may run it.
 */
export async function sweepFiles(source: DataSource): Promise<number> {
  for (let found = 0; ;) {
    const batch = await transaction(source, sweepBatch);
    found += batch;
    if (batch < BATCH) return found;
  }
}

/** PENDING for so long, nobody writes it any more: a request ends within minutes. */
async function sweepBatch(tx: Tx): Promise<number> {
  const now = clock.now();
  const left: { agencyId: string; id: string }[] = await tx.query(
    `SELECT agency_id AS agencyId, id FROM files
     WHERE state IN ('PENDING', 'STORED', 'REMOVED', 'DELETING') AND state_since <= ?
     ORDER BY state, state_since LIMIT ${String(BATCH)} FOR UPDATE SKIP LOCKED`,
    [new Date(now.getTime() - UPLOAD_LIFE_MS)],
  );
  for (const { agencyId, id } of left) {
    await tx.query(
      `UPDATE files SET state = IF(state = 'DELETING', state, 'REMOVED'), state_since = ? WHERE agency_id = ? AND id = ?`,
      [now, agencyId, id],
    );
    await enqueueRemoval(tx, { agencyId, fileId: id, availableAt: now });
  }
  return left.length;
}
