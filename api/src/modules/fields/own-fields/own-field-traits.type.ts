import { Field, ObjectType } from 'type-graphql';
import type { OwnFieldType } from '../field';
import { OwnFieldTypeEnum } from '../field-enums.type';

/** What a field of one type can be. */
@ObjectType('OwnFieldTraits', {
  description: 'What an own field of one type can be; anything else is refused.',
  simpleResolvers: true,
})
export class OwnFieldTraits {
  @Field(() => OwnFieldTypeEnum, { description: 'The type.' })
  type: OwnFieldType;

  @Field(() => Boolean, { description: 'It offers options, and must have one.' })
  hasOptions: boolean;

  @Field(() => [String], { description: 'The limits it can have, by their names in FieldLimitsInput.' })
  limits: string[];

  @Field(() => Boolean, { description: 'It can be unique, when it is not sensitive.' })
  canBeUnique: boolean;

  @Field(() => Boolean, { description: 'It can be searchable, when it is not sensitive.' })
  canBeSearched: boolean;
}
