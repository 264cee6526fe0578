import type { Condition, Moment } from '@ruche/rules';
import { Field, ObjectType } from 'type-graphql';
import { FieldValue } from '../../platform/graphql/scalars';
import { FieldCondition } from './conditions/field-condition.scalar';
import type { Field as FieldFacts, SheetTab } from './field';
import { FieldLimits, FieldOption } from './field-definition.type';
import { FieldOriginEnum, FieldTypeEnum, RequiredBeforeEnum, SheetTabEnum } from './field-enums.type';

/** A field as a form needs it. */
@ObjectType('SheetField', {
  description: `A field that who is asking may see, as it is decided for a kind of sheet and a nature before any value is looked
at: whether it is there and required may depend on values (shownWhen, requiredWhen), and so may what it offers (offeredWhen).`,
  simpleResolvers: true,
})
export class SheetField implements Pick<
  FieldFacts,
  'key' | 'origin' | 'section' | 'type' | 'sensitive' | 'searchable' | 'defaultValue' | 'printed' | 'hiddenWhenEmpty'
> {
  @Field(() => String, { description: 'Unique in the agency; never changes.' })
  key: string;

  @Field(() => FieldOriginEnum, { description: 'Whose field it is.' })
  origin: FieldFacts['origin'];

  @Field(() => SheetTabEnum, { description: 'The tab it stands on.' })
  tab: SheetTab;

  @Field(() => String, { description: 'Key of the section it stands in; see sheetSections.' })
  section: string;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'The help under the field, in the language of the request.' })
  help: string | null;

  @Field(() => FieldTypeEnum, { description: 'What kind of value it holds.' })
  type: FieldFacts['type'];

  @Field(() => Boolean, {
    description: 'The sheet cannot be saved by who is asking while it is empty, where shownWhen and requiredWhen hold.',
  })
  required: boolean;

  @Field(() => RequiredBeforeEnum, {
    nullable: true,
    description: 'Before which moment somebody must fill it in, where shownWhen and requiredWhen hold; null: never.',
  })
  requiredBefore: Moment | null;

  @Field(() => Boolean, {
    description:
      'What is required is asked of who is asking too; false of payroll data without the right, and where the role may not change it.',
  })
  demanded: boolean;

  @Field(() => FieldCondition, {
    nullable: true,
    description: 'It is on the sheet only when this holds; null: always.',
  })
  shownWhen: Condition | null;

  @Field(() => FieldCondition, { nullable: true, description: 'It is required only when this holds; null: always.' })
  requiredWhen: Condition | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the choice that decides which options are offered (offeredWhen); null: all always are.',
  })
  parentKey: string | null;

  @Field(() => Boolean, {
    description: 'False: who is asking may not change it (role, payroll data without the right, generated number).',
  })
  editable: boolean;

  @Field(() => Boolean, { description: 'Payroll data: masked without the payroll right.' })
  sensitive: boolean;

  @Field(() => Boolean, { description: 'Workers can be found by it in the list.' })
  searchable: boolean;

  @Field(() => Boolean, { description: 'It stands on the printed sheet.' })
  printed: boolean;

  @Field(() => Boolean, { description: 'The printed sheet leaves it out while it is empty.' })
  hiddenWhenEmpty: boolean;

  @Field(() => [FieldOption], { description: 'The values a choice offers, in order, without archived ones.' })
  options: FieldOption[];

  @Field(() => FieldLimits, { nullable: true, description: 'What its values are held to.' })
  limits: FieldLimits | null;

  @Field(() => FieldValue, { nullable: true, description: 'What a new sheet starts with.' })
  defaultValue: FieldFacts['defaultValue'];
}
