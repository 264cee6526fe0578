import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { OwnFieldType } from '../field';
import { OwnFieldTypeEnum } from '../field-enums.type';
import { FieldOptionInput } from '../own-fields/own-field.type';

/** More options than any choice has is no honest request. */
const MOST_OPTIONS_SENT = 1000;

/** Another type for an own field. */
@InputType({ description: 'Another type for an own field, to see what would become of its values.' })
export class OwnFieldTypeInput {
  @Field(() => String, { description: 'The key of the own field; NOT_FOUND for any other.' })
  key: string;

  @Field(() => OwnFieldTypeEnum, { description: 'The type it should have.' })
  type: OwnFieldType;

  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS_SENT)
  @Field(() => [FieldOptionInput], {
    nullable: true,
    description: `For a choice: its options. Absent: those the field has; Oui and Non for what was YES_NO; else refused
(OPTIONS_REQUIRED). A text becomes the option of its label or key, whatever accents and capitals.`,
  })
  options?: FieldOptionInput[] | null;
}

/** Another type for an own field, as it was shown. */
@InputType({ description: 'Another type for an own field, and what was shown of it before.' })
export class ChangeOwnFieldTypeInput extends OwnFieldTypeInput {
  @Field(() => Int, { description: 'The version of the preview (STALE_VERSION).' })
  version: number;

  @Field(() => Int, { description: 'How many values the preview counted (VALUES_CHANGED).' })
  values: number;

  @Field(() => Int, { description: 'How many of them the preview said do not fit (VALUES_CHANGED).' })
  lost: number;
}
