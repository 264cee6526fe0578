import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { workerById } from '../worker-sheet.queries';
import type { LoadedWorker } from '../worker-row';

/**
 * Marks a worker for the member of staff who asks, or takes the mark away; doing it twice changes nothing. NOT_FOUND when
 * the worker is not the agency's.
 */
export async function setWorkerFavorite(
  tx: Tx,
  actor: Actor,
  { workerId, favorite }: { workerId: string; favorite: boolean },
): Promise<LoadedWorker> {
  const worker = await workerById(tx, actor, workerId);
  const key = [actor.agencyId, actor.userId, worker.id];
  if (favorite)
    // Ignores that the mark is there already, and that the worker was deleted a moment ago.
    await tx.query('INSERT IGNORE INTO worker_favorites (agency_id, user_id, worker_id) VALUES (?, ?, ?)', key);
  else await tx.query('DELETE FROM worker_favorites WHERE agency_id = ? AND user_id = ? AND worker_id = ?', key);
  return worker;
}
