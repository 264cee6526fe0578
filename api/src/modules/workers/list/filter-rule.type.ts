import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { FieldValue, type FieldValueInput } from '../../../platform/graphql/scalars';
import { FILTER_OPERATORS, type FilterOperator as Operator } from './filter-operator.rules';

const FILTER_MATCHES = ['ALL', 'ANY'] as const;
type Match = (typeof FILTER_MATCHES)[number];

const FilterMatch = enumOf(FILTER_MATCHES);
registerEnumType(FilterMatch, {
  name: 'FilterMatch',
  description: 'How many conditions must hold.',
  valuesConfig: { ALL: { description: 'All of them: and.' }, ANY: { description: 'At least one: or.' } },
});

/** The operators as a GraphQL enum. */
export const FilterOperator = enumOf(FILTER_OPERATORS);
registerEnumType(FilterOperator, {
  name: 'FilterOperator',
  description: 'How a condition compares. Accents and capitals make no difference. A property says which it takes.',
  valuesConfig: {
    IS: { description: 'Is the value; of choices, one of the values.' },
    IS_NOT: { description: 'Is not the value, or none of the values; holds for what is empty too.' },
    ALL_OF: { description: 'Holds all the values.' },
    CONTAINS: { description: 'Contains the text.' },
    NOT_CONTAINS: { description: 'Does not contain the text; holds for what is empty too.' },
    STARTS_WITH: { description: 'Starts with the text.' },
    AT_LEAST: { description: 'The value or more; the day or later.' },
    AT_MOST: { description: 'The value or less; the day or earlier.' },
    BETWEEN: { description: 'From the first value to the second, both included.' },
    IN_LAST_DAYS: { description: 'In the last n days, today included; n from 0 to 3650. Days are those of Paris.' },
    IN_NEXT_DAYS: { description: 'In the next n days, today included; n from 0 to 3650.' },
    BEFORE_TODAY: { description: 'Yesterday or earlier.' },
    EMPTY: { description: 'Has no value.' },
    NOT_EMPTY: { description: 'Has a value.' },
  },
});

/** One condition on a worker. */
@ObjectType('FilterCondition', { description: 'One condition on a worker.', simpleResolvers: true })
@InputType('FilterConditionInput', {
  description: 'One condition on a worker. Refused: FIELD_NOT_SEARCHABLE, UNCLEAR_CONDITION, BAD_VALUE.',
})
export class FilterCondition {
  @Field(() => String, { description: 'Key of a property; see workerListProperties.' })
  property: string;

  @Field(() => FilterOperator, { description: 'One of the property’s.' })
  operator: Operator;

  @Field(() => [FieldValue], {
    nullable: true,
    description:
      'None, one, two (BETWEEN) or up to 50 (choices) values, each no list. Ids for staff, sectors, establishments.',
  })
  values?: FieldValueInput[] | null;
}

/** Some conditions that hold together. */
@ObjectType('FilterGroup', { description: 'Some conditions, all or any of which must hold.', simpleResolvers: true })
@InputType('FilterGroupInput', { description: 'Some conditions, all or any of which must hold.' })
export class FilterGroup {
  @Field(() => FilterMatch, { description: 'All or any.' })
  match: Match;

  @Field(() => [FilterCondition], { description: 'At least one.' })
  conditions: FilterCondition[];
}

/** A typed rule: conditions, and groups of conditions. */
@ObjectType('FilterRule', {
  description: 'Conditions and groups of conditions, all or any of which must hold.',
  simpleResolvers: true,
})
@InputType('FilterRuleInput', {
  description: 'Conditions and groups of conditions, all or any of which must hold: at most 20 conditions, 6 groups.',
})
export class FilterRule {
  @Field(() => FilterMatch, { description: 'All or any of what follows.' })
  match: Match;

  @Field(() => [FilterCondition], { description: 'Conditions of the rule itself; may be none.' })
  conditions: FilterCondition[];

  @Field(() => [FilterGroup], { nullable: true, description: 'Groups; a group holds no further groups.' })
  groups?: FilterGroup[] | null;
}
