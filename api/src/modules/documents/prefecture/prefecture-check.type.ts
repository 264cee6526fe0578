import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import { PrefectureAnswerEnum, PrefectureStateEnum } from '../document-enums.type';
import type { PrefectureAnswer, PrefectureState } from './prefecture-check.rules';

/** The check of a foreign worker by the préfecture, as it stands today. */
@ObjectType('PrefectureCheck', {
  description: `Before a foreign worker is hired, the préfecture is asked at the latest two working days (« jours ouvrables »: all
but Sundays and public holidays) before; two working days without an answer satisfy the check (R5221-41 to R5221-43).`,
  simpleResolvers: true,
})
export class PrefectureCheck {
  @Field(() => Int, { description: 'Sent back with changes; 0 before the first.' })
  version: number;
  @Field(() => PrefectureStateEnum, { description: 'Where it stands today.' })
  state: PrefectureState;
  @Field(() => Boolean, { description: 'Registered with France Travail: nothing need be asked.' })
  jobSeeker: boolean;
  @Field(() => Day, {
    nullable: true,
    description: 'The day of hire: as a contract says it, otherwise as it was typed.',
  })
  hireOn: string | null;
  @Field(() => Boolean, { description: 'The day of hire is the first day of a contract.' })
  isHireOnOfContract: boolean;
  @Field(() => Day, { nullable: true, description: 'When the request was sent.' })
  requestedOn: string | null;
  @Field(() => PrefectureAnswerEnum, { nullable: true, description: 'The answer; null: none.' })
  answer: PrefectureAnswer | null;
  @Field(() => Day, { nullable: true, description: 'When it was answered.' })
  answeredOn: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Without an answer by the end of this day, the check is satisfied.',
  })
  silenceEndsOn: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The first day the worker may be hired; of a request still to be sent, if it is sent today.',
  })
  earliestHireOn: string | null;
  @Field(() => Boolean, { description: 'The day of hire is before that, or the préfecture refused.' })
  isHireTooEarly: boolean;
  @Field(() => Boolean, { description: 'May the viewer change it?' })
  viewerCanEdit: boolean;
}

/** What is known of a check. */
@InputType('SavePrefectureCheckInput', { description: 'What the préfecture was asked and told; absent: unchanged.' })
export class SavePrefectureCheckInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId: string;
  @Field(() => Int, { description: 'The version that was changed; 0 at first.' })
  version: number;
  @Field(() => Boolean, { nullable: true, description: 'Registered with France Travail.' })
  jobSeeker?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'The day of hire that is planned.' })
  hireOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'When the request was sent; not to come.' })
  requestedOn?: string | null;
  @Field(() => PrefectureAnswerEnum, { nullable: true, description: 'The answer.' })
  answer?: PrefectureAnswer | null;
  @Field(() => Day, { nullable: true, description: 'When it was answered; not before the request, not to come.' })
  answeredOn?: string | null;
}

/** What saving a check gives. */
@ObjectType('SavePrefectureCheckPayload', { description: 'What saving a check gives.', simpleResolvers: true })
export class SavePrefectureCheckPayload extends Payload {
  @Field(() => PrefectureCheck, { nullable: true, description: 'The check after it; null when refused.' })
  prefectureCheck?: PrefectureCheck | null;
}
