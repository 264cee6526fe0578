import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { ONCE, type Surcharged } from '../../../platform/graphql/cost';
import type { Permission } from '../../../platform/graphql/permission';
import { fieldsOf } from '../../fields';
import { listProperties } from './list-property';
import { presentProperty, WorkerListProperty } from './list-property.type';
import { listedProperties } from './listed-properties';
import { WorkerConnection, WorkerNeighbours } from './worker-connection.type';
import { WorkerFilter, WorkerSort } from './worker-filter.type';
import { readQuery, workerList } from './worker-list';
import { neighboursOf } from './worker-list.queries';

const FILTER = { nullable: true, description: 'Which workers; absent: all of them.' };
const SORT = { nullable: true, description: 'The order; absent: by name.' };

/** No index answers any rule, knows which sheets lack a field, or holds them in any order: those lists read every sheet. */
const WHOLE_ONCE: Surcharged = {
  surcharge: ({ filter, sort }) => {
    const { lacking, rule } = (filter ?? {}) as WorkerFilter;
    return lacking || rule || ((sort ?? {}) as WorkerSort).by ? ONCE : 0;
  },
};

/** Reads lists of workers. */
@Resolver()
export class WorkerListResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Extensions(WHOLE_ONCE)
  @Query(() => WorkerConnection, { description: "The agency's workers, page by page. READER, workers:read." })
  async workers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => WorkerFilter, FILTER) filter: WorkerFilter | null = null,
    @Arg('sort', () => WorkerSort, SORT) sort: WorkerSort | null = null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: '1 to 200, 50 by default.' })
    first: number | null = 50,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before, in the same order.' })
    after: string | null = null,
  ): Promise<WorkerConnection> {
    const properties = listedProperties(info);
    const request = { filter, sort, first: first ?? 50, after, properties };
    return new WorkerConnection(await workerList(context.source.manager, actorOf(context), request));
  }

  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [WorkerListProperty], {
    description: `All that lists of workers can show, sort by and be filtered by, in the order of the fields. What this
actor may not see is not there. READER, workers:read.`,
  })
  async workerListProperties(@Ctx() context: Context): Promise<WorkerListProperty[]> {
    const actor = actorOf(context);
    const fieldSet = await fieldsOf(context.source.manager, actor.agencyId);
    return listProperties(fieldSet, actor).map((property) => presentProperty(property, actor.language));
  }

  @Authorized<Permission>('READER', 'workers:read')
  @Extensions(WHOLE_ONCE)
  @Query(() => WorkerNeighbours, {
    description: `Neighbours of a worker in the list with this filter and sort. NOT_FOUND when the worker is not the
agency's; all null when he or she is not in that list any more. READER, workers:read.`,
  })
  async workerNeighbours(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The worker.' }) id: string,
    @Arg('filter', () => WorkerFilter, FILTER) filter: WorkerFilter | null = null,
    @Arg('sort', () => WorkerSort, SORT) sort: WorkerSort | null = null,
  ): Promise<WorkerNeighbours> {
    const actor = actorOf(context);
    const db = context.source.manager;
    return neighboursOf(db, actor, { id, ...(await readQuery(db, actor, { filter, sort })) });
  }
}
