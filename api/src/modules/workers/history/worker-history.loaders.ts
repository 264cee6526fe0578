import DataLoader from 'dataloader';
import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import { fieldsOf, type FieldSet } from '../../fields';
import { authorsOf } from '../authors.queries';
import { describeEvent, type WorkerEvent } from '../events/describe-worker-events';
import { displayChange } from './display-value.rules';
import { cursorOf } from './history-cursor.rules';
import { changesOver, valuesIn, type FieldPast } from './past-changes.rules';
import { isRestorable } from './restore.policy';
import { namesIn } from './value-names.queries';
import type { PastChange } from './worker-history.entity';
import { historyOfWorkers, type HistoryPage, type KeptEntry } from './worker-history.queries';
import type { FieldChange, WorkerHistoryConnection, WorkerHistoryEntry } from './worker-history.type';

/** Pages of history by worker: the same page of every worker of a list is one statement. */
export function historyLoader(context: Context, page: HistoryPage): DataLoader<string, WorkerHistoryConnection> {
  return loader(
    context,
    `workers.history.${JSON.stringify(page)}`,
    () =>
      new DataLoader((workerIds: readonly string[]) =>
        pagesOf(context.source.manager, actorOf(context), workerIds, page),
      ),
  );
}

async function pagesOf(
  db: Db,
  actor: Actor,
  workerIds: readonly string[],
  page: HistoryPage,
): Promise<WorkerHistoryConnection[]> {
  const fieldSet = await fieldsOf(db, actor.agencyId);
  // One row more than the page tells whether there is a next one.
  const kept = await historyOfWorkers(db, actor, workerIds, { ...page, first: page.first + 1 });
  const entryOf = await describer(db, actor, fieldSet, kept);
  return workerIds.map((workerId) => {
    const found = kept.filter((entry) => entry.workerId === workerId);
    const shown = found.slice(0, page.first);
    const last = shown.at(-1);
    const edges = shown.flatMap((entry) => {
      const node = entryOf(entry);
      return node === null ? [] : [{ node, cursor: cursorOf(entry) }];
    });
    return {
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: { hasNextPage: found.length > page.first, endCursor: last ? cursorOf(last) : null },
    };
  });
}

/** Puts kept entries into words for the actor: null for one he may not know of. */
async function describer(
  db: Db,
  actor: Actor,
  fieldSet: FieldSet,
  kept: readonly KeptEntry[],
): Promise<(entry: KeptEntry) => WorkerHistoryEntry | null> {
  const saves = new Map(
    kept.filter(isSave).map((save) => {
      const changes = save.facts as Record<string, PastChange>;
      return [save, changesOver([{ changes }], fieldSet, actor)] as const;
    }),
  );
  const names = await namesIn(db, actor, valuesIn([...saves.values()].flat()));
  const authorOf = await authorsOf(db, actor, kept);
  const changeOf = (change: FieldPast): FieldChange => ({
    ...displayChange(change, actor, names),
    restorable: isRestorable(change.field, actor),
  });
  return (entry) => {
    const { workerId, at, place, door, subject, act } = entry;
    const known = { id: `${workerId}.${place}`, at, by: authorOf(entry), door, subject, act };
    const changes = saves.get(entry);
    if (changes !== undefined)
      return {
        ...known,
        title: SHEET_TITLES[act][actor.language],
        version: Number(place),
        changes: changes.map(changeOf),
      };
    const text = describeEvent(entry as WorkerEvent, actor);
    if (text === null) return null;
    const told = text.changes.map((change) => ({ ...change, key: null, restorable: false }));
    return { ...known, title: text.title, version: null, changes: told };
  };
}

function isSave({ subject }: KeptEntry): boolean {
  return subject === 'SHEET';
}

const SHEET_TITLES: Readonly<Record<KeptEntry['act'], Localized>> = {
  ADDED: { fr: 'Fiche créée', en: 'Sheet created' },
  CHANGED: { fr: 'Fiche modifiée', en: 'Sheet changed' },
  REMOVED: { fr: 'Fiche supprimée', en: 'Sheet deleted' },
};
