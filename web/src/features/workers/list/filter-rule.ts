import type { FilterMatch, FilterOperator } from '../../../gql/graphql';

/** A value a condition compares with. */
export type RuleValue = string | number | boolean;

/** One condition: a property, how it is compared, and with what. */
export interface RuleCondition {
  readonly property: string;
  readonly operator: FilterOperator;
  readonly values: readonly RuleValue[];
}

/** Conditions that hold together: all of them, or any. */
export interface RuleGroup {
  readonly match: FilterMatch;
  readonly conditions: readonly RuleCondition[];
}

/** A filter built by hand: conditions, and groups of conditions. */
export interface Rule extends RuleGroup {
  readonly groups: readonly RuleGroup[];
}

/** How many conditions a rule has, those of its groups included. */
export function conditionCount({ conditions, groups }: Rule): number {
  return groups.reduce((count, group) => count + group.conditions.length, conditions.length);
}

/** All conditions of a rule. */
export function conditionsIn({ conditions, groups }: Rule): RuleCondition[] {
  return [...conditions, ...groups.flatMap((group) => group.conditions)];
}

/** Writes a rule for an address, as short lists; '' for none. The reverse of `readRule`. */
export function writeRule(rule: Rule | null): string {
  if (rule === null) return '';
  const { groups } = rule;
  return JSON.stringify([...written(rule), ...(groups.length > 0 ? [groups.map(written)] : [])]);
}

/** Reads a rule from an address; null when there is none, or it was touched by hand and means nothing. */
export function readRule(text: string | null): Rule | null {
  try {
    const [match, conditions, groups = []] = JSON.parse(text ?? '') as [unknown, unknown, unknown[]?];
    const rule = { ...groupOf([match, conditions]), groups: groups.map((group) => groupOf(group as unknown[])) };
    return conditionCount(rule) > 0 ? rule : null;
  } catch {
    return null;
  }
}

function written({ match, conditions }: RuleGroup): [FilterMatch, unknown[]] {
  return [match, conditions.map(({ property, operator, values }) => [property, operator, ...values])];
}

function groupOf([match, conditions]: unknown[]): RuleGroup {
  if (!Array.isArray(conditions)) throw new TypeError('No conditions.');
  return { match: match === 'ANY' ? 'ANY' : 'ALL', conditions: conditions.map(conditionOf) };
}

/** The API refuses an operator it does not know. */
function conditionOf(parts: unknown): RuleCondition {
  const [property, operator, ...values] = parts as [unknown, unknown, ...unknown[]];
  if (typeof property !== 'string' || typeof operator !== 'string' || !values.every(isValue)) {
    throw new TypeError('No condition.');
  }
  return { property, operator: operator as FilterOperator, values };
}

function isValue(value: unknown): value is RuleValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
