import type { Actor } from '../../../platform/actor';
import { BadInput } from '../../../platform/errors/denial';
import type { FieldSet } from '../../fields';
import { conditionOn, type Condition } from './filter-condition.rules';
import type { FilterCondition, FilterRule } from './filter-rule.type';
import { listProperties } from './list-property';
import type { Conditions } from './posting';
import { joined, sql, type Sql } from './sql';

const MOST_CONDITIONS = 20;
const MOST_GROUPS = 6;

/**
 * What a rule asks of workers. Conditions that must all hold and that an index lists become postings, as those of other
 * filters; everything else is asked of each worker that is passed. Throws BadInput for what cannot be asked.
 */
export function ruleConditions(
  rule: FilterRule | null | undefined,
  actor: Actor,
  fieldSet: Pick<FieldSet, 'fields'>,
): Pick<Conditions, 'plain' | 'postings'> {
  if (rule === null || rule === undefined) return { plain: [], postings: [] };
  holdToLimits(rule);
  const properties = new Map(listProperties(fieldSet, actor).map((property) => [property.key, property]));
  const read = (conditions: readonly FilterCondition[]): Condition[] =>
    conditions.map((condition) => conditionOn(properties.get(condition.property), condition));
  const conditions = read(rule.conditions);
  const groups = (rule.groups ?? []).map(({ match, conditions: within }) => {
    const all = read(within).map(({ holds }) => holds);
    return match === 'ALL' ? allOf(all) : anyOf(all);
  });
  if (rule.match === 'ANY')
    return { plain: [anyOf([...conditions.map(({ holds }) => holds), ...groups])], postings: [] };
  return {
    plain: [...conditions.filter(({ posting }) => posting === null).map(({ holds }) => holds), ...groups],
    postings: conditions.flatMap(({ posting }) => posting ?? []),
  };
}

function holdToLimits({ conditions, groups }: FilterRule): void {
  const within = (groups ?? []).map((group) => group.conditions.length);
  const count = within.reduce((sum, length) => sum + length, conditions.length);
  const isTooLong = count > MOST_CONDITIONS || within.length > MOST_GROUPS;
  if (isTooLong || count === 0 || within.includes(0)) throw new BadInput('BAD_RULE', BAD_RULE);
}

function allOf(conditions: readonly Sql[]): Sql {
  return sql`(${joined(conditions, ' AND ')})`;
}

function anyOf(conditions: readonly Sql[]): Sql {
  return sql`(${joined(conditions, ' OR ')})`;
}

const BAD_RULE = {
  fr: 'Un filtre compte de 1 à 20 conditions et au plus 6 groupes, dont aucun n’est vide.',
  en: 'A filter has 1 to 20 conditions and at most 6 groups, none of them empty.',
};
