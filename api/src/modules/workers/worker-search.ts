import type { Tx } from '../../platform/database/transaction';
import { termsOf } from './worker-search.rules';

/**
 * Keeps `worker_search_terms` equal to a worker's `searchText`, in the transaction that changes it. `before` and `after`
 * are the texts of that column; null before the worker is created and after it is deleted. Sends nothing when nothing a
 * worker is found by has changed.
 */
export async function writeSearchTerms(
  tx: Tx,
  { agencyId, workerId }: { agencyId: string; workerId: string },
  before: string | null,
  after: string | null,
): Promise<void> {
  const [old, now] = [termsOf(before), termsOf(after)];
  const gone = old.filter((term) => !now.includes(term));
  const added = now.filter((term) => !old.includes(term));
  if (gone.length > 0)
    await tx.query('DELETE FROM worker_search_terms WHERE agency_id = ? AND term IN (?) AND worker_id = ?', [
      agencyId,
      gone,
      workerId,
    ]);
  if (added.length > 0)
    await tx.query('INSERT INTO worker_search_terms (agency_id, term, worker_id) VALUES ?', [
      added.map((term) => [agencyId, term, workerId]),
    ]);
}
