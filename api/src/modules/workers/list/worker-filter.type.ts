import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { FieldValue, type FieldValueInput } from '../../../platform/graphql/scalars';
import { SheetKindEnum, WorkerNatureEnum, type SheetKind, type WorkerNature } from '../../fields';
import type { WorkerStatus } from '../worker';
import { WorkerStatusEnum } from '../worker-enums.type';
import { FilterRule } from './filter-rule.type';
import {
  SORT_DIRECTIONS,
  WORKER_SORT_KEYS,
  type SortDirection as SortDirectionValue,
  type WorkerSortKey as WorkerSortKeyValue,
} from './order';

const optional = (description: string) => ({ nullable: true, description }) as const;

const WorkerSortKey = enumOf(WORKER_SORT_KEYS);
registerEnumType(WorkerSortKey, {
  name: 'WorkerSortKey',
  description: 'What a list of workers is sorted by; the id decides between equals.',
  valuesConfig: {
    NAME: { description: 'Last name, then first name; accents and capitals make no difference.' },
    REGISTRATION_NUMBER: { description: 'Matricule; workers without one come last, whatever the direction.' },
    CREATED_AT: { description: 'When the sheet was created.' },
    UPDATED_AT: { description: 'When the sheet was last saved.' },
  },
});

const SortDirection = enumOf(SORT_DIRECTIONS);
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'From the lowest or from the highest.',
  valuesConfig: { ASC: { description: 'A to Z, oldest first.' }, DESC: { description: 'Z to A, newest first.' } },
});

/** Sheets without a value for a field. */
@ObjectType('LackingField', { description: 'Sheets of a kind that have no value for a field.', simpleResolvers: true })
@InputType('LackingFieldInput', { description: 'Sheets of a kind that have no value for a field their nature has.' })
export class LackingFieldInput {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;

  @Field(() => SheetKindEnum, { description: 'The kind of sheet.' })
  sheetKind: SheetKind;
}

/** A condition on a searchable own field. */
@ObjectType('OwnFieldCondition', { description: 'A condition on a searchable own field.', simpleResolvers: true })
@InputType('OwnFieldConditionInput', {
  description: `A condition on an own field that is searchable; refused for any other (FIELD_NOT_SEARCHABLE). Either
\`equals\`, or \`from\` and \`to\` (one or both, included) for numbers, money and dates.`,
})
export class OwnFieldConditionInput {
  @Field(() => String, { description: 'Key of the own field.' })
  key: string;

  @Field(() => FieldValue, optional('Texts: accents and case ignored. Multiple choice: key of an option it holds.'))
  equals?: FieldValueInput;

  @Field(() => FieldValue, optional('The least.'))
  from?: FieldValueInput;

  @Field(() => FieldValue, optional('The most.'))
  to?: FieldValueInput;
}

/** Which workers a list holds. */
@ObjectType('WorkerListFilter', {
  description: 'Which workers a list holds, as in WorkerFilter.',
  simpleResolvers: true,
})
@InputType('WorkerFilter', {
  description: `Which workers a list holds: those who meet every condition given. Of a list any value is enough; an empty
list is no condition. Ids that are not the agency's match nobody.`,
})
export class WorkerFilter {
  @Field(
    () => String,
    optional(`Words of names by their beginnings (accents and case ignored), a number, former ones too, a phone, or an
e-mail; at most 100 characters. All the words must be found, in any order.`),
  )
  search?: string | null;

  @Field(() => [WorkerStatusEnum], optional('« Situation »'))
  statuses?: WorkerStatus[] | null;

  @Field(() => [WorkerNatureEnum], optional('« Nature »'))
  natures?: WorkerNature[] | null;

  @Field(() => [SheetKindEnum], optional('Individual or professional sheets.'))
  sheetKinds?: SheetKind[] | null;

  @Field(() => [ID], optional('« Géré par »'))
  managerIds?: string[] | null;

  @Field(() => [ID], optional('Workers who serve one of these sectors.'))
  sectorIds?: string[] | null;

  @Field(() => [ID], optional('Workers of one of these branches.'))
  establishmentIds?: string[] | null;

  @Field(() => Boolean, optional("true: only the viewer's favourites (nobody for partners)."))
  favorite?: boolean | null;

  @Field(
    () => LackingFieldInput,
    optional('Only sheets without a value for this field; at most one list per operation. ADMIN.'),
  )
  lacking?: LackingFieldInput | null;

  @Field(() => [OwnFieldConditionInput], optional('Conditions on searchable own fields, at most 10.'))
  ownFields?: OwnFieldConditionInput[] | null;

  @Field(
    () => FilterRule,
    optional(`A rule over any properties, held beside all the other conditions; at most one list with a rule per
operation. Fields this actor may not see are refused like fields that are not there.`),
  )
  rule?: FilterRule | null;
}

/** One of several things a list is sorted by. */
@ObjectType('WorkerListSortStep', { description: 'One of the things a list is sorted by.', simpleResolvers: true })
@InputType('WorkerSortStep', {
  description: 'One of the things a list is sorted by; the next decides between its equals.',
})
export class WorkerSortStep {
  @Field(() => String, { description: 'Key of a property that is `sortable`; see workerListProperties.' })
  property: string;

  @Field(() => SortDirection, {
    nullable: true,
    defaultValue: 'ASC',
    description: 'Which way; workers without a value come last either way.',
  })
  direction?: SortDirectionValue | null;
}

/** The order of a list. */
@ObjectType('WorkerListSort', { description: 'The order of a list, as in WorkerSort.', simpleResolvers: true })
@InputType('WorkerSort', { description: 'The order of a list.' })
export class WorkerSort {
  @Field(() => WorkerSortKey, { nullable: true, defaultValue: 'NAME', description: 'What it is sorted by.' })
  key?: WorkerSortKeyValue | null;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC', description: 'Which way.' })
  direction?: SortDirectionValue | null;

  @Field(
    () => [WorkerSortStep],
    optional(`Instead of key and direction: one to three properties. No index holds these orders, so every page reads the
whole list: at most one such list per operation. BAD_SORT: a property that cannot be sorted by, or the same twice.`),
  )
  by?: WorkerSortStep[] | null;
}
