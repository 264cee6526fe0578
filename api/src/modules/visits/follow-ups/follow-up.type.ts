import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { Day } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import { FOLLOW_UP_KINDS, type FollowUpKind } from './follow-up';
import type { QualityFollowUpRow } from './follow-up.entity';

const FollowUpKindEnum = enumOf(FOLLOW_UP_KINDS);
registerEnumType(FollowUpKindEnum, {
  name: 'FollowUpKind',
  description: 'How the quality of visits was asked for.',
  valuesConfig: {
    PHONE_CALL: { description: 'Appel téléphonique.' },
    HOME_VISIT: { description: 'Visite à domicile.' },
    QUESTIONNAIRE: { description: 'Questionnaire.' },
  },
});

/** A follow-up as the outside sees it; see `FollowUpResolver` for its author. */
@ObjectType('QualityFollowUp', {
  description: '« Suivi qualité »: how a client finds what a worker does, on a day somebody asked.',
  simpleResolvers: true,
})
export class QualityFollowUp implements Partial<QualityFollowUpRow> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => Day, { description: 'The day it took place.' })
  followedOn: string;
  @Field(() => FollowUpKindEnum, { description: 'How it was done.' })
  kind: FollowUpKind;
  @Field(() => Int, { nullable: true, description: '1, the worst, to 5; null: none was given.' })
  score: number | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  comment: string | null;
  @Field(() => Day, { nullable: true, description: 'When to ask again.' })
  nextOn: string | null;
}

/** A follow-up at a place in a list. */
@ObjectType('QualityFollowUpEdge', { description: 'A follow-up and its place in the list.', simpleResolvers: true })
export class QualityFollowUpEdge {
  @Field(() => QualityFollowUp, { description: 'The follow-up.' })
  node: QualityFollowUp;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this follow-up.' })
  cursor: string;
}

/** A page of follow-ups. */
@ObjectType('QualityFollowUpConnection', { description: 'A page of follow-ups, newest first.', simpleResolvers: true })
export class QualityFollowUpConnection {
  @Field(() => [QualityFollowUp], { description: 'The follow-ups of the page, in order.' })
  nodes: QualityFollowUp[];
  @Field(() => [QualityFollowUpEdge], { description: 'The same, each with a cursor.' })
  edges: QualityFollowUpEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What a follow-up is to become. */
@InputType('QualityFollowUpInput', {
  description: 'A follow-up. On change, absent: unchanged; null or empty: removed.',
})
export class QualityFollowUpInput {
  @Field(() => Day, { nullable: true, description: 'Not a day to come; a new one is of today by default.' })
  followedOn?: string | null;
  @Field(() => FollowUpKindEnum, { nullable: true, description: 'A new one needs it.' })
  kind?: FollowUpKind | null;
  @Field(() => Int, { nullable: true, description: '1, the worst, to 5.' })
  score?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'At most 4,000 characters. Nothing on health, union membership or religion belongs here (GDPR, article 9).',
  })
  comment?: string | null;
  @Field(() => Day, { nullable: true, description: 'When to ask again, after this day.' })
  nextOn?: string | null;
}

/** What saving a follow-up gives. */
@ObjectType('QualityFollowUpPayload', { description: 'What saving a follow-up gives.', simpleResolvers: true })
export class QualityFollowUpPayload extends Payload {
  @Field(() => QualityFollowUp, { nullable: true, description: 'The follow-up as it is now; null when refused.' })
  followUp?: QualityFollowUp | null;
}

/** What removing a follow-up gives. */
@ObjectType('RemoveFollowUpPayload', { description: 'A follow-up that was removed.', simpleResolvers: true })
export class RemoveFollowUpPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The follow-up that is gone.' })
  removedId?: string | null;
}
