import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { WorkerRow } from '../workers';

/**
 * Holds a worker of the actor's agency until the transaction ends, so that one command at a time changes his or her
 * documents; the sheet may be saved meanwhile only after it. NOT_FOUND when it is not the agency's.
 */
export async function holdWorker(
  tx: Tx,
  { agencyId }: Actor,
  workerId: string,
): Promise<Pick<WorkerRow, 'id' | 'managerId'>> {
  const worker = isId(workerId)
    ? await tx.findOne(WorkerRow, {
        select: { agencyId: true, id: true, managerId: true },
        where: { agencyId, id: workerId },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (worker === null) throw new Denial('NOT_FOUND');
  return worker;
}
