import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { clientById } from '../../clients';
import { fullNameOf, usersById } from '../../identity';
import { forgetNotifications, notify } from '../../notifications';
import { recordWorkerEvent } from '../../workers';
import { complaintFacts } from './complaint-event.rules';
import type { ComplaintRow } from './complaint.entity';
import { isOpen } from './complaint.rules';

/** The kind of notification that says a complaint is there to be seen to. */
export const COMPLAINT_NOTICE = 'visits.complaint';

/** A complaint before and after a save. */
interface SavedComplaint {
  /** null: it is new. */
  before: ComplaintRow | null;
  after: ComplaintRow;
  /** The manager to tell of a new one; null: none, or he knows already. */
  managerId: string | null;
}

/**
 * Writes a save of a complaint into the worker's history, and tells whoever must know: of a new one the worker's manager
 * and who sees to it, later who is to see to it instead; never who did it himself. One that is closed is told no longer.
 */
export async function tellOfComplaint(
  tx: Tx,
  actor: Actor,
  { before, after, managerId }: SavedComplaint,
): Promise<void> {
  const { agencyId } = actor;
  const { id, workerId } = after;
  const client = await clientById(tx, actor, after.clientId);
  const users = await usersById(tx, actor, [after.handlerId, ...(before ? [before.handlerId] : [])]);
  const named = (row: ComplaintRow) => {
    const user = users.get(row.handlerId);
    const { category, state, receivedOn, dueOn } = row;
    return { category, state, receivedOn, dueOn, handler: user ? fullNameOf(user) : null };
  };
  const facts = { ...complaintFacts(before && named(before), named(after), client) };
  const act = before === null ? 'ADDED' : 'CHANGED';
  await recordWorkerEvent(tx, actor, { workerId, subject: 'COMPLAINT', subjectId: id, act, facts });
  if (!isOpen(after.state)) return forgetNotifications(tx, { agencyId, subjectId: id });
  const told = after.handlerId === before?.handlerId ? [] : [managerId, after.handlerId];
  for (const userId of new Set(told))
    if (userId !== null && userId !== actor.userId)
      await notify(tx, {
        agencyId,
        userId,
        kind: COMPLAINT_NOTICE,
        workerId,
        subjectId: id,
        facts: {},
        key: `complaint.${id}`,
      });
}
