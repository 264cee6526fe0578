import DataLoader from 'dataloader';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { hasRole } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { today } from '../../../platform/formats/calendar';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { User } from '../../identity';
import { userLoader } from '../visit.loaders';
import type { VisitRow } from '../visits/visit.entity';
import { Visit } from '../visits/visit.type';
import type { ComplaintState } from './complaint';
import type { ComplaintRow } from './complaint.entity';
import { visitsById } from './complaint.queries';
import { isOverdue, statesAfter } from './complaint.rules';
import { Complaint, ComplaintInput, ComplaintPayload, ComplaintStateEnum } from './complaint.type';
import { addComplaint, updateComplaint } from './save-complaint';

const INPUT = { description: 'What the complaint is to become.' };

/** Writes complaints down and sees to them. */
@Resolver(() => Complaint)
export class ComplaintResolver {
  @Authorized<Permission>('MANAGER')
  @Mutation(() => ComplaintPayload, {
    description: `Writes down what a client complains of. The worker's manager and whoever sees to it are told. Refused:
VISIT_NOT_DONE, WORKER_INACTIVE. MANAGER.`,
  })
  addComplaint(
    @Ctx() context: Context,
    @Arg('input', () => ComplaintInput, INPUT) input: ComplaintInput,
  ): Promise<ComplaintPayload> {
    return transaction(context.source, async (tx) => ({ complaint: await addComplaint(tx, actorOf(context), input) }));
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => ComplaintPayload, { description: 'Changes a complaint, about an inactive worker too. MANAGER.' })
  updateComplaint(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintInput, INPUT) input: ComplaintInput,
  ): Promise<ComplaintPayload> {
    return transaction(context.source, async (tx) => ({
      complaint: await updateComplaint(tx, actorOf(context), { id, input }),
    }));
  }

  @FieldResolver(() => Visit, { description: 'The visit it is about.' })
  async visit(@Root() { visitId }: ComplaintRow, @Ctx() context: Context): Promise<Visit> {
    const visit = await visitLoader(context).load(visitId);
    if (visit === null) throw new Denial('NOT_FOUND');
    return visit;
  }

  @FieldResolver(() => User, { description: 'Who sees to it.' })
  async handler(@Root() { handlerId }: ComplaintRow, @Ctx() context: Context): Promise<User> {
    const user = await userLoader(context).load(handlerId);
    if (user === null) throw new Denial('NOT_FOUND');
    return user;
  }

  @FieldResolver(() => [ComplaintStateEnum], { description: 'The states it may have after a save, its own first.' })
  nextStates(@Root() { state }: ComplaintRow): readonly ComplaintState[] {
    return statesAfter(state);
  }

  @FieldResolver(() => Boolean, { description: 'Is it open past the day it was due?' })
  isOverdue(@Root() complaint: ComplaintRow): boolean {
    return isOverdue(complaint, today());
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer change it?' })
  viewerCanEdit(@Ctx() context: Context): boolean {
    return hasRole(actorOf(context), 'MANAGER');
  }
}

function visitLoader(context: Context): DataLoader<string, VisitRow | null> {
  return loader(
    context,
    'visits.byId',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const visits = await visitsById(context.source.manager, actorOf(context).agencyId, ids);
        return ids.map((id) => visits.get(id) ?? null);
      }),
  );
}
