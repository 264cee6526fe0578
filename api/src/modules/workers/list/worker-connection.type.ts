import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import type { LoadedWorker } from '../worker-row';
import { Worker } from '../worker.type';
import type { WorkerList } from './worker-list';
import type { ListedWorker, Neighbours } from './worker-list.queries';

/** A worker at a place in a list. */
@ObjectType('WorkerEdge', { description: 'A worker and his or her place in the list.' })
export class WorkerEdge {
  @Field(() => Worker, { description: 'The worker.' })
  readonly node: LoadedWorker;

  constructor(
    private readonly listed: ListedWorker,
    private readonly list: WorkerList,
  ) {
    this.node = listed.worker;
  }

  @Field(() => String, { description: 'Sent as `after`, the list goes on after this worker.' })
  cursor(): string {
    return this.list.cursorOf(this.listed);
  }
}

/** How many workers a list holds, as far as it was counted. */
@ObjectType('WorkerCount', { description: 'How many workers match, as far as it was counted.', simpleResolvers: true })
export class WorkerCount {
  @Field(() => Int, { description: 'How many match; the limit when there are more.' })
  value: number;

  @Field(() => Boolean, { description: 'There are more than `value`.' })
  capped: boolean;
}

/** A page of a list. Each part is read when it is asked for. */
@ObjectType('WorkerConnection', { description: 'A page of a list of workers.' })
export class WorkerConnection {
  constructor(private readonly list: WorkerList) {}

  @Field(() => [Worker], { description: 'The workers of the page, in order.' })
  async nodes(): Promise<LoadedWorker[]> {
    return (await this.list.page()).listed.map(({ worker }) => worker);
  }

  @Field(() => [WorkerEdge], { description: 'The same, each with a cursor.' })
  async edges(): Promise<WorkerEdge[]> {
    return (await this.list.page()).listed.map((listed) => new WorkerEdge(listed, this.list));
  }

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  async pageInfo(): Promise<PageInfo> {
    const { listed, hasNextPage } = await this.list.page();
    const last = listed.at(-1);
    return { hasNextPage, endCursor: last === undefined ? null : this.list.cursorOf(last) };
  }

  @Field(() => WorkerCount, { description: 'How many match, counted up to the limit.' })
  count(
    @Arg('limit', () => Int, { nullable: true, defaultValue: 1000, description: '1 to 10000.' }) limit: number | null,
  ): Promise<WorkerCount> {
    return this.list.count(limit ?? 1000);
  }
}

/** Neighbours of a worker in a list. */
@ObjectType('WorkerNeighbours', {
  description: 'Ids of the neighbours of a worker in a list; all null when he or she is not in it any more.',
  simpleResolvers: true,
})
export class WorkerNeighbours implements Neighbours {
  @Field(() => ID, { nullable: true, description: 'The first of the list, perhaps the worker himself or herself.' })
  first: string | null;

  @Field(() => ID, { nullable: true, description: 'The one before; null for the first.' })
  previous: string | null;

  @Field(() => ID, { nullable: true, description: 'The one after; null for the last.' })
  next: string | null;

  @Field(() => ID, { nullable: true, description: 'The last of the list, perhaps the worker himself or herself.' })
  last: string | null;
}
