import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ModuleKey as ModuleKeyValue } from '../../platform/actor';
import { DateTime, Day, FieldValue } from '../../platform/graphql/scalars';
import { ModuleKey } from '../identity';
import { FieldOriginEnum, FieldSectionEnum, FieldTypeEnum, SheetKindEnum, SheetTabEnum } from './field-enums.type';
import type { Field as FieldFacts, FieldLimits as Limits, FieldSetting, SheetTab } from './field';
import { LocalizedText } from './localized.type';
import type { SheetKind } from './sheet';

/** A value of a choice. */
@ObjectType('FieldOption', { description: 'A value that a choice offers.', simpleResolvers: true })
export class FieldOption {
  @Field(() => String, { description: 'What values hold; never changes.' })
  key: string;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => LocalizedText, { description: 'In each language.' })
  labels: LocalizedText;

  @Field(() => Boolean, { description: 'Offered no more; sheets that hold it keep it.' })
  archived: boolean;

  @Field(() => String, {
    nullable: true,
    description: `The key of the option it was merged into: sheets hold that one instead, and who gives this key gives that
one. Null when it was not.`,
  })
  mergedInto: string | null;
}

/** What a value is held to. */
@ObjectType('FieldLimits', {
  description: 'Limits of a value; null: none. A value that breaks one is refused.',
  simpleResolvers: true,
})
export class FieldLimits implements Omit<Limits, 'message'> {
  @Field(() => Int, { nullable: true, description: 'The fewest characters of a text.' })
  minLength: number | null;

  @Field(() => Int, { nullable: true, description: 'The most characters of a text.' })
  maxLength: number | null;

  @Field(() => Float, { nullable: true, description: 'The smallest number or amount in euros.' })
  min: number | null;

  @Field(() => Float, { nullable: true, description: 'The largest number or amount in euros.' })
  max: number | null;

  @Field(() => Day, { nullable: true, description: 'The earliest day.' })
  minDay: string | null;

  @Field(() => Day, { nullable: true, description: 'The latest day.' })
  maxDay: string | null;

  @Field(() => String, { nullable: true, description: 'A pattern in RE2 syntax that the whole text must match.' })
  pattern: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In the language of the request: shown when a limit is not met; null: the product's own sentence.",
  })
  message: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The message in each language.' })
  messages: LocalizedText | null;
}

/** A field on one kind of sheet. */
@ObjectType('FieldSheetSetting', {
  description: 'Is a field on one kind of sheet, and must it be filled in there?',
  simpleResolvers: true,
})
export class FieldSheetSetting implements FieldSetting {
  @Field(() => SheetKindEnum, { description: 'The kind of sheet.' })
  sheetKind: SheetKind;

  @Field(() => Boolean, { description: '« Afficher »: the field is on this kind of sheet.' })
  shown: boolean;

  @Field(() => Boolean, {
    description: '« Obligatoire »: a sheet cannot be saved without it. Never true when not shown.',
  })
  required: boolean;
}

/** A field as the settings screen sees it. */
@ObjectType('FieldDefinition', {
  description: `A field of the worker sheet. The keys of built-in fields are the names of the properties of Worker and of
the worker inputs (which take managerId, establishmentId and sectorIds for manager, establishment and sectors).`,
  simpleResolvers: true,
})
export class FieldDefinition implements Pick<
  FieldFacts,
  | 'key'
  | 'origin'
  | 'section'
  | 'position'
  | 'type'
  | 'locked'
  | 'sensitive'
  | 'unique'
  | 'searchable'
  | 'defaultValue'
  | 'printed'
  | 'hiddenWhenEmpty'
> {
  @Field(() => String, { description: 'Unique in the agency; never changes.' })
  key: string;

  @Field(() => FieldOriginEnum, { description: 'Whose field it is.' })
  origin: FieldFacts['origin'];

  @Field(() => SheetTabEnum, { description: 'The tab it stands on.' })
  tab: SheetTab;

  @Field(() => FieldSectionEnum, { description: 'The part of the tab it stands in.' })
  section: FieldFacts['section'];

  @Field(() => Int, { description: 'From 0 within the section.' })
  position: number;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => LocalizedText, { description: 'The label in each language.' })
  labels: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'The help under the field, in each language.' })
  helps: LocalizedText | null;

  @Field(() => FieldTypeEnum, { description: 'What kind of value it holds.' })
  type: FieldFacts['type'];

  @Field(() => Boolean, {
    description: 'Always shown and always required: Civilité, Nom, Adresse principale.',
  })
  locked: boolean;

  @Field(() => Boolean, {
    description: 'Payroll data: stored encrypted, seen in clear only with the payroll right.',
  })
  sensitive: boolean;

  @Field(() => Boolean, { description: 'No two sheets of the agency hold the same value.' })
  unique: boolean;

  @Field(() => Boolean, { description: 'Workers can be found by it in the list.' })
  searchable: boolean;

  @Field(() => [FieldOption], { description: 'The values a choice offers, in order, archived ones included.' })
  options: FieldOption[];

  @Field(() => FieldLimits, { nullable: true, description: 'What its values are held to.' })
  limits: FieldLimits | null;

  @Field(() => FieldValue, { nullable: true, description: 'What a new sheet starts with.' })
  defaultValue: FieldFacts['defaultValue'];

  @Field(() => Boolean, { description: 'It stands on the printed sheet.' })
  printed: boolean;

  @Field(() => Boolean, { description: 'The printed sheet leaves it out while it is empty.' })
  hiddenWhenEmpty: boolean;

  @Field(() => ModuleKey, {
    nullable: true,
    description: 'The module without which it is on no sheet, e.g. TELEPHONE_TIME_KEEPING for fileNumber.',
  })
  module: ModuleKeyValue | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived: on no sheet since, values kept.' })
  archivedAt: Date | null;

  @Field(() => [FieldSheetSetting], {
    description: 'One for each kind of sheet the agency has: PROFESSIONAL only with the module.',
  })
  settings: FieldSheetSetting[];
}
