import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { FieldSection } from '../field';
import { FieldDefinition } from '../field-definition.type';
import { FieldSectionEnum, SheetKindEnum } from '../field-enums.type';
import { OwnFieldTraits } from '../own-fields/own-field-traits.type';
import type { SheetKind } from '../sheet';

/** More of either than any agency has fields is no honest request. */
const MOST_SETTINGS = 1000;
const MOST_SECTIONS = 20;

/** All fields of the agency and the version they are at. */
@ObjectType('FieldSettings', {
  description: 'Which fields a sheet has, on which kind of sheet, required or not.',
  simpleResolvers: true,
})
export class FieldSettings {
  @Field(() => Int, {
    description: 'Sent back with changes. Rises by one with each save of settings or own fields; 0: never changed.',
  })
  version: number;

  @Field(() => [SheetKindEnum], { description: 'The kinds of sheet the agency has.' })
  sheetKinds: SheetKind[];

  @Field(() => [FieldDefinition], {
    description: 'Every field, built-in and own, archived ones included, by section, then position.',
  })
  fields: FieldDefinition[];

  @Field(() => [OwnFieldTraits], { description: 'The types own fields may have, and what a field of each can be.' })
  ownFieldTypes: OwnFieldTraits[];

  @Field(() => DateTime, { nullable: true, description: 'When they were changed last; null: never.' })
  updatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of who changed them last; null: never, or the product.' })
  updatedBy: string | null;
}

/** One thing somebody changed in the settings. */
@ObjectType('FieldSettingChange', { description: 'One change of the field settings.', simpleResolvers: true })
export class FieldSettingChange {
  @Field(() => String, { description: 'The key of the field.' })
  key: string;

  @Field(() => String, { description: 'What the field is called now, in the language of the request.' })
  label: string;

  @Field(() => String, { description: 'Name of who did it.' })
  by: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => SheetKindEnum, {
    nullable: true,
    description: 'The kind of sheet; null when the change is not about one (order, own field).',
  })
  sheetKind: SheetKind | null;

  @Field(() => String, {
    description: 'For people, in the language of the request: « Obligatoire sur Fiche Particulier : Non → Oui ».',
  })
  summary: string;
}

/** What is wanted of a field on one kind of sheet. */
@InputType({ description: 'Should a field be on one kind of sheet, and must it be filled in there?' })
export class FieldSheetSettingInput {
  @Field(() => String, { description: 'The key of the field.' })
  key: string;

  @Field(() => SheetKindEnum, { description: 'The kind of sheet.' })
  sheetKind: SheetKind;

  @Field(() => Boolean, { description: '« Afficher ».' })
  shown: boolean;

  @Field(() => Boolean, {
    description: '« Obligatoire »; refused for a field that is not shown (REQUIRED_BUT_HIDDEN).',
  })
  required: boolean;
}

/** How a field is wanted on every kind of sheet. */
@InputType({ description: 'How a field is used on every kind of sheet. Absent: unchanged.' })
export class FieldUseInput {
  @Field(() => String, { description: 'The key of the field.' })
  key: string;

  @Field(() => Boolean, { nullable: true, description: 'It stands on the printed sheet.' })
  printed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The printed sheet leaves it out while it is empty.' })
  hiddenWhenEmpty?: boolean | null;
}

/** The order wanted in one section. */
@InputType({ description: 'The order wanted in one section.' })
export class SectionOrderInput {
  @Field(() => FieldSectionEnum, { description: 'The section.' })
  section: FieldSection;

  @ArrayMaxSize(MOST_SETTINGS)
  @Field(() => [String], {
    description: `All keys of the section in the new order, archived ones included. The key of an own field may come from
another section; built-in fields stay in theirs.`,
  })
  keys: string[];
}

/** All changes of the settings screen, saved together or not at all. */
@InputType({ description: 'Changes of the field settings, saved together or not at all.' })
export class SaveFieldSettingsInput {
  @Field(() => Int, { description: 'The version the changes were made on.' })
  version: number;

  @IsOptional()
  @ArrayMaxSize(MOST_SETTINGS)
  @Field(() => [FieldSheetSettingInput], { nullable: true, description: 'Only what changes.' })
  settings?: FieldSheetSettingInput[] | null;

  @IsOptional()
  @ArrayMaxSize(MOST_SETTINGS)
  @Field(() => [FieldUseInput], {
    nullable: true,
    description: 'Fields whose use changes, whatever the kind of sheet.',
  })
  uses?: FieldUseInput[] | null;

  @IsOptional()
  @ArrayMaxSize(MOST_SECTIONS)
  @ValidateNested({ each: true })
  @Field(() => [SectionOrderInput], { nullable: true, description: 'The sections whose order changes.' })
  order?: SectionOrderInput[] | null;
}

/** What a save of the settings gives back. */
@ObjectType({
  description: `When errors has STALE_VERSION, nothing was saved: fieldSettings is what stands now, theirChanges what
others changed since the version sent.`,
  simpleResolvers: true,
})
export class SaveFieldSettingsPayload extends Payload {
  @Field(() => FieldSettings, {
    nullable: true,
    description: 'The settings now; null when refused for another reason.',
  })
  fieldSettings?: FieldSettings;

  /** Given by its resolver, since other refusals leave it out. */
  theirChanges?: FieldSettingChange[];
}
