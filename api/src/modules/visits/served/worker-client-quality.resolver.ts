import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { today } from '../../../platform/formats/calendar';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { connectionOf, newestPage } from '../../../platform/graphql/newest-first';
import { ComplaintRow } from '../complaints/complaint.entity';
import { openComplaintsOf, type OpenComplaints } from '../complaints/complaint.queries';
import { ComplaintConnection } from '../complaints/complaint.type';
import { QualityFollowUpRow } from '../follow-ups/follow-up.entity';
import { QualityFollowUpConnection } from '../follow-ups/follow-up.type';
import { newestOf } from '../newest-of.queries';
import { pageKey, pairLoader } from '../visit.loaders';
import type { WorkerClientFacts } from './worker-client';
import { WorkerClient } from './worker-client.type';

const FIRST = { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' };
const AFTER = { nullable: true, description: '`endCursor` of the page before.' };

/** A served client: quality follow-ups and complaints. */
@Resolver(() => WorkerClient)
export class WorkerClientQualityResolver {
  @FieldResolver(() => QualityFollowUpConnection, { description: 'How the client finds the worker, newest first.' })
  async followUps(
    @Root() pair: WorkerClientFacts,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<QualityFollowUpConnection> {
    const page = newestPage(first, after);
    const found = await pairLoader(context, `followUps.${pageKey(page)}`, (pairs) => {
      const asked = { entity: QualityFollowUpRow, time: 'followed_on', page } as const;
      return newestOf(context.source.manager, actorOf(context).agencyId, pairs, asked);
    }).load(pair);
    return connectionOf(found, page.first, ({ followedOn, id }) => ({ at: followedOn, id }));
  }

  @FieldResolver(() => ComplaintConnection, { description: 'What the client complains of, newest first.' })
  async complaints(
    @Root() pair: WorkerClientFacts,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<ComplaintConnection> {
    const page = newestPage(first, after);
    const found = await pairLoader(context, `complaints.${pageKey(page)}`, (pairs) => {
      const asked = { entity: ComplaintRow, time: 'received_on', page } as const;
      return newestOf(context.source.manager, actorOf(context).agencyId, pairs, asked);
    }).load(pair);
    return connectionOf(found, page.first, ({ receivedOn, id }) => ({ at: receivedOn, id }));
  }

  @FieldResolver(() => Int, { description: 'How many complaints are received or in progress.' })
  async openComplaintCount(@Root() pair: WorkerClientFacts, @Ctx() context: Context): Promise<number> {
    return (await this.openComplaints(pair, context)).open;
  }

  @FieldResolver(() => Int, { description: 'How many of them are overdue.' })
  async overdueComplaintCount(@Root() pair: WorkerClientFacts, @Ctx() context: Context): Promise<number> {
    return (await this.openComplaints(pair, context)).overdue;
  }

  private openComplaints(pair: WorkerClientFacts, context: Context): Promise<OpenComplaints> {
    return pairLoader(context, 'openComplaints', (pairs) =>
      openComplaintsOf(context.source.manager, actorOf(context).agencyId, pairs, today()),
    ).load(pair);
  }
}
