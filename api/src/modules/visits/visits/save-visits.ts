import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { Denial } from '../../../platform/errors/denial';
import { refuse, refuseAll } from '../../../platform/errors/refusal';
import { draftVisit, referenceIn, type VisitDraft } from './draft-visit';
import { againstBatch, againstComplaints, againstReferences, againstRows, at, TAKEN } from './save-visits.problems';
import { VisitRow } from './visit.entity';
import type { SaveVisitInput } from './visit.type';

/** What was saved: the visits in the order they were sent, and how many of them are new. */
export interface SavedVisits {
  visits: VisitRow[];
  created: number;
}

/**
 * Makes visits of the actor's agency, or changes of them what is given and nothing else, 1 to 100 at once: all of them or
 * none. Under one external reference there is one visit, however often it is sent, even at once. The problems of the third
 * visit have paths that begin with 2. NOT_FOUND when an id is not the agency's.
 */
export async function saveVisits(tx: Tx, actor: Actor, inputs: readonly SaveVisitInput[]): Promise<SavedVisits> {
  const { agencyId } = actor;
  refuseAll(againstBatch(inputs));
  const { byId, byReference } = await knownVisits(tx, agencyId, inputs);
  const now = clock.now();
  const drafts = inputs.map((input) => {
    const known = input.id == null ? byReference.get(referenceIn(input) ?? '') : byId.get(input.id);
    if (input.id != null && known === undefined) throw new Denial('NOT_FOUND');
    return draftVisit(input, known, now);
  });
  refuseAll([
    ...drafts.flatMap(({ problems }, index) => problems.map((problem) => at(index, problem))),
    ...againstReferences(drafts, byReference),
    ...(await againstRows(tx, agencyId, drafts)),
  ]);
  await writeNew(tx, agencyId, drafts, now);
  await writeChanged(tx, agencyId, drafts, now);
  const visits = await savedVisits(tx, agencyId, drafts);
  // After the write, which is the lock: a complaint made meanwhile is there by now, and one that comes later sees this.
  refuseAll(await againstComplaints(tx, agencyId, visits));
  return { visits, created: drafts.filter(({ isNew }) => isNew).length };
}

interface KnownVisits {
  byId: ReadonlyMap<string, VisitRow>;
  byReference: ReadonlyMap<string, VisitRow>;
}

async function knownVisits(tx: Tx, agencyId: string, inputs: readonly SaveVisitInput[]): Promise<KnownVisits> {
  const ids = inputs.flatMap(({ id }) => (id != null && isId(id) ? [id] : []));
  const references = inputs.map(referenceIn).filter((reference) => reference !== null);
  const known = await visitsCalled(tx, agencyId, ids, references);
  return {
    byId: new Map(known.map((visit) => [visit.id, visit])),
    byReference: new Map(known.map((visit) => [visit.externalReference ?? '', visit])),
  };
}

function visitsCalled(
  tx: Tx,
  agencyId: string,
  ids: readonly string[],
  references: readonly string[],
): Promise<VisitRow[]> {
  return tx.findBy(VisitRow, [
    { agencyId, id: In(ids) },
    { agencyId, externalReference: In(references) },
  ]);
}

/** One statement for all: what somebody else has made under a reference in this moment is changed to what is sent now. */
async function writeNew(tx: Tx, agencyId: string, drafts: readonly VisitDraft[], now: Date): Promise<void> {
  const made = drafts.filter(({ isNew }) => isNew).map(({ visit }) => ({ ...visit, agencyId, updatedAt: now }));
  if (made.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(VisitRow)
    .values(made)
    .orUpdate(['client_id', 'worker_id', 'starts_at', 'ends_at', 'service_code', 'status', 'updated_at'])
    .updateEntity(false)
    .execute();
}

async function writeChanged(tx: Tx, agencyId: string, drafts: readonly VisitDraft[], now: Date): Promise<void> {
  for (const [index, { visit, isNew }] of drafts.entries()) {
    if (isNew) continue;
    const { id, ...changes } = visit;
    try {
      await tx.update(VisitRow, { agencyId, id }, { ...changes, updatedAt: now });
    } catch (error) {
      if (!breaksUniqueKey(error, 'uq_visits_reference')) throw error;
      throw refuse('REFERENCE_TAKEN', TAKEN, [String(index), 'externalReference']);
    }
  }
}

async function savedVisits(tx: Tx, agencyId: string, drafts: readonly VisitDraft[]): Promise<VisitRow[]> {
  const ids = drafts.map(({ visit }) => visit.id);
  const references = drafts.flatMap(({ visit }) => visit.externalReference ?? []);
  const saved = await visitsCalled(tx, agencyId, ids, references);
  const byName = new Map(
    saved.flatMap((visit) => [[visit.id, visit] as const, [visit.externalReference ?? '', visit]]),
  );
  return drafts.flatMap(({ visit }) => byName.get(visit.externalReference ?? '') ?? byName.get(visit.id) ?? []);
}
