import { Field, ObjectType } from 'type-graphql';
import { FieldValue } from '../../platform/graphql/scalars';
import type { Field as FieldFacts, SheetTab } from './field';
import { FieldLimits, FieldOption } from './field-definition.type';
import { FieldOriginEnum, FieldSectionEnum, FieldTypeEnum, SheetTabEnum } from './field-enums.type';

/** A field as a form needs it. */
@ObjectType('SheetField', {
  description: 'A visible field, as it is decided for a kind of sheet, a nature and who is asking.',
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

  @Field(() => FieldSectionEnum, { description: 'The part of the tab it stands in.' })
  section: FieldFacts['section'];

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'The help under the field, in the language of the request.' })
  help: string | null;

  @Field(() => FieldTypeEnum, { description: 'What kind of value it holds.' })
  type: FieldFacts['type'];

  @Field(() => Boolean, { description: 'The sheet cannot be saved by who is asking while it is empty.' })
  required: boolean;

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
