import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { BadInput, Denial } from '../../../platform/errors/denial';
import { parisMonth } from '../../../platform/formats/paris-time';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { connectionOf, newestPage } from '../../../platform/graphql/newest-first';
import { Client, clientLoader } from '../../clients';
import { newestOf } from '../newest-of.queries';
import { pageKey, pairLoader } from '../visit.loaders';
import type { VisitStatus } from '../visits/visit';
import { VisitRow } from '../visits/visit.entity';
import { VisitConnection, VisitStatusEnum } from '../visits/visit.type';
import type { WorkerClientFacts } from './worker-client';
import { WorkerClient } from './worker-client.type';

/** A served client: who it is, and the visits. */
@Resolver(() => WorkerClient)
export class WorkerClientResolver {
  @FieldResolver(() => ID, { description: 'The two together, stable: the ids of worker and client.' })
  id(@Root() { workerId, clientId }: WorkerClientFacts): string {
    return `${workerId}.${clientId}`;
  }

  @FieldResolver(() => Client, { description: 'The client.' })
  async client(@Root() { clientId }: WorkerClientFacts, @Ctx() context: Context): Promise<Client> {
    const client = await clientLoader(context).load(clientId);
    if (client === null) throw new Denial('NOT_FOUND');
    return client;
  }

  @FieldResolver(() => VisitConnection, { description: "The worker's visits at this client's, newest first." })
  async visits(
    @Root() pair: WorkerClientFacts,
    @Ctx() context: Context,
    @Arg('month', () => String, {
      nullable: true,
      description: 'Only those that start in this month, YYYY-MM, in Paris.',
    })
    month: string | null,
    @Arg('status', () => VisitStatusEnum, { nullable: true, description: 'Only these; absent: all of them.' })
    status: VisitStatus | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after?: string | null,
  ): Promise<VisitConnection> {
    const page = newestPage(first, after);
    const condition = conditionOn(month ?? null, status ?? null);
    const name = `visits.${month ?? ''}.${status ?? ''}.${pageKey(page)}`;
    const found = await pairLoader(context, name, (pairs) => {
      const asked = { entity: VisitRow, time: 'starts_at', condition, page } as const;
      return newestOf(context.source.manager, actorOf(context).agencyId, pairs, asked);
    }).load(pair);
    return connectionOf(found, page.first, ({ startsAt, id }) => ({ at: startsAt.toISOString(), id }));
  }
}

function conditionOn(month: string | null, status: VisitStatus | null): { text: string; params: unknown[] } {
  if (month !== null && !/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new BadInput('BAD_MONTH', BAD_MONTH);
  return {
    text: `${month === null ? 'TRUE' : 'r.starts_at >= ? AND r.starts_at < ?'} AND ${status === null ? 'TRUE' : 'r.status = ?'}`,
    params: [...(month === null ? [] : parisMonth(month)), ...(status === null ? [] : [status])],
  };
}

const BAD_MONTH = {
  fr: 'Écrivez le mois sous la forme année-mois, par exemple 2026-11.',
  en: 'Write the month as year-month, such as 2026-11.',
};
