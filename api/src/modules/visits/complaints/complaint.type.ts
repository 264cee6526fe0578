import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime, Day } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import { COMPLAINT_CATEGORIES, COMPLAINT_STATES, type ComplaintCategory, type ComplaintState } from './complaint';
import type { ComplaintRow } from './complaint.entity';

const ComplaintCategoryEnum = enumOf(COMPLAINT_CATEGORIES);
registerEnumType(ComplaintCategoryEnum, {
  name: 'ComplaintCategory',
  description: 'What a complaint is about.',
  valuesConfig: {
    PUNCTUALITY: { description: 'Ponctualité.' },
    BEHAVIOUR: { description: 'Comportement.' },
    QUALITY: { description: 'Qualité.' },
    OTHER: { description: 'Autre.' },
  },
});

export const ComplaintStateEnum = enumOf(COMPLAINT_STATES);
registerEnumType(ComplaintStateEnum, {
  name: 'ComplaintState',
  description: 'Where a complaint stands.',
  valuesConfig: {
    RECEIVED: { description: 'Reçue.' },
    IN_PROGRESS: { description: 'En cours.' },
    RESOLVED: { description: 'Résolue: it says how.' },
    DISMISSED: { description: 'Classée sans suite.' },
  },
});

/** A complaint as the outside sees it; see `ComplaintResolver` for its visit and who sees to it. */
@ObjectType('Complaint', { description: '« Réclamation »: what a client complains of.', simpleResolvers: true })
export class Complaint implements Partial<ComplaintRow> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => ComplaintCategoryEnum, { description: 'What it is about.' })
  category: ComplaintCategory;
  @Field(() => String, { description: 'What the client says.' })
  text: string;
  @Field(() => ComplaintStateEnum, { description: 'Where it stands.' })
  state: ComplaintState;
  @Field(() => Day, { description: 'The day it was received.' })
  receivedOn: string;
  @Field(() => Day, { nullable: true, description: 'By when the client is to be answered.' })
  dueOn: string | null;
  @Field(() => String, { nullable: true, description: 'How it was resolved, or why it was dismissed.' })
  resolution: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was resolved or dismissed; null while it is open.' })
  closedAt: Date | null;
}

/** A complaint at a place in a list. */
@ObjectType('ComplaintEdge', { description: 'A complaint and its place in the list.', simpleResolvers: true })
export class ComplaintEdge {
  @Field(() => Complaint, { description: 'The complaint.' })
  node: Complaint;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this complaint.' })
  cursor: string;
}

/** A page of complaints. */
@ObjectType('ComplaintConnection', { description: 'A page of complaints, newest first.', simpleResolvers: true })
export class ComplaintConnection {
  @Field(() => [Complaint], { description: 'The complaints of the page, in order.' })
  nodes: Complaint[];
  @Field(() => [ComplaintEdge], { description: 'The same, each with a cursor.' })
  edges: ComplaintEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What a complaint is to become. */
@InputType('ComplaintInput', {
  description: 'A complaint. On change, absent: unchanged; null or empty: removed where it may be.',
})
export class ComplaintInput {
  @Field(() => ID, {
    nullable: true,
    description: `The visit it is about: done, and started by now. A new complaint needs it, and is about its worker and client; on
change, another visit of the same two.`,
  })
  visitId?: string | null;
  @Field(() => ComplaintCategoryEnum, { nullable: true, description: 'A new complaint needs it.' })
  category?: ComplaintCategory | null;
  @Field(() => String, {
    nullable: true,
    description: `What the client says, 1 to 4,000 characters; a complaint always has it. Nothing on health, union membership or
religion belongs here (GDPR, article 9).`,
  })
  text?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      "The member of staff who sees to it; of a new one the worker's manager by default, or else its author.",
  })
  handlerId?: string | null;
  @Field(() => ComplaintStateEnum, {
    nullable: true,
    description: 'See `nextStates`; a new one is RECEIVED by default.',
  })
  state?: ComplaintState | null;
  @Field(() => Day, {
    nullable: true,
    description: 'From the day of the visit to today; of a new one today by default.',
  })
  receivedOn?: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'By when the client is to be answered, not before it was received.',
  })
  dueOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How it was resolved, or why it was dismissed; at most 4,000 characters. RESOLVED needs it.',
  })
  resolution?: string | null;
}

/** What saving a complaint gives. */
@ObjectType('ComplaintPayload', { description: 'What saving a complaint gives.', simpleResolvers: true })
export class ComplaintPayload extends Payload {
  @Field(() => Complaint, { nullable: true, description: 'The complaint as it is now; null when refused.' })
  complaint?: Complaint | null;
}
