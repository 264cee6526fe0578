import { isId } from '../../../platform/database/new-id';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import { workerColumns } from '../worker-columns';
import type { RawWorker } from '../worker-row';
import type { StoredSheet } from '../values/sheet-values';
import type { WorkerRow } from '../worker.entity';

/** A sheet of this agency with its sectors, in one statement; null when the agency has no such worker. */
export async function storedSheet(db: Db, agencyId: string, id: string): Promise<StoredSheet | null> {
  if (!isId(id)) return null;
  const [found] = await db.query<(RawWorker & { sectorIds: unknown })[]>(
    `SELECT ${workerColumns('w')},
       (SELECT JSON_ARRAYAGG(s.sector_id) FROM worker_sectors s WHERE s.agency_id = w.agency_id AND s.worker_id = w.id)
       AS sectorIds
     FROM workers w WHERE w.agency_id = ? AND w.id = ?`,
    [agencyId, id],
  );
  if (!found) return null;
  const row = Object.assign(found, { ownValues: fromJson(found.ownValues) as WorkerRow['ownValues'] });
  const sectorIds = (fromJson(found.sectorIds) ?? []) as string[];
  return { row, sectorIds: sectorIds.sort() };
}
