import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime } from '../../../platform/graphql/scalars';
import { HistoryDoorEnum, HistoryKindEnum } from '../worker-enums.type';
import { Author } from '../worker.type';
import type { HistoryDoor, HistoryKind } from './worker-history.entity';

/** One field before and after a save. */
@ObjectType('FieldChange', {
  description: 'A field before and after, as text for people. Sensitive values are masked; null: empty.',
  simpleResolvers: true,
})
export class FieldChange {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;
  @Field(() => String, { description: 'Label of the field, in the language of the request.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Before the save.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'After the save.' })
  after: string | null;
}

/** One save of a sheet. */
@ObjectType('WorkerHistoryEntry', { description: 'One save of a sheet.', simpleResolvers: true })
export class WorkerHistoryEntry {
  @Field(() => ID, { description: 'Stable.' })
  id: string;
  @Field(() => DateTime, { description: 'When it was saved.' })
  at: Date;
  @Field(() => Author, { description: 'Who saved it.' })
  by: Author;
  @Field(() => HistoryDoorEnum, { description: 'Through which door.' })
  door: HistoryDoor;
  @Field(() => HistoryKindEnum, { description: 'Was the sheet created or changed?' })
  kind: HistoryKind;
  @Field(() => [FieldChange], { description: "What changed, in the sheet's order." })
  changes: FieldChange[];
}

/** A page of a sheet's history. */
@ObjectType('WorkerHistoryConnection', { description: 'A page of the saves of a sheet.', simpleResolvers: true })
export class WorkerHistoryConnection {
  @Field(() => [WorkerHistoryEntry], { description: 'Newest first.' })
  nodes: WorkerHistoryEntry[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}
