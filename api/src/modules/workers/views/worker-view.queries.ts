import type { Actor } from '../../../platform/actor';
import { fromJson } from '../../../platform/database/json-column';
import { isId } from '../../../platform/database/new-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { maySeeView } from './worker-view.policy';
import { WorkerViewRow, type ViewFacts } from './worker-view.entity';

/** A view as the actor sees it. */
export interface SeenView extends Pick<WorkerViewRow, 'id' | 'ownerId' | 'name' | 'shared' | 'facts'> {
  /** The list opens with it, for this actor. */
  isDefault: boolean;
}

/** The actor's own views, then those others share, each in the order they were made. One statement. */
export async function viewsOf(db: Db, { agencyId, userId }: Actor): Promise<SeenView[]> {
  const rows = await db.query<RawView[]>(
    `SELECT v.id, v.owner_id AS ownerId, v.name, v.shared, v.facts, r.default_view_id IS NOT NULL AS isDefault
     FROM worker_views v
     LEFT JOIN worker_view_readers r ON r.agency_id = v.agency_id AND r.user_id = ? AND r.default_view_id = v.id
     WHERE v.agency_id = ? AND v.deleted_at IS NULL AND (v.owner_id = ? OR v.shared = 1)
     ORDER BY v.owner_id = ? DESC, v.id LIMIT ${String(MOST_SEEN)}`,
    [userId, agencyId, userId, userId ?? ''],
  );
  return rows.map(seenView);
}

/** A view the actor sees, deleted or not. NOT_FOUND when there is none. */
export async function viewById(db: Db, actor: Actor, id: string): Promise<WorkerViewRow> {
  const view = isId(id) ? await db.findOneBy(WorkerViewRow, { agencyId: actor.agencyId, id }) : null;
  if (view === null || !maySeeView(view, actor)) throw new Denial('NOT_FOUND');
  return view;
}

/** The view as it is now. NOT_FOUND when the actor does not see it, or it is deleted. */
export async function seenViewById(db: Db, actor: Actor, id: string): Promise<SeenView> {
  const view = (await viewsOf(db, actor)).find((seen) => seen.id === id);
  if (view === undefined) throw new Denial('NOT_FOUND');
  return view;
}

/** More than anybody's tabs can hold. */
const MOST_SEEN = 500;

interface RawView {
  id: string;
  ownerId: string;
  name: string;
  shared: number | string;
  facts: unknown;
  isDefault: number | string;
}

function seenView({ shared, isDefault, facts, ...view }: RawView): SeenView {
  return {
    ...view,
    shared: Number(shared) === 1,
    isDefault: Number(isDefault) === 1,
    facts: fromJson(facts) as ViewFacts,
  };
}
