import DataLoader from 'dataloader';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import type { ClientRow } from './client.entity';
import { clientsById } from './client.queries';

/** Clients of the actor's agency by id. */
export function clientLoader(context: Context): DataLoader<string, ClientRow | null> {
  return loader(
    context,
    'clients.byId',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const clients = await clientsById(context.source.manager, actorOf(context).agencyId, ids);
        return ids.map((id) => clients.get(id) ?? null);
      }),
  );
}
