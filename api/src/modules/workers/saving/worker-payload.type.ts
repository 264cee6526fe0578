import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload, UserError } from '../../../platform/graphql/user-error.type';
import { Worker } from '../worker.type';

/** One field that others changed while it was open here. */
@ObjectType('ConflictingChange', {
  description: 'A field that others changed. Texts are for people; sensitive values are masked; null: empty.',
  simpleResolvers: true,
})
export class ConflictingChange {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;
  @Field(() => String, { description: 'Label of the field, in the language of the request.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'The value at the version the input was made on.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'The value now.' })
  theirs: string | null;
  @Field(() => String, { nullable: true, description: 'The value the input gives.' })
  yours: string | null;
  @Field(() => Boolean, { description: 'Does the input give this field a value at all?' })
  yoursGiven: boolean;
}

/** What others changed of a sheet since the version a save was made on. */
@ObjectType('WorkerConflict', {
  description: 'What others changed since the version of the input.',
  simpleResolvers: true,
})
export class WorkerConflict {
  @Field(() => String, { description: 'Who saved last.' })
  by: string;
  @Field(() => DateTime, { description: 'When he or she did.' })
  at: Date;
  @Field(() => [ConflictingChange], { description: "In the sheet's order." })
  changes: ConflictingChange[];
}

/** What saving a sheet gives. */
@ObjectType('WorkerPayload', { description: 'A saved sheet.', simpleResolvers: true })
export class WorkerPayload extends Payload {
  @Field(() => Worker, { nullable: true, description: 'The sheet as saved; null when it was refused.' })
  worker?: Worker | null;
  @Field(() => [UserError], {
    description:
      'Saved all the same, worth a look, e.g. a social security number that does not fit the birth date (NIR_DIFFERS).',
  })
  warnings?: UserError[];
}

/** What changing a sheet gives. */
@ObjectType('UpdateWorkerPayload', {
  description:
    'A changed sheet. When errors has STALE_VERSION nothing was saved, and worker is the sheet as it is now.',
  simpleResolvers: true,
})
export class UpdateWorkerPayload extends WorkerPayload {
  @Field(() => WorkerConflict, { nullable: true, description: 'With STALE_VERSION: what others changed.' })
  conflict?: WorkerConflict | null;
}
