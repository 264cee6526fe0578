import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { seenExport, startExport, stopExport } from './export-workers';
import { ExportWorkersInput, WorkerExport, WorkerExportPayload } from './worker-export.type';

const ID_OF_EXPORT = { description: 'The export.' };

/** Makes files of lists of workers. */
@Resolver()
export class WorkerExportResolver {
  @Authorized<Permission>('MANAGER')
  @Query(() => WorkerExport, {
    description: 'An export, to see how far it is: one’s own; for ADMIN, any of the agency. MANAGER, staff only.',
  })
  workerExport(@Ctx() context: Context, @Arg('id', () => ID, ID_OF_EXPORT) id: string): Promise<WorkerExport> {
    return seenExport(context.source.manager, actorOf(context), id);
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => WorkerExportPayload, {
    description: `Makes an export ready; it is fetched once, by whoever asked, at /exports/{id}. Leaves a trace: who, when,
which columns, how many rows. MANAGER, staff only. Refused: NO_COLUMNS.`,
  })
  async exportWorkers(
    @Ctx() context: Context,
    @Arg('input', () => ExportWorkersInput, { description: 'What to export.' }) input: ExportWorkersInput,
  ): Promise<WorkerExportPayload> {
    return { export: await transaction(context.source, (tx) => startExport(tx, actorOf(context), input)) };
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => WorkerExportPayload, { description: 'Stops an export that is being sent. MANAGER, staff only.' })
  async stopWorkerExport(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_OF_EXPORT) id: string,
  ): Promise<WorkerExportPayload> {
    return { export: await transaction(context.source, (tx) => stopExport(tx, actorOf(context), id)) };
  }
}
