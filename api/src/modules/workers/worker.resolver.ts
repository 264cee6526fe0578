import {
  Arg,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { transaction } from '../../platform/database/transaction';
import { actorOf, type Context } from '../../platform/graphql/context';
import { ONCE, type Surcharged } from '../../platform/graphql/cost';
import type { Permission } from '../../platform/graphql/permission';
import { UserError } from '../../platform/graphql/user-error.type';
import { SheetKindEnum, type SheetKind } from '../fields';
import { createWorker } from './create-worker';
import { deleteWorker } from './deletion/delete-worker';
import { deletionOf } from './deletion/worker-deletion.queries';
import { DeleteWorkerInput, DeleteWorkerPayload, WorkerDeletion } from './deletion/worker-deletion.type';
import { listedWarnings } from './saving/listed-warnings';
import { CreateWorkerInput, UpdateWorkerInput } from './saving/worker-input.type';
import { UpdateWorkerPayload, WorkerPayload } from './saving/worker-payload.type';
import { updateWorker } from './update-worker';
import { countLacking } from './values/lacking.queries';
import { sheetById } from './worker-sheet.queries';
import { establishmentLoader, userLoader } from './worker.loaders';
import { Worker } from './worker.type';

const COUNTED_ONCE: Surcharged = { surcharge: () => ONCE };

/** Reads, saves and deletes one sheet. */
@Resolver()
export class WorkerResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => Worker, { description: "One sheet. NOT_FOUND when it is not the agency's." })
  async worker(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The worker.' }) id: string,
  ): Promise<Worker> {
    const { worker, manager, establishment } = await sheetById(context.source.manager, actorOf(context), id);
    if (manager !== null) userLoader(context).prime(manager.id, manager);
    if (establishment !== null) establishmentLoader(context).prime(establishment.id, establishment);
    return worker;
  }

  @Authorized<Permission>('ADMIN')
  @Extensions(COUNTED_ONCE)
  @Query(() => Int, {
    description:
      'How many sheets of this kind, active or not, lack a value for this field. Sheets whose nature does not have the field do not count; conditions are not looked at. At most once per operation.',
  })
  sheetsLackingField(
    @Ctx() context: Context,
    @Arg('key', () => String, {
      nullable: true,
      description: 'Key of the field; absent: an own field still to be made, which every sheet lacks.',
    })
    key: string | null | undefined,
    @Arg('sheetKind', () => SheetKindEnum, { description: 'The kind of sheet.' }) sheetKind: SheetKind,
  ): Promise<number> {
    return countLacking(context.source.manager, actorOf(context), key ?? null, sheetKind);
  }

  @Authorized<Permission>('ADMIN')
  @Query(() => WorkerDeletion, { description: 'What would go with this worker.' })
  workerDeletion(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The worker.' }) id: string,
  ): Promise<WorkerDeletion> {
    return deletionOf(context.source.manager, actorOf(context), id);
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerPayload, { description: "Creates a sheet under the agency's field settings." })
  async createWorker(
    @Ctx() context: Context,
    @Arg('input', () => CreateWorkerInput, { description: 'The sheet.' }) input: CreateWorkerInput,
  ): Promise<WorkerPayload> {
    const actor = actorOf(context);
    const { worker, warnings } = await transaction(context.source, (tx) => createWorker(tx, actor, input));
    return { worker, warnings: listedWarnings(warnings, context) };
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => UpdateWorkerPayload, {
    description: 'Saves changes of a sheet, made on one of its versions. What is left out stays as it is.',
  })
  async updateWorker(
    @Ctx() context: Context,
    @Arg('input', () => UpdateWorkerInput, { description: 'The changes.' }) input: UpdateWorkerInput,
  ): Promise<UpdateWorkerPayload> {
    const actor = actorOf(context);
    const { worker, warnings } = await transaction(context.source, (tx) => updateWorker(tx, actor, input));
    return { worker, warnings: listedWarnings(warnings, context) };
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => DeleteWorkerPayload, {
    description: 'Deletes a sheet for ever, its history too. Its numbers stay given. Refused: NAME_DOES_NOT_MATCH.',
  })
  async deleteWorker(
    @Ctx() context: Context,
    @Arg('input', () => DeleteWorkerInput, { description: 'The worker.' }) input: DeleteWorkerInput,
  ): Promise<DeleteWorkerPayload> {
    await transaction(context.source, (tx) => deleteWorker(tx, actorOf(context), input));
    return { deletedId: input.id };
  }
}

/** A refused save has no warnings of its own. */
@Resolver(() => WorkerPayload)
export class WorkerPayloadResolver {
  @FieldResolver(() => [UserError])
  warnings(@Root() payload: WorkerPayload): UserError[] {
    return payload.warnings ?? [];
  }
}
