import DataLoader from 'dataloader';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import { cursorOf, type NewestPage } from '../../platform/graphql/newest-first';
import { usersById, type UserRow } from '../identity';
import type { ServedPair } from './newest-of.queries';
import { servedClientCounts, servedClients } from './served/worker-client.queries';
import type { WorkerClientFacts } from './served/worker-client';

/** Pages of served clients by worker, one more than the page when it goes on: one statement for a list of workers. */
export function servedClientLoader(context: Context, page: NewestPage): DataLoader<string, WorkerClientFacts[]> {
  return loader(
    context,
    `visits.clients.${pageKey(page)}`,
    () =>
      new DataLoader(async (workerIds: readonly string[]) => {
        const facts = await servedClients(context.source.manager, actorOf(context), workerIds, page);
        return workerIds.map((id) => facts.filter(({ workerId }) => workerId === id));
      }),
  );
}

/** How many clients a worker has served: one statement for a list of workers. */
export function clientCountLoader(context: Context): DataLoader<string, number> {
  return loader(
    context,
    'visits.clientCounts',
    () =>
      new DataLoader(async (workerIds: readonly string[]) => {
        const counts = await servedClientCounts(context.source.manager, actorOf(context), workerIds);
        return workerIds.map((id) => counts.get(id) ?? 0);
      }),
  );
}

/** What is kept of workers and clients, by the two: `read` answers for all the pairs of a level at once. */
export function pairLoader<Found>(
  context: Context,
  name: string,
  read: (pairs: readonly ServedPair[]) => Promise<Found[]>,
): DataLoader<ServedPair, Found, string> {
  return loader(
    context,
    `visits.${name}`,
    () => new DataLoader(read, { cacheKeyFn: ({ workerId, clientId }) => `${workerId} ${clientId}` }),
  );
}

/** Members of staff by id. */
export function userLoader(context: Context): DataLoader<string, UserRow | null> {
  return loader(
    context,
    'visits.users',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const users = await usersById(context.source.manager, actorOf(context), ids);
        return ids.map((id) => users.get(id) ?? null);
      }),
  );
}

/** A page as a part of a loader's name. */
export function pageKey({ first, after }: NewestPage): string {
  return `${String(first)}.${after === null ? '' : cursorOf(after)}`;
}
