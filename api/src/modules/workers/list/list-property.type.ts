import { Field, ObjectType } from 'type-graphql';
import type { Language } from '../../../platform/errors/localized';
import { FieldOriginEnum, FieldTypeEnum, type Field as SheetField, type FieldType } from '../../fields';
import { FilterOperator } from './filter-rule.type';
import { operatorsOf, type FilterOperator as Operator } from './filter-operator.rules';
import type { ListProperty } from './list-property';
import { isShowable } from './property-value';
import { isSortable } from './sort.rules';

/** One of the choices of a property. */
@ObjectType('WorkerListChoice', { description: 'One of the choices of a property.', simpleResolvers: true })
export class WorkerListChoice {
  @Field(() => String, { description: 'What is kept and asked for.' })
  key: string;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => Boolean, { description: 'Offered no more; sheets may still hold it.' })
  archived: boolean;
}

/** What of a worker a list can show, sort by or be filtered by. */
@ObjectType('WorkerListProperty', {
  description: 'A field of the sheet, a part of one, or what is noted of a sheet, for lists of workers.',
  simpleResolvers: true,
})
export class WorkerListProperty {
  @Field(() => String, { description: 'The key of the field; « mainAddress.city » for a part of one.' })
  key: string;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => FieldTypeEnum, { description: 'How its values are shaped; see FieldValues.' })
  type: FieldType;

  @Field(() => FieldOriginEnum, { description: 'Whose it is.' })
  origin: SheetField['origin'];

  @Field(() => [WorkerListChoice], { description: 'The choices in order; none but for choices.' })
  options: WorkerListChoice[];

  @Field(() => [FilterOperator], { description: 'How filters can compare it, the usual one first.' })
  operators: readonly Operator[];

  @Field(() => Boolean, { description: 'Lists can be sorted by it; see WorkerSort.by.' })
  sortable: boolean;

  @Field(() => Boolean, { description: 'Lists and exports can show it. Payroll data never is.' })
  showable: boolean;
}

/** A property as an actor's lists offer it. */
export function presentProperty(property: ListProperty, language: Language): WorkerListProperty {
  const { key, label, type, origin, options } = property;
  return {
    ...{ key, type, origin },
    label: label[language],
    options: options.map((option) => ({ key: option.key, label: option.label[language], archived: option.archived })),
    operators: operatorsOf(property),
    sortable: isSortable(property),
    showable: isShowable(property),
  };
}
