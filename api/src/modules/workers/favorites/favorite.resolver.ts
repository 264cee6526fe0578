import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { WorkerPayload } from '../saving/worker-payload.type';
import { setWorkerFavorite } from './set-worker-favorite';

/** Marks workers for the viewer. */
@Resolver()
export class FavoriteResolver {
  @Authorized<Permission>('READER')
  @Mutation(() => WorkerPayload, {
    description: 'Marks or unmarks a worker, for the viewer alone; twice is as good as once. READER, staff only.',
  })
  async setWorkerFavorite(
    @Ctx() context: Context,
    @Arg('workerId', () => ID, { description: 'The worker.' }) workerId: string,
    @Arg('favorite', () => Boolean, { description: 'Is he or she to be a favourite?' }) favorite: boolean,
  ): Promise<WorkerPayload> {
    const worker = await transaction(context.source, (tx) =>
      setWorkerFavorite(tx, actorOf(context), { workerId, favorite }),
    );
    return { worker };
  }
}
