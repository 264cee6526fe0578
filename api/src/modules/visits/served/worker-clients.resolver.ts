import { Arg, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { hasRole } from '../../../platform/actor';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { connectionOf, newestPage } from '../../../platform/graphql/newest-first';
import type { Permission } from '../../../platform/graphql/permission';
import { Worker, type LoadedWorker } from '../../workers';
import { clientCountLoader, servedClientLoader } from '../visit.loaders';
import { WorkerClientConnection } from './worker-client.type';

/** The clients of a worker, on the worker's sheet. */
@Resolver(() => Worker)
export class WorkerClientsResolver {
  @Authorized<Permission>('READER', 'visits:read')
  @FieldResolver(() => WorkerClientConnection, {
    description: 'The clients the worker has done at least one visit at, the last served first. READER, visits:read.',
  })
  async clients(
    @Root() { id }: LoadedWorker,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after?: string | null,
  ): Promise<WorkerClientConnection> {
    const page = newestPage(first, after);
    const facts = await servedClientLoader(context, page).load(id);
    return connectionOf(facts, page.first, ({ lastVisitAt, clientId }) => ({
      at: lastVisitAt.toISOString(),
      id: clientId,
    }));
  }

  @Authorized<Permission>('READER', 'visits:read')
  @FieldResolver(() => Int, { description: 'How many clients the worker has done a visit at. READER, visits:read.' })
  clientCount(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<number> {
    return clientCountLoader(context).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'May the viewer add follow-ups and complaints: a MANAGER, while the sheet is active.',
  })
  viewerCanFollowUp(@Root() { status }: LoadedWorker, @Ctx() context: Context): boolean {
    return hasRole(actorOf(context), 'MANAGER') && status === 'ACTIVE';
  }
}
