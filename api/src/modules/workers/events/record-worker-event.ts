import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { authorIdsOf, doorOf } from '../author';
import type { WorkerEvent } from './describe-worker-events';
import { WorkerEventRow } from './worker-event.entity';

/**
 * Writes down, in its transaction, what a command did on the file of a worker of the actor's agency; shown in the sheet's
 * history in the words of the subject's describer.
 */
export async function recordWorkerEvent(
  tx: Tx,
  actor: Actor,
  { workerId, subject, subjectId, act, facts }: WorkerEvent & { workerId: string },
): Promise<void> {
  await tx.insert(WorkerEventRow, {
    agencyId: actor.agencyId,
    workerId,
    id: newId(),
    happenedAt: clock.now(),
    ...authorIdsOf(actor),
    door: doorOf(actor),
    subject,
    subjectId,
    act,
    facts: facts as object,
  });
}
