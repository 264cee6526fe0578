import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { Denial } from '../../../platform/errors/denial';
import type { Localized } from '../../../platform/errors/localized';
import { refuse, refuseAll, type Problem } from '../../../platform/errors/refusal';
import { REQUIRED, tooLong } from '../../../platform/errors/usual-problems';
import { cleanText } from '../../../platform/formats/text';
import { readQuery } from '../list/worker-list';
import { WorkerViewRow, type ViewFacts } from './worker-view.entity';
import { mayChangeView, mayShareViews } from './worker-view.policy';
import { seenViewById, viewById, type SeenView } from './worker-view.queries';
import type { SaveWorkerViewInput } from './worker-view.type';

const LONGEST_NAME = 60;
const MOST_VIEWS = 50;
const MOST_COLUMNS = 40;

/**
 * Makes a view, or changes of one what is given. Refuses a name another view of the owner has, and a 51st view.
 * NOT_FOUND when the actor does not see it; FORBIDDEN when it is another's, or to be shared by who may not.
 */
export async function saveWorkerView(tx: Tx, actor: Actor, input: SaveWorkerViewInput): Promise<SeenView> {
  const known = input.id == null ? null : await changeableView(tx, actor, input.id);
  if (input.shared === true && known?.shared !== true && !mayShareViews(actor)) throw new Denial('FORBIDDEN');
  const name = input.name == null && known !== null ? known.name : cleanText(input.name ?? '');
  const facts = factsAfter(input, known);
  await readQuery(tx, actor, facts);
  refuseAll([...nameProblems(name), ...columnProblems(facts.columns)]);
  const id = known?.id ?? newId();
  const saved = { name, liveName: name, shared: input.shared ?? known?.shared ?? false, facts };
  if (known === null) await holdToMost(tx, actor);
  await writeView(async () => {
    if (known !== null) await tx.update(WorkerViewRow, { agencyId: actor.agencyId, id }, saved);
    else await tx.insert(WorkerViewRow, { ...saved, agencyId: actor.agencyId, id, ownerId: ownerIn(actor) });
  });
  return seenViewById(tx, actor, id);
}

/** Takes a view off the tabs of all who see it; it can be put back. NOT_FOUND, FORBIDDEN as for a change. */
export async function deleteWorkerView(tx: Tx, actor: Actor, id: string): Promise<void> {
  await changeableView(tx, actor, id);
  await tx.update(WorkerViewRow, { agencyId: actor.agencyId, id }, { deletedAt: clock.now(), liveName: null });
}

/** Puts a deleted view back. Refuses when its name was given again meanwhile. */
export async function restoreWorkerView(tx: Tx, actor: Actor, id: string): Promise<SeenView> {
  const view = await changeableView(tx, actor, id, 'deleted');
  await holdToMost(tx, actor);
  await writeView(() =>
    tx.update(WorkerViewRow, { agencyId: actor.agencyId, id }, { deletedAt: null, liveName: view.name }),
  );
  return seenViewById(tx, actor, id);
}

/** The list opens with this view from now on, for the actor alone; null: with all workers. NOT_FOUND as for reading. */
export async function setDefaultWorkerView(tx: Tx, actor: Actor, id: string | null): Promise<void> {
  if (id !== null) await seenViewById(tx, actor, id);
  await tx.query(
    `INSERT INTO worker_view_readers (agency_id, user_id, default_view_id) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE default_view_id = ?`,
    [actor.agencyId, ownerIn(actor), id, id],
  );
}

async function changeableView(tx: Tx, actor: Actor, id: string, state: 'live' | 'deleted' = 'live') {
  const view = await viewById(tx, actor, id);
  if (state === 'live' && view.deletedAt !== null) throw new Denial('NOT_FOUND');
  if (!mayChangeView(view, actor)) throw new Denial('FORBIDDEN');
  return view;
}

/** One who makes several views at once makes them one after another. */
async function holdToMost(tx: Tx, actor: Actor): Promise<void> {
  const owner = [actor.agencyId, ownerIn(actor)];
  await tx.query(
    `INSERT INTO worker_view_readers (agency_id, user_id, changes) VALUES (?, ?, 1)
     ON DUPLICATE KEY UPDATE changes = changes + 1`,
    owner,
  );
  const [row] = await tx.query<{ count: string }[]>(
    'SELECT COUNT(*) AS count FROM worker_views WHERE agency_id = ? AND owner_id = ? AND live_name IS NOT NULL',
    owner,
  );
  if (Number(row?.count) >= MOST_VIEWS) throw refuse('TOO_MANY_VIEWS', TOO_MANY_VIEWS);
}

async function writeView(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (breaksUniqueKey(error, 'uq_worker_views_name')) throw refuse('NAME_TAKEN', NAME_TAKEN, ['name']);
    throw error;
  }
}

function factsAfter({ filter, sort, columns }: SaveWorkerViewInput, known: WorkerViewRow | null): ViewFacts {
  return {
    filter: filter ?? known?.facts.filter ?? {},
    sort: sort ?? known?.facts.sort ?? {},
    columns: columns ?? known?.facts.columns ?? [],
  };
}

function nameProblems(name: string): Problem[] {
  if (name === '') return [{ code: 'REQUIRED', message: REQUIRED, path: ['name'] }];
  return name.length > LONGEST_NAME ? [{ code: 'TOO_LONG', message: tooLong(LONGEST_NAME), path: ['name'] }] : [];
}

function columnProblems(columns: readonly string[]): Problem[] {
  const fits = columns.length <= MOST_COLUMNS && columns.every((column) => column.length <= LONGEST_NAME);
  return fits && new Set(columns).size === columns.length
    ? []
    : [{ code: 'BAD_COLUMNS', message: BAD_COLUMNS, path: ['columns'] }];
}

/** Guards let staff alone come here. */
function ownerIn({ userId }: Actor): string {
  if (userId === null) throw new Denial('FORBIDDEN');
  return userId;
}

const NAME_TAKEN: Localized = {
  fr: 'Une de vos vues porte déjà ce nom : choisissez-en un autre.',
  en: 'One of your views has this name already: choose another.',
};

const TOO_MANY_VIEWS: Localized = {
  fr: 'Vous avez déjà 50 vues : supprimez-en une avant d’en enregistrer une autre.',
  en: 'You have 50 views already: delete one before you save another.',
};

const BAD_COLUMNS: Localized = {
  fr: 'Choisissez au plus 40 colonnes, chacune une seule fois.',
  en: 'Choose at most 40 columns, each of them once.',
};
