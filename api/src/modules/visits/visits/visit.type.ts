import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import { VISIT_STATUSES, type VisitStatus } from './visit';
import type { VisitRow } from './visit.entity';

export const VisitStatusEnum = enumOf(VISIT_STATUSES);
registerEnumType(VisitStatusEnum, {
  name: 'VisitStatus',
  description: 'Did the visit take place?',
  valuesConfig: {
    PLANNED: { description: 'Planifiée.' },
    DONE: { description: 'Réalisée: it counts on the sheet and on tax certificates.' },
    CANCELLED: { description: 'Annulée.' },
  },
});

/** A visit as the outside sees it; see `VisitFieldsResolver` for its client and length. */
@ObjectType('Visit', { description: "A worker's visit at a client's home.", simpleResolvers: true })
export class Visit implements Partial<VisitRow> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'What a partner program calls the visit; one of a kind.' })
  externalReference: string | null;
  @Field(() => ID, { description: 'The worker who serves.' })
  workerId: string;
  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt: Date;
  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: Date;
  @Field(() => String, { nullable: true, description: 'Code of the service, as the agency writes it.' })
  serviceCode: string | null;
  @Field(() => VisitStatusEnum, { description: 'Did it take place?' })
  status: VisitStatus;
}

/** A visit at a place in a list. */
@ObjectType('VisitEdge', { description: 'A visit and its place in the list.', simpleResolvers: true })
export class VisitEdge {
  @Field(() => Visit, { description: 'The visit.' })
  node: Visit;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this visit.' })
  cursor: string;
}

/** A page of visits. */
@ObjectType('VisitConnection', { description: 'A page of visits, newest first.', simpleResolvers: true })
export class VisitConnection {
  @Field(() => [Visit], { description: 'The visits of the page, in order.' })
  nodes: Visit[];
  @Field(() => [VisitEdge], { description: 'The same, each with a cursor.' })
  edges: VisitEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What a visit is to become. */
@InputType('SaveVisitInput', {
  description: `A visit to make or to change. With neither \`id\` nor a known \`externalReference\`, a new one. On change, absent:
unchanged; null: unchanged too, but for \`externalReference\` and \`serviceCode\`, which it removes.`,
})
export class SaveVisitInput {
  @Field(() => ID, { nullable: true, description: 'The visit to change.' })
  id?: string | null;
  @Field(() => String, {
    nullable: true,
    description: `Your own name for the visit: 1 to 64 characters of plain ASCII, without spaces. Without \`id\`, the visit that has
it is changed, or made: sending the same twice is as good as once.`,
  })
  externalReference?: string | null;
  @Field(() => ID, { nullable: true, description: 'The client; a new visit needs one.' })
  clientId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The worker, active or not; a new visit needs one.' })
  workerId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it starts, from 2000 to 2100; a new visit needs it.' })
  startsAt?: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends, after its start and within 24 hours of it; a new visit needs it.',
  })
  endsAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Code of the service, at most 40 characters.' })
  serviceCode?: string | null;
  @Field(() => VisitStatusEnum, {
    nullable: true,
    description: 'A new visit is PLANNED by default. DONE only once it has started. One with a complaint stays DONE.',
  })
  status?: VisitStatus | null;
}

/** What saving visits gives. */
@ObjectType('SaveVisitsPayload', { description: 'What saving visits gives.', simpleResolvers: true })
export class SaveVisitsPayload extends Payload {
  @Field(() => [Visit], {
    nullable: true,
    description: 'The visits as they are now, in the order sent; null when refused.',
  })
  visits?: Visit[] | null;
  @Field(() => Int, { nullable: true, description: 'How many of them are new; null when refused.' })
  created?: number | null;
}
