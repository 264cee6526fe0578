import { today } from '../../platform/formats/calendar';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { transaction } from '../../platform/database/transaction';
import { fileLink } from '../../platform/files';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { DateTime, Day } from '../../platform/graphql/scalars';
import { User } from '../identity';
import { addDocument } from './add-document';
import type { DocumentState } from './document';
import { DocumentStateEnum } from './document-enums.type';
import { unsealNumber } from './document-number';
import { checkerLoader, expectationsOf } from './document.loaders';
import { documentRights } from './document.policy';
import { removeDocument } from './remove-document';
import { checkDocument, updateDocument } from './update-document';
import { stateIn } from './worker-file.rules';
import type { WorkerDocumentRow } from './worker-document.entity';
import {
  AddWorkerDocumentInput,
  RemoveWorkerDocumentPayload,
  UpdateWorkerDocumentInput,
  WorkerDocument,
  WorkerDocumentPayload,
} from './worker-document.type';

/** Changes documents, and shows of each what its viewer may see. */
@Resolver(() => WorkerDocument)
export class WorkerDocumentResolver {
  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerDocumentPayload, {
    description: `Puts a document on a worker's file; of a kind of which one stands at a time, it takes that place, and the earlier
one stays on file. MANAGER, workers:write.`,
  })
  addWorkerDocument(
    @Ctx() context: Context,
    @Arg('input', () => AddWorkerDocumentInput, { description: 'The document.' }) input: AddWorkerDocumentInput,
  ): Promise<WorkerDocumentPayload> {
    return transaction(context.source, async (tx) => ({ document: await addDocument(tx, actorOf(context), input) }));
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerDocumentPayload, {
    description: 'Changes a document, which is to be checked anew. Refused: STALE_VERSION. MANAGER, workers:write.',
  })
  updateWorkerDocument(
    @Ctx() context: Context,
    @Arg('input', () => UpdateWorkerDocumentInput, { description: 'The changes.' }) input: UpdateWorkerDocumentInput,
  ): Promise<WorkerDocumentPayload> {
    return transaction(context.source, async (tx) => ({ document: await updateDocument(tx, actorOf(context), input) }));
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => WorkerDocumentPayload, {
    description: 'Says that a document is what it says, as it was seen. Refused: STALE_VERSION. MANAGER.',
  })
  checkWorkerDocument(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The document.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<WorkerDocumentPayload> {
    const seen = { id, version };
    return transaction(context.source, async (tx) => ({ document: await checkDocument(tx, actorOf(context), seen) }));
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => RemoveWorkerDocumentPayload, {
    description: 'Removes a document and its scan, for ever. MANAGER, workers:write.',
  })
  removeWorkerDocument(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The document.' }) id: string,
  ): Promise<RemoveWorkerDocumentPayload> {
    return transaction(context.source, async (tx) => ({
      removedId: (await removeDocument(tx, actorOf(context), id)).id,
    }));
  }

  @FieldResolver(() => DocumentStateEnum, { description: 'Where it stands today.' })
  async state(@Root() document: WorkerDocumentRow, @Ctx() context: Context): Promise<DocumentState> {
    return stateIn(document, await expectationsOf(context), today());
  }

  @FieldResolver(() => Boolean, { description: 'A newer one has taken its place.' })
  isReplaced(@Root() { slot }: WorkerDocumentRow): boolean {
    return slot === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What people call it; not for READER.' })
  label(@Root() { label }: WorkerDocumentRow, @Ctx() context: Context): string | null {
    return rightsIn(context).seesDays ? label : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its number, in clear. MANAGER; null to others.' })
  number(@Root() document: WorkerDocumentRow, @Ctx() context: Context): string | null {
    const { numberSealed } = document;
    return numberSealed === null || !rightsIn(context).seesNumbers ? null : unsealNumber(numberSealed, document);
  }

  @FieldResolver(() => Boolean, { description: 'It has a number that the viewer may not see.' })
  isNumberWithheld(@Root() { numberSealed }: WorkerDocumentRow, @Ctx() context: Context): boolean {
    return numberSealed !== null && !rightsIn(context).seesNumbers;
  }

  @FieldResolver(() => Day, { nullable: true, description: 'Day of issue, of the visit, or on which it was seen.' })
  issuedOn(@Root() { issuedOn }: WorkerDocumentRow, @Ctx() context: Context): string | null {
    return rightsIn(context).seesDays ? issuedOn : null;
  }

  @FieldResolver(() => Day, { nullable: true, description: 'The last day it is good for; null: none is known.' })
  expiresOn(@Root() { expiresOn }: WorkerDocumentRow, @Ctx() context: Context): string | null {
    return rightsIn(context).seesDays ? expiresOn : null;
  }

  @FieldResolver(() => Boolean, { description: 'A scan is kept.' })
  hasScan(@Root() { scanFileId }: WorkerDocumentRow): boolean {
    return scanFileId !== null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Path of the scan (PDF, JPEG or PNG) on this API, signed: it opens for this viewer, a partner's for some minutes.
null when there is none, and to those without MANAGER or workers:write.`,
  })
  scanUrl(@Root() { scanFileId }: WorkerDocumentRow, @Ctx() context: Context): string | null {
    return scanFileId === null || !rightsIn(context).seesScans ? null : fileLink(actorOf(context), scanFileId);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it was checked; null: not since its last change.',
  })
  checkedAt(@Root() { checkedAt }: WorkerDocumentRow): Date | null {
    return checkedAt;
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who checked it.' })
  async checkedBy(@Root() { checkedByUserId }: WorkerDocumentRow, @Ctx() context: Context): Promise<User | null> {
    return checkedByUserId === null ? null : checkerLoader(context).load(checkedByUserId);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer change or remove it?' })
  viewerCanEdit(@Ctx() context: Context): boolean {
    return rightsIn(context).edits;
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer say that it is checked?' })
  viewerCanCheck(@Ctx() context: Context): boolean {
    return rightsIn(context).checks;
  }
}

function rightsIn(context: Context): ReturnType<typeof documentRights> {
  return documentRights(actorOf(context));
}
