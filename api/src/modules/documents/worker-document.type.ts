import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTime, Day } from '../../platform/graphql/scalars';
import { Payload } from '../../platform/graphql/user-error.type';
import type { DocumentKind, DocumentState } from './document';
import { DocumentKindEnum, DocumentStateEnum } from './document-enums.type';
import type { WorkerDocumentRow } from './worker-document.entity';

/** A document as the outside sees it; see `WorkerDocumentResolver` for what depends on who looks. */
@ObjectType('WorkerDocument', {
  description: 'A document of a worker. READER sees kind and state; partners see days too; scans need workers:write.',
  simpleResolvers: true,
})
export class WorkerDocument implements Pick<
  WorkerDocumentRow,
  'id' | 'workerId' | 'version' | 'kind' | 'createdAt' | 'updatedAt'
> {
  @Field(() => ID, { description: 'UUID, stable; newer ones sort after.' })
  id: string;
  @Field(() => ID, { description: 'Whose it is.' })
  workerId: string;
  @Field(() => Int, { description: 'Sent back with changes; rises by one with each.' })
  version: number;
  @Field(() => DocumentKindEnum, { description: 'What it is.' })
  kind: DocumentKind;
  @Field(() => DateTime, { description: 'When it was put on file.' })
  createdAt: Date;
  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

/** The place of an expected document. */
@ObjectType('ExpectedDocument', { description: 'A document the agency expects of a worker.', simpleResolvers: true })
export class ExpectedDocument {
  @Field(() => DocumentKindEnum, { description: 'What is expected.' })
  kind: DocumentKind;
  @Field(() => DocumentStateEnum, { description: 'Where it stands today.' })
  state: DocumentState;
  @Field(() => WorkerDocument, { nullable: true, description: 'The newest of this kind; null: missing.' })
  document: WorkerDocumentRow | null;
}

/** A document at its place in the list. */
@ObjectType('WorkerDocumentEdge', { description: 'A document and its place in the list.', simpleResolvers: true })
export class WorkerDocumentEdge {
  @Field(() => WorkerDocument, { description: 'The document.' })
  node: WorkerDocumentRow;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this one.' })
  cursor: string;
}

/** A page of a worker's documents. */
@ObjectType('WorkerDocumentConnection', { description: "A page of a worker's documents.", simpleResolvers: true })
export class WorkerDocumentConnection {
  @Field(() => [WorkerDocument], { description: 'The documents of the page, newest first.' })
  nodes: WorkerDocumentRow[];
  @Field(() => [WorkerDocumentEdge], { description: 'The same, each with a cursor.' })
  edges: WorkerDocumentEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What may be said of a document. */
@InputType()
class DocumentFactsInput {
  @Field(() => String, {
    nullable: true,
    description: 'What people call it, at most 80 characters; needed for OTHER. Absent: unchanged.',
  })
  label?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its number, at most 60 characters, kept encrypted; none for MEDICAL_VISIT and CRIMINAL_RECORD.',
  })
  number?: string | null;
  @Field(() => Day, {
    nullable: true,
    description:
      'Day of issue; of a visit, the day of the visit; of a criminal record, the day it was seen. Not to come.',
  })
  issuedOn?: string | null;
  @Field(() => Day, {
    nullable: true,
    description:
      "The last day it is good for; needed when the agency's settings say so (DocumentExpectation.mustExpire).",
  })
  expiresOn?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'An upload of kind DOCUMENT (`POST /files/uploads`); takes the place of the scan. null: no scan any more.',
  })
  scanUploadId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The viewer has checked that it is what it says. MANAGER; otherwise it is to be checked after any change.',
  })
  checked?: boolean | null;
}

/** A document to add. */
@InputType('AddWorkerDocumentInput', { description: 'A document to put on a worker’s file.' })
export class AddWorkerDocumentInput extends DocumentFactsInput {
  @Field(() => ID, { description: 'Whose it is.' })
  workerId: string;
  @Field(() => DocumentKindEnum, { description: 'What it is; it cannot be changed afterwards.' })
  kind: DocumentKind;
}

/** Changes of a document. */
@InputType('UpdateWorkerDocumentInput', { description: 'Changes of a document; what is left out stays as it is.' })
export class UpdateWorkerDocumentInput extends DocumentFactsInput {
  @Field(() => ID, { description: 'The document.' })
  id: string;
  @Field(() => Int, { description: 'The version that was changed.' })
  version: number;
}

/** What saving a document gives. */
@ObjectType('WorkerDocumentPayload', { description: 'What saving a document gives.', simpleResolvers: true })
export class WorkerDocumentPayload extends Payload {
  @Field(() => WorkerDocument, { nullable: true, description: 'The document after it; null when refused.' })
  document?: WorkerDocumentRow | null;
}

/** What removing a document gives. */
@ObjectType('RemoveWorkerDocumentPayload', { description: 'A removed document.', simpleResolvers: true })
export class RemoveWorkerDocumentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The document that is gone; null when refused.' })
  removedId?: string | null;
}
