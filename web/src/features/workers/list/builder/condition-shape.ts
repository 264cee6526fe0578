import type { FilterOperator } from '@/gql/graphql';
import type { RuleCondition, RuleValue } from '../filter-rule';
import type { ListProperty } from '../use-list-properties';

/** What must be given beside an operator. */
export type ValueShape = 'none' | 'text' | 'number' | 'day' | 'days' | 'range' | 'choices';

const WITHOUT: readonly FilterOperator[] = ['EMPTY', 'NOT_EMPTY', 'BEFORE_TODAY'];
const DAYS: readonly FilterOperator[] = ['IN_LAST_DAYS', 'IN_NEXT_DAYS'];
const CHOICES: readonly string[] = [
  ...['YES_NO', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'STAFF', 'SECTORS', 'ESTABLISHMENT', 'COUNTRY', 'DEPARTMENT'],
];

/** What this operator needs for a property of this type. */
export function shapeOf(type: string, operator: FilterOperator): ValueShape {
  if (WITHOUT.includes(operator)) return 'none';
  if (DAYS.includes(operator)) return 'days';
  if (CHOICES.includes(type)) return 'choices';
  if (operator === 'BETWEEN') return 'range';
  if (type === 'DATE') return 'day';
  return type === 'NUMBER' || type === 'MONEY' ? 'number' : 'text';
}

/** A condition to start from: the first operator of the property, and no value yet. */
export function newCondition(property: ListProperty): RuleCondition {
  return { property: property.key, operator: property.operators[0] ?? 'EMPTY', values: [] };
}

/** Whether a condition has all it needs. */
export function isComplete({ operator, values }: RuleCondition, property: ListProperty | undefined): boolean {
  if (property === undefined) return false;
  const shape = shapeOf(property.type, operator);
  if (shape === 'none') return true;
  const filled = values.filter((value) => value !== '');
  return filled.length >= (shape === 'range' ? 2 : 1);
}

/** The condition with another operator; values that no longer fit go. */
export function withOperator(condition: RuleCondition, type: string, operator: FilterOperator): RuleCondition {
  const keeps = shapeOf(type, condition.operator) === shapeOf(type, operator);
  return { ...condition, operator, values: keeps ? condition.values : [] };
}

/** The condition with another value at a place; the places before it stay. */
export function withValue({ values, ...condition }: RuleCondition, place: number, value: RuleValue): RuleCondition {
  const next = [...values];
  while (next.length < place) next.push('');
  next[place] = value;
  return { ...condition, values: next };
}
