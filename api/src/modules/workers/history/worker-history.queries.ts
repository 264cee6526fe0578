import type { Actor } from '../../../platform/actor';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import type { WorkerHistoryRow } from './worker-history.entity';

/** A page of the history of several workers: at most `first` saves of each, newest first, before a version. */
export interface HistoryPage {
  first: number;
  /** Only saves before this version; null: from the newest. */
  before: number | null;
}

/** The saves of these workers of the actor's agency, newest first for each, in one statement. */
export async function historyOfWorkers(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
  { first, before }: HistoryPage,
): Promise<WorkerHistoryRow[]> {
  const rows = await db.query<(Omit<WorkerHistoryRow, 'changes'> & { changes: unknown })[]>(
    `SELECT agency_id AS agencyId, worker_id AS workerId, version, changed_at AS changedAt, by_user_id AS byUserId,
       by_key_id AS byKeyId, door, kind, changes
     FROM (
       SELECT h.*, ROW_NUMBER() OVER (PARTITION BY h.worker_id ORDER BY h.version DESC) AS recent
       FROM worker_history h
       WHERE h.agency_id = ? AND h.worker_id IN (?) AND h.version < ?
     ) AS saves
     WHERE recent <= ?
     ORDER BY workerId, version DESC`,
    [agencyId, workerIds, before ?? NEWEST, first],
  );
  return rows.map((row) => ({ ...row, changes: fromJson(row.changes) as WorkerHistoryRow['changes'] }));
}

/** No sheet has as many versions: the largest INT. */
const NEWEST = 2_147_483_647;
