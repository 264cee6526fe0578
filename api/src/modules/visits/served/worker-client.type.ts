import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime } from '../../../platform/graphql/scalars';
import type { WorkerClientFacts } from './worker-client';

/** A client a worker has served; see `WorkerClientResolver` for what is kept of the two. */
@ObjectType('WorkerClient', {
  description: 'A client at whose home a worker has done at least one visit, and what is kept of the two.',
  simpleResolvers: true,
})
export class WorkerClient implements Partial<WorkerClientFacts> {
  @Field(() => Int, { description: 'How many visits were done.' })
  visitCount: number;
  @Field(() => DateTime, { description: 'When the first done visit started.' })
  firstVisitAt: Date;
  @Field(() => DateTime, { description: 'When the last done visit started.' })
  lastVisitAt: Date;
  @Field(() => Int, { description: 'How long the done visits lasted together, in minutes.' })
  minutes: number;
}

/** A served client at a place in a list. */
@ObjectType('WorkerClientEdge', {
  description: 'A served client and his or her place in the list.',
  simpleResolvers: true,
})
export class WorkerClientEdge {
  @Field(() => WorkerClient, { description: 'The client.' })
  node: WorkerClient;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this client.' })
  cursor: string;
}

/** A page of the clients a worker has served. */
@ObjectType('WorkerClientConnection', {
  description: 'A page of the clients a worker has served, the last served first.',
  simpleResolvers: true,
})
export class WorkerClientConnection {
  @Field(() => [WorkerClient], { description: 'The clients of the page, in order.' })
  nodes: WorkerClient[];
  @Field(() => [WorkerClientEdge], { description: 'The same, each with a cursor.' })
  edges: WorkerClientEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}
