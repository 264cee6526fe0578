import type { Tx } from '../../../platform/database/transaction';
import type { WorkerRow } from '../worker.entity';

/** Attaches a worker to these sectors and no others. */
export async function writeSectors(
  tx: Tx,
  { agencyId, id }: Pick<WorkerRow, 'agencyId' | 'id'>,
  sectorIds: readonly string[],
): Promise<void> {
  await tx.query('DELETE FROM worker_sectors WHERE agency_id = ? AND worker_id = ?', [agencyId, id]);
  if (sectorIds.length === 0) return;
  await tx.query('INSERT INTO worker_sectors (agency_id, worker_id, sector_id) VALUES ?', [
    sectorIds.map((sectorId) => [agencyId, id, sectorId]),
  ]);
}
