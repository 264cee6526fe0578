import { Field, InputType, Int } from 'type-graphql';

/** Two options of an own field that become one. */
@InputType({ description: 'Two options of an own field that become one.' })
export class MergeOptionsInput {
  @Field(() => String, { description: 'The key of the own field; NOT_FOUND for any other.' })
  key: string;

  @Field(() => Int, {
    description: `The version of the settings they were looked at. When the field changed since then, or nobody has that
version, nothing is merged (STALE_VERSION).`,
  })
  version: number;

  @Field(() => String, {
    description: 'The key of the option that goes: it is archived. Refused: UNKNOWN_OPTION, OPTION_MERGED.',
  })
  from: string;

  @Field(() => String, {
    description: 'The key of the option that stays. Refused: UNKNOWN_OPTION, SAME_OPTION, ARCHIVED_OPTION.',
  })
  into: string;
}
