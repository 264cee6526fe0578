import type { Comparison, Condition } from './condition';
import { isEmpty, type RuleValue } from './value';

/** Gives the value of a field by its key; undefined or null: empty. */
export type ValueOf = (key: string) => RuleValue;

/**
 * Tells whether a condition holds for these values. An empty value meets `isEmpty` and nothing else: it is neither like a
 * value nor unlike it, so that `isNot` does not hold of what nobody has answered yet. An empty `all` holds, an empty `any`
 * does not.
 */
export function holds(condition: Condition, valueOf: ValueOf): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, valueOf));
  if ('any' in condition) return condition.any.some((part) => holds(part, valueOf));
  return compares(condition, valueOf(condition.field));
}

function compares(comparison: Comparison, value: RuleValue): boolean {
  if (isEmpty(value)) return comparison.operator === 'isEmpty';
  switch (comparison.operator) {
    case 'isEmpty':
      return false;
    case 'isNotEmpty':
      return true;
    case 'is':
      return value === comparison.value;
    case 'isNot':
      return value !== comparison.value;
    case 'isOneOf':
      return comparison.values.some((one) => one === value);
    case 'contains':
      return Array.isArray(value) && value.includes(comparison.value);
    case 'less':
      return isOrdered(value, comparison.value) && value < comparison.value;
    case 'greater':
      return isOrdered(value, comparison.value) && value > comparison.value;
  }
}

/** Numbers follow each other, and so do days as YYYY-MM-DD; a day and a number do not. */
function isOrdered(value: unknown, other: unknown): value is number | string {
  return (typeof value === 'number' || typeof value === 'string') && typeof value === typeof other;
}
