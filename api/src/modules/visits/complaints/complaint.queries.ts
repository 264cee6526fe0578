import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import { rowsById } from '../../../platform/database/rows-by-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import type { ServedPair } from '../newest-of.queries';
import { VisitRow } from '../visits/visit.entity';
import { ComplaintRow } from './complaint.entity';

/** How many complaints of a client about a worker are open, and how many of them are overdue. */
export interface OpenComplaints {
  open: number;
  overdue: number;
}

/** A complaint of the actor's agency. NOT_FOUND when there is none. */
export async function complaintById(db: Db, { agencyId }: Actor, id: string): Promise<ComplaintRow> {
  const complaint = isId(id) ? await db.findOneBy(ComplaintRow, { agencyId, id }) : null;
  if (complaint === null) throw new Denial('NOT_FOUND');
  return complaint;
}

/** Open complaints of these pairs on a day (YYYY-MM-DD), in one statement, in the order of the pairs. */
export async function openComplaintsOf(
  db: Db,
  agencyId: string,
  pairs: readonly ServedPair[],
  today: string,
): Promise<OpenComplaints[]> {
  const rows = await db.query<(ServedPair & Record<keyof OpenComplaints, string>)[]>(
    `SELECT worker_id AS workerId, client_id AS clientId, COUNT(*) AS open, COUNT(CASE WHEN due_on < ? THEN 1 END) AS overdue
     FROM complaints
     WHERE agency_id = ? AND worker_id IN (?) AND client_id IN (?) AND state IN ('RECEIVED', 'IN_PROGRESS')
     GROUP BY worker_id, client_id`,
    [today, agencyId, pairs.map(({ workerId }) => workerId), pairs.map(({ clientId }) => clientId)],
  );
  return pairs.map(({ workerId, clientId }) => {
    const found = rows.find((row) => row.workerId === workerId && row.clientId === clientId);
    return { open: Number(found?.open ?? 0), overdue: Number(found?.overdue ?? 0) };
  });
}

/** Visits of an agency by id, in one statement. For loaders. */
export function visitsById(db: Db, agencyId: string, ids: readonly string[]): Promise<Map<string, VisitRow>> {
  return rowsById(db, VisitRow, agencyId, ids);
}
