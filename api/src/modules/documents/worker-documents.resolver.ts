import { today } from '../../platform/formats/calendar';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { transaction } from '../../platform/database/transaction';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { Worker, type LoadedWorker } from '../workers';
import { documentsLoader, workerFileLoader } from './document.loaders';
import { documentRights } from './document.policy';
import {
  PrefectureCheck,
  SavePrefectureCheckInput,
  SavePrefectureCheckPayload,
} from './prefecture/prefecture-check.type';
import { presentCheck } from './prefecture/present-check';
import { savePrefectureCheck } from './prefecture/save-prefecture-check';
import { ExpectedDocument, WorkerDocumentConnection } from './worker-document.type';
import { pageOf } from './worker-documents.queries';
import { attentionCount, expectedDocuments, isPermitExpired } from './worker-file.rules';
import type { WorkerFile } from './worker-file.queries';

/** What documents add to a worker. */
@Resolver(() => Worker)
export class WorkerDocumentsResolver {
  @FieldResolver(() => Int, { description: 'How many documents stand on file; those that were replaced do not count.' })
  async documentCount(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<number> {
    return (await fileOf(id, context))?.documents.length ?? 0;
  }

  @FieldResolver(() => Int, { description: 'How many documents are expected and missing, or expired.' })
  async documentAttentionCount(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<number> {
    const file = await fileOf(id, context);
    return file === null ? 0 : attentionCount(file, today());
  }

  @FieldResolver(() => [ExpectedDocument], { description: 'The documents the agency expects of the worker.' })
  async expectedDocuments(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<ExpectedDocument[]> {
    const file = await fileOf(id, context);
    return file === null ? [] : expectedDocuments(file, today());
  }

  @FieldResolver(() => WorkerDocumentConnection, {
    description: 'All documents on file, those that were replaced too, newest first.',
  })
  async documents(
    @Root() { id }: LoadedWorker,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<WorkerDocumentConnection> {
    return pageOf(await documentsLoader(context).load(id), { first: first ?? 20, after });
  }

  @FieldResolver(() => Boolean, {
    description: `The worker may not be planned: he or she works under a residence permit, and it has ended (the document's last day,
otherwise that of the sheet).`,
  })
  async isPermitExpired(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<boolean> {
    const file = await fileOf(id, context);
    return file !== null && isPermitExpired(file, today());
  }

  @FieldResolver(() => PrefectureCheck, { description: 'The check by the préfecture before the worker is hired.' })
  async prefectureCheck(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<PrefectureCheck | null> {
    const file = await fileOf(id, context);
    return file === null ? null : presentCheck(actorOf(context), file, null, today());
  }

  @FieldResolver(() => Boolean, { description: "May the viewer add documents to the worker's file?" })
  viewerCanEditDocuments(@Ctx() context: Context): boolean {
    return documentRights(actorOf(context)).edits;
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => SavePrefectureCheckPayload, {
    description: 'Writes down what the préfecture was asked and told of a worker. MANAGER, workers:write.',
  })
  async savePrefectureCheck(
    @Ctx() context: Context,
    @Arg('input', () => SavePrefectureCheckInput, { description: 'What is known.' }) input: SavePrefectureCheckInput,
  ): Promise<SavePrefectureCheckPayload> {
    await transaction(context.source, (tx) => savePrefectureCheck(tx, actorOf(context), input));
    const file = await fileOf(input.workerId, context);
    return { prefectureCheck: file && presentCheck(actorOf(context), file, null, today()) };
  }
}

function fileOf(id: string, context: Context): Promise<WorkerFile | null> {
  return workerFileLoader(context).load(id);
}
