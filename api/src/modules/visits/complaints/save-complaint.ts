import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId, newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { Refusal, refuseAll } from '../../../platform/errors/refusal';
import { parisDay } from '../../../platform/formats/paris-time';
import { usersById } from '../../identity';
import { activeWorker } from '../follow-up-worker';
import { ComplaintRow } from './complaint.entity';
import { complaintById } from './complaint.queries';
import { complaintProblems, isOpen } from './complaint.rules';
import type { ComplaintInput } from './complaint.type';
import { complainedVisit, handlerProblems, readComplaint, sameTwo, type ComplaintBefore } from './read-complaint';
import { tellOfComplaint } from './tell-of-complaint';

/**
 * Writes down what a client complains of: a visit that took place, whose worker and client the complaint is about. The
 * worker's manager and whoever sees to it are told. Refused: WORKER_INACTIVE, VISIT_NOT_DONE and what its rules say.
 */
export async function addComplaint(tx: Tx, actor: Actor, input: ComplaintInput): Promise<ComplaintRow> {
  const { agencyId, userId } = actor;
  const now = clock.now();
  const { visit, problems } = await complainedVisit(tx, agencyId, input.visitId, now);
  if (visit === null) throw new Refusal(problems);
  const worker = await activeWorker(tx, agencyId, visit.workerId);
  const before = await newComplaint(tx, actor, worker.managerId, now);
  const typed = readComplaint(problems, input, before);
  if (input.handlerId != null) problems.push(...(await handlerProblems(tx, actor, typed.handlerId)));
  const facts = { before: null, visitedOn: parisDay(visit.startsAt), today: parisDay(now) };
  refuseAll([...problems, ...complaintProblems(typed, facts)]);
  const { workerId, clientId, id: visitId } = visit;
  const id = newId();
  const closedAt = isOpen(typed.state) ? null : now;
  await tx.insert(ComplaintRow, { ...typed, agencyId, id, workerId, clientId, visitId, closedAt, byUserId: userId });
  const complaint = await complaintById(tx, actor, id);
  await tellOfComplaint(tx, actor, { before: null, after: complaint, managerId: worker.managerId });
  return complaint;
}

/**
 * Changes of a complaint what is given and nothing else, of an inactive worker too. Whoever is to see to it from now on is
 * told. NOT_FOUND when it is not the agency's.
 */
export async function updateComplaint(
  tx: Tx,
  actor: Actor,
  { id, input }: { id: string; input: ComplaintInput },
): Promise<ComplaintRow> {
  const { agencyId } = actor;
  // The write is the lock: of two who close it at once, the second finds it closed.
  if (isId(id)) await tx.update(ComplaintRow, { agencyId, id }, { state: () => 'state' });
  const before = await complaintById(tx, actor, id);
  const now = clock.now();
  const { visit, problems } = await complainedVisit(tx, agencyId, input.visitId ?? before.visitId, now);
  const typed = readComplaint(problems, input, before);
  if (typed.handlerId !== before.handlerId) problems.push(...(await handlerProblems(tx, actor, typed.handlerId)));
  const visitedOn = visit === null ? before.receivedOn : parisDay(visit.startsAt);
  const facts = { before: before.state, visitedOn, today: parisDay(now) };
  refuseAll([...problems, ...sameTwo(visit, before), ...complaintProblems(typed, facts)]);
  const closedAt = isOpen(typed.state) ? null : (before.closedAt ?? now);
  await tx.update(ComplaintRow, { agencyId, id }, { ...typed, visitId: visit?.id ?? before.visitId, closedAt });
  const after = await complaintById(tx, actor, id);
  await tellOfComplaint(tx, actor, { before, after, managerId: null });
  return after;
}

/** What a new complaint begins with: received today, for the manager when he can sign in, or else for its author. */
async function newComplaint(tx: Tx, actor: Actor, managerId: string | null, now: Date): Promise<ComplaintBefore> {
  const manager = managerId === null ? undefined : (await usersById(tx, actor, [managerId])).get(managerId);
  const handlerId = manager?.deactivatedAt === null ? manager.id : (actor.userId ?? '');
  return { state: 'RECEIVED', receivedOn: parisDay(now), dueOn: null, resolution: null, handlerId };
}
