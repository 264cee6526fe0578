import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';

/**
 * Lets one transaction at a time change what hangs on a worker under a rule, such as contracts that may not overlap. It is
 * a write, so that it holds between the nodes of a cluster too, and leaves the sheet's version as it is. NOT_FOUND when
 * the worker is not the agency's.
 */
export async function holdWorker(tx: Tx, { agencyId }: Actor, workerId: string): Promise<void> {
  if (!isId(workerId)) throw new Denial('NOT_FOUND');
  const { affectedRows }: { affectedRows: number } = await tx.query(
    'UPDATE workers SET file_revision = file_revision + 1 WHERE agency_id = ? AND id = ?',
    [agencyId, workerId],
  );
  if (affectedRows !== 1) throw new Denial('NOT_FOUND');
}
