import type { Moment } from '@ruche/rules';
import { Field, ObjectType } from 'type-graphql';
import { RequiredBeforeEnum } from '../../fields';

/** A field that is empty and should not be. */
@ObjectType('MissingField', { description: 'A field that is empty and must be filled in.', simpleResolvers: true })
export class MissingField {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;

  @Field(() => String, { description: 'Its label, in the language of the request.' })
  label: string;
}

/** What a sheet lacks before a moment. */
@ObjectType('MissingBefore', {
  description: 'What a sheet lacks before a moment. It can be saved without it, but before ALWAYS.',
  simpleResolvers: true,
})
export class MissingBefore {
  @Field(() => RequiredBeforeEnum, { description: 'The moment.' })
  moment: Moment;

  @Field(() => [MissingField], { description: "In the sheet's order; at least one." })
  fields: MissingField[];
}
