import type { Moment } from '@ruche/rules';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { Role as RoleValue } from '../../../platform/actor';
import { Role } from '../../identity';
import { FieldCondition } from '../conditions/field-condition.scalar';
import { FieldDefinition } from '../field-definition.type';
import { RequiredBeforeEnum, SheetKindEnum } from '../field-enums.type';
import { OwnFieldTraits } from '../own-fields/own-field-traits.type';
import { FieldSection } from '../sections/field-section.type';
import type { ChangePart } from '../settings-history/change-parts';
import type { SheetKind } from '../sheet';

/** More of either than any agency has fields is no honest request. */
const MOST_SETTINGS = 1000;
const MOST_SECTIONS = 100;

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

  @Field(() => [FieldSection], { description: 'Every section, archived ones included, by tab, then in order.' })
  sections: FieldSection[];

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

/** One part of a field that a change made other. */
@ObjectType('FieldSettingChangePart', {
  description: 'One part of a field before and after a change, as text for people. null: none.',
  simpleResolvers: true,
})
export class FieldSettingChangePart implements ChangePart {
  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Before.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'After.' })
  after: string | null;
}

/** One thing somebody changed in the settings. */
@ObjectType('FieldSettingChange', { description: 'One change of the field settings.', simpleResolvers: true })
export class FieldSettingChange {
  @Field(() => ID, { description: 'Stable.' })
  id: string;

  @Field(() => Int, { description: 'The version of the settings it is part of: that of one save.' })
  version: number;

  @Field(() => String, { description: 'The key of the field, or of the section with « section/ » before it.' })
  key: string;

  @Field(() => String, { description: 'What the field or section is called now, in the language of the request.' })
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

  @Field(() => [FieldSettingChangePart], {
    description: 'What a change of an own field made other, part by part; empty when the summary says it all.',
  })
  parts: FieldSettingChangePart[];
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
    nullable: true,
    description: '« Obligatoire »: true is requiredBefore ALWAYS, false is null; not looked at beside requiredBefore.',
  })
  required?: boolean | null;

  @Field(() => RequiredBeforeEnum, {
    nullable: true,
    description: `Before which moment it must be filled in; null: it need not be. Absent: as required says, else unchanged. Refused
for a field that is not shown (REQUIRED_BUT_HIDDEN).`,
  })
  requiredBefore?: Moment | null;

  @Field(() => FieldCondition, {
    nullable: true,
    description: `It is on the sheet only when this holds. null: always; absent: unchanged. Refused: CONDITION_SHAPE,
CONDITION_VALUE, and RULE_… when it does not fit the fields there are, RULE_LOOP among them.`,
  })
  shownWhen?: unknown;

  @Field(() => FieldCondition, {
    nullable: true,
    description:
      'It is required, before its moment, only when this holds; as shownWhen. Refused alone: REQUIRED_WHEN_ALONE.',
  })
  requiredWhen?: unknown;
}

/** An option that depends on the value of another choice. */
@InputType({ description: 'An option that is offered only under some options of another choice.' })
export class OptionOfferInput {
  @Field(() => String, { description: 'Key of the option.' })
  key: string;

  @ArrayMaxSize(MOST_SETTINGS)
  @Field(() => [String], { description: "Keys of the parent's options under which it is offered." })
  under: string[];
}

/** Which options depend on another choice. */
@InputType({
  description: 'Which options of a choice depend on the value of another choice. Others are always offered.',
})
export class OptionOffersInput {
  @Field(() => String, { description: 'Key of the parent field, a choice.' })
  parent: string;

  @ArrayMaxSize(MOST_SETTINGS)
  @ValidateNested({ each: true })
  @Field(() => [OptionOfferInput], { description: 'The options that depend on it.' })
  options: OptionOfferInput[];
}

/** How a field is wanted on every kind of sheet. */
@InputType({ description: 'How a field is used on every kind of sheet. Absent: unchanged.' })
export class FieldUseInput {
  @Field(() => String, { description: 'The key of the field.' })
  key: string;

  @Field(() => Role, {
    nullable: true,
    description:
      'The least role that sees its values. Refused for fields every sheet needs: FIELD_LOCKED, ALWAYS_VISIBLE.',
  })
  visibleFrom?: RoleValue | null;

  @Field(() => Role, {
    nullable: true,
    description: 'The least role that changes its values: MANAGER or ADMIN (READERS_CHANGE_NOTHING).',
  })
  editableFrom?: RoleValue | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => OptionOffersInput, {
    nullable: true,
    description: 'Which options depend on another choice; null: none do.',
  })
  offers?: OptionOffersInput | null;

  @Field(() => Boolean, { nullable: true, description: 'It stands on the printed sheet.' })
  printed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The printed sheet leaves it out while it is empty.' })
  hiddenWhenEmpty?: boolean | null;
}

/** The order wanted in one section. */
@InputType({ description: 'The order wanted in one section.' })
export class SectionOrderInput {
  @Field(() => String, { description: 'Key of the section.' })
  section: string;

  @ArrayMaxSize(MOST_SETTINGS)
  @Field(() => [String], {
    description: `All keys of the section in the new order, archived ones included. A key may come from another section, of
either tab: the field moves.`,
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
