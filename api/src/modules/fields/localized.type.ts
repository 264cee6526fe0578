import { Field, InputType, ObjectType } from 'type-graphql';
import type { Localized } from '../../platform/errors/localized';

/** A text in both languages. */
@ObjectType('LocalizedText', { description: 'A text in each language of the product.', simpleResolvers: true })
export class LocalizedText implements Localized {
  @Field(() => String, { description: 'In French.' })
  fr: string;

  @Field(() => String, { description: 'In English.' })
  en: string;
}

/** A text an administrator writes; English may be left out. */
@InputType({ description: 'A text in each language of the product.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'In French.' })
  fr: string;

  @Field(() => String, { nullable: true, description: 'In English; the French when left empty.' })
  en?: string | null;
}
