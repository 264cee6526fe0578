import type { Actor } from '../../../platform/actor';
import { isId, newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import type { Localized } from '../../../platform/errors/localized';
import { refuse, refuseAll, type Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { today } from '../../../platform/formats/calendar';
import { recordWorkerEvent } from '../../workers';
import { activeWorker } from '../follow-up-worker';
import type { ServedPair } from '../newest-of.queries';
import { readLongText } from '../read-long-text';
import { hasServed } from '../served/worker-client.queries';
import { followUpFacts } from './follow-up-event.rules';
import { QualityFollowUpRow } from './follow-up.entity';
import { followUpProblems } from './follow-up.rules';
import type { QualityFollowUpInput } from './follow-up.type';
import { clientById } from '../../clients';

/** What of a follow-up is typed. */
type TypedFollowUp = Pick<QualityFollowUpRow, 'followedOn' | 'kind' | 'score' | 'comment' | 'nextOn'>;

/**
 * Writes down how a client finds a worker who has done a visit there. NOT_FOUND when the worker is not the agency's;
 * refused: CLIENT_NOT_SERVED, WORKER_INACTIVE.
 */
export async function addFollowUp(
  tx: Tx,
  actor: Actor,
  { workerId, clientId, input }: ServedPair & { input: QualityFollowUpInput },
): Promise<QualityFollowUpRow> {
  const { agencyId } = actor;
  await activeWorker(tx, agencyId, workerId);
  if (!isId(clientId) || !(await hasServed(tx, agencyId, { workerId, clientId })))
    throw refuse('CLIENT_NOT_SERVED', CLIENT_NOT_SERVED, ['clientId']);
  const typed = readFollowUp(input, null);
  const id = newId();
  await tx.insert(QualityFollowUpRow, { ...typed, agencyId, id, workerId, clientId, byUserId: actor.userId });
  const followUp = await followUpById(tx, actor, id);
  await recordFollowUp(tx, actor, 'ADDED', null, followUp);
  return followUp;
}

/** Changes of a follow-up what is given and nothing else. NOT_FOUND when it is not the agency's. */
export async function updateFollowUp(
  tx: Tx,
  actor: Actor,
  { id, input }: { id: string; input: QualityFollowUpInput },
): Promise<QualityFollowUpRow> {
  const before = await followUpById(tx, actor, id);
  await tx.update(QualityFollowUpRow, { agencyId: actor.agencyId, id }, readFollowUp(input, before));
  const after = await followUpById(tx, actor, id);
  await recordFollowUp(tx, actor, 'CHANGED', before, after);
  return after;
}

/** Removes a follow-up that was written down by mistake. NOT_FOUND when it is not the agency's. */
export async function removeFollowUp(tx: Tx, actor: Actor, id: string): Promise<void> {
  const followUp = await followUpById(tx, actor, id);
  await tx.delete(QualityFollowUpRow, { agencyId: actor.agencyId, id });
  await recordFollowUp(tx, actor, 'REMOVED', null, followUp);
}

async function followUpById(tx: Tx, { agencyId }: Actor, id: string): Promise<QualityFollowUpRow> {
  const followUp = isId(id) ? await tx.findOneBy(QualityFollowUpRow, { agencyId, id }) : null;
  if (followUp === null) throw new Denial('NOT_FOUND');
  return followUp;
}

function readFollowUp(input: QualityFollowUpInput, before: QualityFollowUpRow | null): TypedFollowUp {
  const problems: Problem[] = [];
  const kind = input.kind ?? before?.kind;
  if (kind === undefined) problems.push({ code: 'REQUIRED', message: REQUIRED, path: ['kind'] });
  const followUp = {
    followedOn: input.followedOn ?? before?.followedOn ?? today(),
    kind: kind ?? 'PHONE_CALL',
    score: input.score === undefined ? (before?.score ?? null) : input.score,
    comment: input.comment === undefined ? (before?.comment ?? null) : readLongText(problems, 'comment', input.comment),
    nextOn: input.nextOn === undefined ? (before?.nextOn ?? null) : input.nextOn,
  };
  refuseAll([...problems, ...followUpProblems(followUp, today())]);
  return followUp;
}

async function recordFollowUp(
  tx: Tx,
  actor: Actor,
  act: 'ADDED' | 'CHANGED' | 'REMOVED',
  before: QualityFollowUpRow | null,
  after: QualityFollowUpRow,
): Promise<void> {
  const client = await clientById(tx, actor, after.clientId);
  const facts = { ...followUpFacts(before, after, client) };
  await recordWorkerEvent(tx, actor, {
    workerId: after.workerId,
    subject: 'FOLLOW_UP',
    subjectId: after.id,
    act,
    facts,
  });
}

const CLIENT_NOT_SERVED: Localized = {
  fr: "L'intervenant n'a encore réalisé aucune intervention chez ce client.",
  en: 'The worker has not done any visit at this client yet.',
};
