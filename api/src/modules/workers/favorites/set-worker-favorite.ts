import type { Tx } from '../../../platform/database/transaction';

/** Marks a worker of the agency for this member of staff, or takes the mark away. Doing it twice changes nothing. */
export async function setWorkerFavorite(
  tx: Tx,
  agencyId: string,
  { userId, workerId, favorite }: { userId: string; workerId: string; favorite: boolean },
): Promise<void> {
  const key = [agencyId, userId, workerId];
  if (favorite)
    await tx.query('INSERT IGNORE INTO worker_favorites (agency_id, user_id, worker_id) VALUES (?, ?, ?)', key);
  else await tx.query('DELETE FROM worker_favorites WHERE agency_id = ? AND user_id = ? AND worker_id = ?', key);
}
