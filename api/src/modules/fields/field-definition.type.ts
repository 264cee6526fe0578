import type { Condition, Moment } from '@ruche/rules';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ModuleKey as ModuleKeyValue, Role as RoleValue } from '../../platform/actor';
import { DateTime, Day, FieldValue } from '../../platform/graphql/scalars';
import { ModuleKey, Role } from '../identity';
import { FieldCondition } from './conditions/field-condition.scalar';
import {
  FieldOriginEnum,
  FieldTypeEnum,
  RequiredBeforeEnum,
  SheetKindEnum,
  SheetTabEnum,
  WorkerNatureEnum,
} from './field-enums.type';
import type { Field as FieldFacts, FieldLimits as Limits, FieldSetting, SheetTab } from './field';
import { LocalizedText } from './localized.type';
import type { SheetKind, WorkerNature } from './sheet';

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
  @Field(() => [String], {
    nullable: true,
    description: 'Keys of options of the parent field: it is offered while the parent has one of them. null: always.',
  })
  offeredWhen: readonly string[] | null;
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
  description: 'Is a field on one kind of sheet, when, and must it be filled in there?',
  simpleResolvers: true,
})
export class FieldSheetSetting implements FieldSetting {
  @Field(() => SheetKindEnum, { description: 'The kind of sheet.' })
  sheetKind: SheetKind;

  @Field(() => Boolean, { description: '« Afficher »: the field is on this kind of sheet.' })
  shown: boolean;

  @Field(() => Boolean, {
    description:
      '« Obligatoire »: requiredBefore is ALWAYS; a sheet cannot be saved without it. Never true when not shown.',
  })
  required: boolean;

  @Field(() => RequiredBeforeEnum, {
    nullable: true,
    description: 'Before which moment it must be filled in; null: it need not be.',
  })
  requiredBefore: Moment | null;

  @Field(() => FieldCondition, {
    nullable: true,
    description: 'It is on the sheet only when this holds; null: always.',
  })
  shownWhen: Condition | null;

  @Field(() => FieldCondition, { nullable: true, description: 'It is required only when this holds; null: always.' })
  requiredWhen: Condition | null;
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
  | 'visibleFrom'
  | 'editableFrom'
  | 'natures'
> {
  @Field(() => String, { description: 'Unique in the agency; never changes.' })
  key: string;

  @Field(() => FieldOriginEnum, { description: 'Whose field it is.' })
  origin: FieldFacts['origin'];

  @Field(() => SheetTabEnum, { description: 'The tab it stands on.' })
  tab: SheetTab;

  @Field(() => String, { description: 'Key of the section it stands in.' })
  section: string;

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

  @Field(() => String, {
    nullable: true,
    description: 'Key of the choice that decides which options are offered (offeredWhen); null: all always are.',
  })
  parentKey: string | null;

  @Field(() => Role, {
    description: `The least role that sees its values, in history, lists and search too; READER: everybody. A partner's key counts
as a manager.`,
  })
  visibleFrom: RoleValue;

  @Field(() => Role, { description: "The least role that changes its values. A partner's key counts as a manager." })
  editableFrom: RoleValue;

  @Field(() => Boolean, { description: 'It stands on the printed sheet.' })
  printed: boolean;

  @Field(() => Boolean, { description: 'The printed sheet leaves it out while it is empty.' })
  hiddenWhenEmpty: boolean;

  @Field(() => ModuleKey, {
    nullable: true,
    description: 'The module without which it is on no sheet, e.g. TELEPHONE_TIME_KEEPING for fileNumber.',
  })
  module: ModuleKeyValue | null;

  @Field(() => [WorkerNatureEnum], { nullable: true, description: 'The natures whose sheets have it; null: all.' })
  natures: readonly WorkerNature[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived: on no sheet since, values kept.' })
  archivedAt: Date | null;

  @Field(() => [FieldSheetSetting], {
    description: 'One for each kind of sheet the agency has: PROFESSIONAL only with the module.',
  })
  settings: FieldSheetSetting[];
}
