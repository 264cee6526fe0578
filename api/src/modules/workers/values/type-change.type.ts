import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A value that would be lost. */
@ObjectType('LostValue', { description: 'A value that does not fit the new type.', simpleResolvers: true })
export class LostValue {
  @Field(() => ID, { description: 'The worker whose sheet holds it.' })
  workerId: string;

  @Field(() => String, { description: 'The name of the worker.' })
  workerName: string;

  @Field(() => String, { description: 'The value as people read it; of a sensitive field only dots.' })
  value: string;
}

/** What another type would make of the values of an own field. */
@ObjectType('OwnFieldTypeChange', {
  description: 'What another type would make of the values of an own field. Sent back with changeOwnFieldType.',
  simpleResolvers: true,
})
export class OwnFieldTypeChange {
  @Field(() => Int, { description: 'The version of the settings it was found out on.' })
  version: number;

  @Field(() => Int, { description: 'How many sheets, active or not, have a value.' })
  values: number;

  @Field(() => Int, { description: 'How many of these values do not fit the new type: they would go to history.' })
  lost: number;

  @Field(() => [LostValue], { description: 'Some values that would be lost, at most 20.' })
  examples: LostValue[];
}
