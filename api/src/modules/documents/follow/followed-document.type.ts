import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import type { DocumentKind, DocumentState } from '../document';
import { DocumentKindEnum, DocumentStateEnum } from '../document-enums.type';
import type { WorkerDocumentRow } from '../worker-document.entity';
import { WorkerDocument } from '../worker-document.type';

/** Which documents are listed. */
@InputType('FollowedDocumentFilter', { description: 'Which documents; what is absent does not limit.' })
export class FollowedDocumentFilter {
  @Field(() => [DocumentStateEnum], {
    nullable: true,
    description: 'In one of these states; absent: MISSING, EXPIRED, TO_CHECK and EXPIRING.',
  })
  states?: DocumentState[] | null;
  @Field(() => [DocumentKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: DocumentKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of workers whom one of these colleagues follows.' })
  managerIds?: string[] | null;
}

/** A document to follow, or the place of a missing one. */
@ObjectType('FollowedDocument', {
  description: 'A document of an active worker, or the place of one that is expected and missing.',
  simpleResolvers: true,
})
export class FollowedDocument {
  @Field(() => ID, { description: 'Whose it is.' })
  workerId: string;
  @Field(() => String, { description: '« Mme Claire DUPONT »' })
  workerName: string;
  @Field(() => ID, { nullable: true, description: 'Who follows the worker.' })
  managerId: string | null;
  @Field(() => DocumentKindEnum, { description: 'What it is.' })
  kind: DocumentKind;
  @Field(() => DocumentStateEnum, { description: 'Where it stands today.' })
  state: DocumentState;
  @Field(() => WorkerDocument, { nullable: true, description: 'The document; null: missing.' })
  document: WorkerDocumentRow | null;
}

/** An item at its place. */
@ObjectType('FollowedDocumentEdge', { description: 'An item and its place in the list.', simpleResolvers: true })
export class FollowedDocumentEdge {
  @Field(() => FollowedDocument, { description: 'The item.' })
  node: FollowedDocument;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this one.' })
  cursor: string;
}

/** A page of the list. */
@ObjectType('FollowedDocumentConnection', { description: 'A page of documents to follow.', simpleResolvers: true })
export class FollowedDocumentConnection {
  @Field(() => [FollowedDocument], { description: 'Those that end first before; those without an end last.' })
  nodes: FollowedDocument[];
  @Field(() => [FollowedDocumentEdge], { description: 'The same, each with a cursor.' })
  edges: FollowedDocumentEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}
