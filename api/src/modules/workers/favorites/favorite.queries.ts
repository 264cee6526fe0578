import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';

/** Which of these workers the actor has marked, in one statement; none for a partner's key. For loaders. */
export async function favoritesAmong(
  db: Db,
  { agencyId, userId }: Actor,
  workerIds: readonly string[],
): Promise<Set<string>> {
  if (userId === null) return new Set();
  const rows = await db.query<{ workerId: string }[]>(
    `SELECT worker_id AS workerId FROM worker_favorites WHERE agency_id = ? AND user_id = ? AND worker_id IN (?)`,
    [agencyId, userId, workerIds],
  );
  return new Set(rows.map(({ workerId }) => workerId));
}
