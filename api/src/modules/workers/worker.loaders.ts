import DataLoader from 'dataloader';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import { establishmentsById, usersById, type EstablishmentRow, type UserRow } from '../identity';
import type { AuthorIds } from './author';
import { authorsOf, type NamedAuthor } from './authors.queries';
import { favoritesAmong } from './favorites/favorite.queries';
import { formerNumbersOf } from './numbers/worker-number.queries';
import type { WorkerNumberRow } from './numbers/worker-number.entity';
import type { SectorRow } from './sectors/sector.entity';
import { sectorsOfWorkers } from './sectors/sector.queries';

/** Colleagues by id. */
export function userLoader(context: Context): DataLoader<string, UserRow | null> {
  return byId(context, 'workers.users', (ids) => usersById(context.source.manager, actorOf(context), ids));
}

/** Establishments by id. */
export function establishmentLoader(context: Context): DataLoader<string, EstablishmentRow | null> {
  return byId(context, 'workers.establishments', (ids) =>
    establishmentsById(context.source.manager, actorOf(context), ids),
  );
}

/** Sectors by worker. */
export function sectorLoader(context: Context): DataLoader<string, SectorRow[] | null> {
  return byId(context, 'workers.sectors', (ids) => sectorsOfWorkers(context.source.manager, actorOf(context), ids));
}

/** Whether the viewer marked a worker as a favourite. */
export function favoriteLoader(context: Context): DataLoader<string, boolean> {
  return loader(
    context,
    'workers.favorites',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const favorites = await favoritesAmong(context.source.manager, actorOf(context), ids);
        return ids.map((id) => favorites.has(id));
      }),
  );
}

/** Former numbers by worker, newest first. */
export function formerNumberLoader(context: Context): DataLoader<string, WorkerNumberRow[]> {
  return loader(
    context,
    'workers.formerNumbers',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const numbers = await formerNumbersOf(context.source.manager, actorOf(context).agencyId, ids);
        return ids.map((id) => numbers.filter(({ workerId }) => workerId === id));
      }),
  );
}

/** Authors by what a row keeps of them. */
export function authorLoader(context: Context): DataLoader<AuthorIds, NamedAuthor, string> {
  return loader(
    context,
    'workers.authors',
    () =>
      new DataLoader(
        async (ids: readonly AuthorIds[]) => ids.map(await authorsOf(context.source.manager, actorOf(context), ids)),
        { cacheKeyFn: ({ byUserId, byKeyId }) => `${byUserId ?? ''} ${byKeyId ?? ''}` },
      ),
  );
}

function byId<Row>(
  context: Context,
  name: string,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
): DataLoader<string, Row | null> {
  return loader(
    context,
    name,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(ids);
        return ids.map((id) => rows.get(id) ?? null);
      }),
  );
}
