import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { hasRole } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { User } from '../../identity';
import { userLoader } from '../visit.loaders';
import type { QualityFollowUpRow } from './follow-up.entity';
import { QualityFollowUp, QualityFollowUpInput, QualityFollowUpPayload, RemoveFollowUpPayload } from './follow-up.type';
import { addFollowUp, removeFollowUp, updateFollowUp } from './save-follow-up';

const INPUT = { description: 'What the follow-up is to become.' };

/** Writes quality follow-ups down. */
@Resolver(() => QualityFollowUp)
export class FollowUpResolver {
  @Authorized<Permission>('MANAGER')
  @Mutation(() => QualityFollowUpPayload, {
    description: `Writes down how a client finds a worker. Refused: CLIENT_NOT_SERVED when the worker has done no visit there,
WORKER_INACTIVE. MANAGER.`,
  })
  addFollowUp(
    @Ctx() context: Context,
    @Arg('workerId', () => ID, { description: 'The worker.' }) workerId: string,
    @Arg('clientId', () => ID, { description: 'The client.' }) clientId: string,
    @Arg('input', () => QualityFollowUpInput, INPUT) input: QualityFollowUpInput,
  ): Promise<QualityFollowUpPayload> {
    return transaction(context.source, async (tx) => ({
      followUp: await addFollowUp(tx, actorOf(context), { workerId, clientId, input }),
    }));
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => QualityFollowUpPayload, { description: 'Changes a follow-up, of an inactive worker too. MANAGER.' })
  updateFollowUp(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
    @Arg('input', () => QualityFollowUpInput, INPUT) input: QualityFollowUpInput,
  ): Promise<QualityFollowUpPayload> {
    return transaction(context.source, async (tx) => ({
      followUp: await updateFollowUp(tx, actorOf(context), { id, input }),
    }));
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => RemoveFollowUpPayload, { description: 'Removes a follow-up written down by mistake. MANAGER.' })
  async removeFollowUp(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The follow-up.' }) id: string,
  ): Promise<RemoveFollowUpPayload> {
    await transaction(context.source, (tx) => removeFollowUp(tx, actorOf(context), id));
    return { removedId: id };
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote it down.' })
  async author(@Root() { byUserId }: QualityFollowUpRow, @Ctx() context: Context): Promise<User | null> {
    return byUserId === null ? null : userLoader(context).load(byUserId);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer change or remove it?' })
  viewerCanEdit(@Ctx() context: Context): boolean {
    return hasRole(actorOf(context), 'MANAGER');
  }
}
