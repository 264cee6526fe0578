import type { SaveWorkerViewInput, WorkerView_ViewFragment } from '@/gql/graphql';
import type { Rule, RuleCondition, RuleGroup, RuleValue } from '../filter-rule';
import { EMPTY_LIST_STATE, type ListState, type OwnCondition } from '../list-state';
import { sortOf, type ListQuery } from '../worker-list';

/** A saved view, as the list knows it. */
export type WorkerView = WorkerView_ViewFragment;

/** The state of the list that shows a view as it was saved. */
export function stateOfView({ id, filter, sort, columns }: WorkerView): ListState {
  return {
    search: filter.search ?? '',
    natures: filter.natures ?? [],
    statuses: filter.statuses ?? [],
    managerIds: filter.managerIds ?? [],
    sectorIds: filter.sectorIds ?? [],
    establishmentIds: filter.establishmentIds ?? [],
    lacking: filter.lacking ?? null,
    ownFields: Object.fromEntries((filter.ownFields ?? []).map((field) => [field.key, ownCondition(field)])),
    rule: filter.rule ? ruleOf(filter.rule) : null,
    sort: sortOf(sort),
    columns: columns.length > 0 ? columns : null,
    view: id,
  };
}

/** What is saved of the list as it is shown. */
export function savedFacts(
  { filter, sort }: ListQuery,
  columns: readonly string[],
): Pick<SaveWorkerViewInput, 'filter' | 'sort' | 'columns'> {
  return { filter, sort, columns: [...columns] };
}

/** Whether a list that came from a view still shows what was saved. */
export function isUnchanged(now: ListState, saved: ListState): boolean {
  return JSON.stringify({ ...now, view: null }) === JSON.stringify({ ...EMPTY_LIST_STATE, ...saved, view: null });
}

type Filter = WorkerView['filter'];

function ownCondition({ equals, from, to }: NonNullable<Filter['ownFields']>[number]): OwnCondition {
  if (equals != null) return { equals: String(equals) };
  return { from: written(from), to: written(to) };
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function ruleOf({ match, conditions, groups }: NonNullable<Filter['rule']>): Rule {
  return { match, conditions: conditions.map(conditionOf), groups: (groups ?? []).map(groupOf) };
}

function groupOf({ match, conditions }: { match: Rule['match']; conditions: readonly SavedCondition[] }): RuleGroup {
  return { match, conditions: conditions.map(conditionOf) };
}

type SavedCondition = NonNullable<Filter['rule']>['conditions'][number];

function conditionOf({ property, operator, values }: SavedCondition): RuleCondition {
  return { property, operator, values: (values ?? []) as RuleValue[] };
}
