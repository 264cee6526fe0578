import DataLoader from 'dataloader';
import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import { fieldsOf } from '../../fields';
import { authorsOf } from '../authors.queries';
import { changesOver, valuesIn } from './past-changes.rules';
import { displayChange } from './display-value.rules';
import { namesIn } from './value-names.queries';
import { historyOfWorkers, type HistoryPage } from './worker-history.queries';
import type { WorkerHistoryConnection } from './worker-history.type';

/** Pages of history by worker: the same page of every worker of a list is one statement. */
export function historyLoader(context: Context, page: HistoryPage): DataLoader<string, WorkerHistoryConnection> {
  return loader(
    context,
    `workers.history.${String(page.first)}.${String(page.before)}`,
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
  { first, before }: HistoryPage,
): Promise<WorkerHistoryConnection[]> {
  const fieldSet = await fieldsOf(db, actor.agencyId);
  // One row more than the page tells whether there is a next one.
  const rows = await historyOfWorkers(db, actor, workerIds, { first: first + 1, before });
  const saves = rows.map((row) => ({ row, changes: changesOver([row], fieldSet, actor.modules) }));
  const names = await namesIn(db, actor, valuesIn(saves.flatMap(({ changes }) => changes)));
  const authorOf = await authorsOf(db, actor, rows);
  const entries = saves.map(({ row, changes }) => ({
    id: `${row.workerId}.${String(row.version)}`,
    at: row.changedAt,
    by: authorOf(row),
    door: row.door,
    kind: row.kind,
    changes: changes.map((change) => displayChange(change, actor, names)),
    workerId: row.workerId,
    version: row.version,
  }));
  return workerIds.map((workerId) => {
    const found = entries.filter((entry) => entry.workerId === workerId);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? String(last.version) : null } };
  });
}
