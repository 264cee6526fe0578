import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { BadInput } from '../../../platform/errors/denial';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { DateTime } from '../../../platform/graphql/scalars';
import { UpdateWorkerPayload } from '../saving/worker-payload.type';
import { listedWarnings } from '../saving/listed-warnings';
import type { LoadedWorker } from '../worker-row';
import { Worker } from '../worker.type';
import { placeOf } from './history-cursor.rules';
import { restoreWorkerValue } from './restore-value';
import { workerAsOf } from './worker-as-of.queries';
import { historyLoader } from './worker-history.loaders';
import {
  HistorySubjectEnum,
  RestoreWorkerValueInput,
  WorkerAsOf,
  WorkerHistoryConnection,
  type HistorySubject,
} from './worker-history.type';

/** The longest page of history. */
const LONGEST_PAGE = 100;

/** What happened on a worker's file, how the sheet was, and the way back. */
@Resolver(() => Worker)
export class HistoryResolver {
  @FieldResolver(() => WorkerHistoryConnection, {
    description: "What happened on the worker's file: saves of the sheet, contracts, documents… Newest first.",
  })
  history(
    @Root() { id }: LoadedWorker,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after?: string | null,
    @Arg('subjects', () => [HistorySubjectEnum], { nullable: true, description: 'Only about these; absent: all.' })
    subjects?: HistorySubject[] | null,
  ): Promise<WorkerHistoryConnection> {
    const size = first ?? 20;
    if (size < 1 || size > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
    return historyLoader(context, { first: size, after: placeOf(after ?? null), subjects: subjects ?? [] }).load(id);
  }

  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => WorkerAsOf, { description: 'A sheet as it was at a past moment. Payroll data is masked for everybody.' })
  workerAsOf(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The worker.' }) id: string,
    @Arg('at', () => DateTime, { description: 'The moment.' }) at: Date,
  ): Promise<WorkerAsOf> {
    return workerAsOf(context.source.manager, actorOf(context), id, at);
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => UpdateWorkerPayload, {
    description:
      'Gives a field the value of a former version again, as a save under the rules of today. Refused: NOT_RESTORABLE, and whatever updateWorker refuses.',
  })
  async restoreWorkerValue(
    @Ctx() context: Context,
    @Arg('input', () => RestoreWorkerValueInput, { description: 'The value.' }) input: RestoreWorkerValueInput,
  ): Promise<UpdateWorkerPayload> {
    const actor = actorOf(context);
    const { worker, warnings } = await transaction(context.source, (tx) => restoreWorkerValue(tx, actor, input));
    return { worker, warnings: listedWarnings(warnings, context) };
  }
}

const PAGE_SIZE = { fr: 'Demandez de 1 à 100 modifications à la fois.', en: 'Ask for 1 to 100 changes at a time.' };
