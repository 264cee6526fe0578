import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { FieldValue, type FieldValueInput } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { OwnFieldType } from '../field';
import { FieldDefinition } from '../field-definition.type';
import { OwnFieldTypeEnum, SheetKindEnum } from '../field-enums.type';
import { LocalizedTextInput } from '../localized.type';
import { FieldSettings, type FieldSettingChange } from '../settings/field-settings.type';
import type { SheetKind } from '../sheet';

/** More options than any choice has is no honest request; the rule's own limit is lower. */
const MOST_OPTIONS_SENT = 1000;

/** One value of a choice. */
@InputType({ description: 'A value that a choice offers.' })
export class FieldOptionInput {
  @Field(() => String, {
    nullable: true,
    description: `Letters, digits and underscores, at most 40, starting with a letter. When absent: that of the option with
this French label, else made from the label.`,
  })
  key?: string | null;

  @Field(() => LocalizedTextInput, { description: 'What people choose.' })
  labels: LocalizedTextInput;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Offered no more.' })
  archived?: boolean | null;
}

/** What values are held to. */
@InputType({ description: 'Limits of a value; only those its type has (LIMIT_NOT_APPLICABLE).' })
export class FieldLimitsInput {
  @Field(() => Int, { nullable: true, description: 'TEXT, LONG_TEXT: the fewest characters.' })
  minLength?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'TEXT (at most 250), LONG_TEXT (at most 5000): the most characters.',
  })
  maxLength?: number | null;

  @Field(() => Float, { nullable: true, description: 'NUMBER, MONEY: the smallest.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'NUMBER, MONEY: the largest.' })
  max?: number | null;

  @Field(() => String, { nullable: true, description: 'DATE: the earliest, YYYY-MM-DD or 31/12/1990.' })
  minDay?: string | null;

  @Field(() => String, { nullable: true, description: 'DATE: the latest, YYYY-MM-DD or 31/12/1990.' })
  maxDay?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'TEXT: a pattern in RE2 syntax, at most 200 characters, that the whole text must match.',
  })
  pattern?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What to say when a limit is not met.' })
  messages?: LocalizedTextInput | null;
}

/** An own field on one kind of sheet. */
@InputType({ description: 'Should the new field be on one kind of sheet, and must it be filled in there?' })
export class OwnFieldSettingInput {
  @Field(() => SheetKindEnum, { description: 'The kind of sheet.' })
  sheetKind: SheetKind;

  @Field(() => Boolean, { description: '« Afficher ».' })
  shown: boolean;

  @Field(() => Boolean, { description: '« Obligatoire ».' })
  required: boolean;
}

/** A field to add. */
@InputType({ description: "A field to add to the agency's sheets." })
export class OwnFieldInput {
  @Field(() => String, {
    nullable: true,
    description: '[a-z][a-z0-9_]{0,39}, unique in the agency; made from the French label when absent. Never changes.',
  })
  key?: string | null;

  @Field(() => LocalizedTextInput, { description: 'At most 80 characters.' })
  labels: LocalizedTextInput;

  @Field(() => OwnFieldTypeEnum, { description: 'Changed later by changeOwnFieldType alone.' })
  type: OwnFieldType;

  @Field(() => String, {
    nullable: true,
    defaultValue: 'OTHER',
    description: 'Key of the section it ends up at the end of.',
  })
  section?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Help under the field, at most 500 characters.' })
  helps?: LocalizedTextInput | null;

  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS_SENT)
  @Field(() => [FieldOptionInput], { nullable: true, description: 'For choices: 1 to 200.' })
  options?: FieldOptionInput[] | null;

  @Field(() => FieldLimitsInput, { nullable: true, description: 'What its values are held to.' })
  limits?: FieldLimitsInput | null;

  @Field(() => FieldValue, {
    nullable: true,
    description: 'What a new sheet starts with; it must fit type and limits.',
  })
  defaultValue?: FieldValueInput;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'No two sheets hold the same value: TEXT, NUMBER, PHONE and EMAIL, not sensitive, without a default.',
  })
  unique?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The list finds workers by it: every type but LONG_TEXT and URL, not sensitive.',
  })
  searchable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Payroll data: stored encrypted, seen in clear only with the payroll right.',
  })
  sensitive?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @Field(() => [OwnFieldSettingInput], {
    nullable: true,
    description: 'The kinds of sheet it is on. When absent: shown, not required, on INDIVIDUAL.',
  })
  settings?: OwnFieldSettingInput[] | null;
}

/** What changes of an own field. */
@InputType({
  description:
    'What changes of an own field. Absent: unchanged. null: removed (helps, limits, defaultValue), else refused.',
})
export class OwnFieldChangesInput {
  @Field(() => Int, {
    description: `The version of the settings the changes were made on. When the field changed since then, or nobody has that
version, nothing is saved (STALE_VERSION); changes of other fields do not count.`,
  })
  version: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'At most 80 characters.' })
  labels?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Key of the section it ends up at the end of.' })
  section?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Help under the field, at most 500 characters.' })
  helps?: LocalizedTextInput | null;

  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS_SENT)
  @Field(() => [FieldOptionInput], {
    nullable: true,
    description: 'The whole list, in order; an option left out is archived, and its values stay readable.',
  })
  options?: FieldOptionInput[] | null;

  @Field(() => FieldLimitsInput, { nullable: true, description: 'All limits: those left out are removed.' })
  limits?: FieldLimitsInput | null;

  @Field(() => FieldValue, { nullable: true, description: 'What a new sheet starts with.' })
  defaultValue?: FieldValueInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Switched on, it is refused while two sheets hold the same value.',
  })
  unique?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The list finds workers by it.' })
  searchable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Payroll data. Only who may see payroll data switches it off (PAYROLL_RIGHT_NEEDED).',
  })
  sensitive?: boolean | null;
}

/** What a change of an own field gives back. */
@ObjectType({
  description: `The field and the settings after the change. When errors has STALE_VERSION, nothing was saved: fieldSettings
is what stands now, theirChanges what others changed of the field since the version sent.`,
  simpleResolvers: true,
})
export class OwnFieldPayload extends Payload {
  @Field(() => FieldDefinition, { nullable: true, description: 'The field; null when refused.' })
  field?: FieldDefinition;

  @Field(() => FieldSettings, {
    nullable: true,
    description: 'The settings now; null when refused for another reason than STALE_VERSION.',
  })
  fieldSettings?: FieldSettings;

  /** Given by its resolver, since other answers leave it out. */
  theirChanges?: FieldSettingChange[];
}
