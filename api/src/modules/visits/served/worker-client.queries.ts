import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { NewestPage } from '../../../platform/graphql/newest-first';
import type { ServedPair } from '../newest-of.queries';
import type { WorkerClientFacts } from './worker-client';

/**
 * The clients each of these workers has done visits at, the last served first, one more than the page when it goes on: one
 * statement, which reads an index alone.
 */
export async function servedClients(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
  { first, after }: NewestPage,
): Promise<WorkerClientFacts[]> {
  const at = after === null ? null : new Date(after.at);
  const past = after === null ? '' : 'WHERE g.lastVisitAt < ? OR (g.lastVisitAt = ? AND g.clientId < ?)';
  const rows = await db.query<(WorkerClientFacts & Record<'visitCount' | 'minutes', string>)[]>(
    `SELECT workerId, clientId, visitCount, firstVisitAt, lastVisitAt, minutes FROM (
       SELECT g.*, ROW_NUMBER() OVER (PARTITION BY g.workerId ORDER BY g.lastVisitAt DESC, g.clientId DESC) AS place
       FROM (
         SELECT v.worker_id AS workerId, v.client_id AS clientId, COUNT(*) AS visitCount,
           MIN(v.starts_at) AS firstVisitAt, MAX(v.starts_at) AS lastVisitAt,
           SUM(TIMESTAMPDIFF(MINUTE, v.starts_at, v.ends_at)) AS minutes
         FROM visits v FORCE INDEX (ix_visits_worker) WHERE v.agency_id = ? AND v.worker_id IN (?) AND v.status = 'DONE'
         GROUP BY v.worker_id, v.client_id
       ) g ${past}
     ) placed
     WHERE place <= ? ORDER BY workerId, place`,
    [agencyId, workerIds, ...(after === null ? [] : [at, at, after.id]), first + 1],
  );
  return rows.map((row) => ({ ...row, visitCount: Number(row.visitCount), minutes: Number(row.minutes) }));
}

/** How many clients each of these workers has done a visit at, in one statement; none: absent. */
export async function servedClientCounts(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db.query<{ workerId: string; clients: string }[]>(
    `SELECT worker_id AS workerId, COUNT(DISTINCT client_id) AS clients FROM visits FORCE INDEX (ix_visits_worker)
     WHERE agency_id = ? AND worker_id IN (?) AND status = 'DONE' GROUP BY worker_id`,
    [agencyId, workerIds],
  );
  return new Map(rows.map(({ workerId, clients }) => [workerId, Number(clients)]));
}

/** Tells whether a worker has done a visit at a client's. */
export async function hasServed(db: Db, agencyId: string, { workerId, clientId }: ServedPair): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM visits WHERE agency_id = ? AND worker_id = ? AND status = 'DONE' AND client_id = ? LIMIT 1`,
    [agencyId, workerId, clientId],
  );
  return rows.length > 0;
}
