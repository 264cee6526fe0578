import type {
  FieldType,
  FilterRuleInput,
  OwnFieldConditionInput,
  WorkerFilter,
  WorkerSort,
  WorkerSortKey,
  WorkerStatus,
} from '../../../gql/graphql';
import type { Rule } from './filter-rule';
import { readListState, writeListState, type ListState, type OwnCondition } from './list-state';

/** The lists of workers: Liste des intervenants, Anciens intervenants, and Favoris on the home page. */
export type WorkerList = 'current' | 'former' | 'favorites';

/** Where each list is. */
export const LIST_PATHS: Record<WorkerList, string> = {
  current: '/intervenants',
  former: '/intervenants/anciens',
  favorites: '/',
};

/** The name of a list in the address of a sheet, so that the arrows of the sheet walk it. */
const LIST_NAMES: Record<WorkerList, string> = { current: '', former: 'anciens', favorites: 'favoris' };

/** What is asked of the API for a list. */
export interface ListQuery {
  filter: WorkerFilter;
  sort: WorkerSort;
}

/** The type of an own field by its key; undefined for one that is not searchable, or not there any more. */
export type TypeOfField = (key: string) => FieldType | undefined;

/** What to ask of the API for a list in this state. Conditions on unknown own fields are left out. */
export function listQuery(list: WorkerList, state: ListState, typeOf: TypeOfField): ListQuery {
  const filter: WorkerFilter = {};
  const statuses = statusesOf(list, state);
  if (state.search.trim() !== '') filter.search = state.search.trim();
  if (statuses.length > 0) filter.statuses = [...statuses];
  if (state.natures.length > 0) filter.natures = [...state.natures];
  if (state.managerIds.length > 0) filter.managerIds = [...state.managerIds];
  if (state.sectorIds.length > 0) filter.sectorIds = [...state.sectorIds];
  if (state.establishmentIds.length > 0) filter.establishmentIds = [...state.establishmentIds];
  if (list === 'favorites') filter.favorite = true;
  if (state.lacking !== null) filter.lacking = { ...state.lacking };
  const ownFields = ownFieldConditions(state, typeOf);
  if (ownFields.length > 0) filter.ownFields = ownFields;
  if (state.rule !== null) filter.rule = ruleInput(state.rule);
  return { filter, sort: sortInput(state.sort) };
}

/** The orders an index holds: they cost nothing however long the list is. */
const INDEXED: Readonly<Record<string, WorkerSortKey>> = {
  displayName: 'NAME',
  registrationNumber: 'REGISTRATION_NUMBER',
  createdAt: 'CREATED_AT',
  updatedAt: 'UPDATED_AT',
};

function sortInput(sort: ListState['sort']): WorkerSort {
  const [first, ...others] = sort;
  const key = first && INDEXED[first.property];
  if (first !== undefined && key !== undefined && others.length === 0) return { key, direction: first.direction };
  return { by: sort.map(({ property, direction }) => ({ property, direction })) };
}

/** The order a sort of the API stands for. */
export function sortOf({ key, direction, by }: WorkerSort): ListState['sort'] {
  const steps = (by ?? []).map((step) => ({ property: step.property, direction: step.direction ?? 'ASC' }));
  if (steps.length > 0) return steps;
  const [property = 'displayName'] = Object.entries(INDEXED).find(([, indexed]) => indexed === key) ?? [];
  return [{ property, direction: direction ?? 'ASC' }];
}

function ruleInput({ match, conditions, groups }: Rule): FilterRuleInput {
  const within = (group: Pick<Rule, 'match' | 'conditions'>) => ({
    match: group.match,
    conditions: group.conditions.map((condition) => ({ ...condition, values: [...condition.values] })),
  });
  return { ...within({ match, conditions }), groups: groups.map(within) };
}

/**
 * The situations a list shows; none: all. The list of workers shows the active ones until told otherwise, except where
 * a field is looked for that sheets lack: field settings count those of former workers too.
 */
export function statusesOf(list: WorkerList, { statuses, lacking }: ListState): readonly WorkerStatus[] {
  if (list === 'former') return ['INACTIVE'];
  if (list === 'favorites' || statuses.length > 0 || lacking !== null) return statuses;
  return ['ACTIVE'];
}

/** The address of a list in this state. */
export function listHref(list: WorkerList, state: ListState): string {
  return withParams(LIST_PATHS[list], writeListState(state));
}

/** The address of a sheet reached from a list: it names the list and its state. */
export function sheetHref(workerId: string, list: WorkerList, state: ListState): string {
  const params = writeListState(state);
  if (LIST_NAMES[list] !== '') params.set('liste', LIST_NAMES[list]);
  return withParams(`/intervenants/${workerId}`, params);
}

/** The list a sheet was reached from, as its address says. */
export function readSheetList(params: URLSearchParams): { list: WorkerList; state: ListState } {
  const name = params.get('liste') ?? '';
  const lists = Object.keys(LIST_NAMES) as WorkerList[];
  return { list: lists.find((list) => LIST_NAMES[list] === name) ?? 'current', state: readListState(params) };
}

function withParams(path: string, params: URLSearchParams): string {
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}

function ownFieldConditions(state: ListState, typeOf: TypeOfField): OwnFieldConditionInput[] {
  return Object.entries(state.ownFields).flatMap(([key, condition]) => {
    const type = typeOf(key);
    const input = type === undefined ? {} : conditionInput(condition, type);
    return Object.keys(input).length === 0 ? [] : [{ key, ...input }];
  });
}

function conditionInput(condition: OwnCondition, type: FieldType): Omit<OwnFieldConditionInput, 'key'> {
  const ends = Object.entries(condition).filter(([, written]) => written !== '' && isReadable(written, type));
  return Object.fromEntries(ends.map(([end, written]) => [end, fieldValue(written, type)]));
}

function isReadable(written: string, type: FieldType): boolean {
  return !isNumber(type) || Number.isFinite(Number(written));
}

function fieldValue(written: string, type: FieldType): string | number | boolean {
  if (type === 'YES_NO') return written === 'true';
  return isNumber(type) ? Number(written) : written;
}

function isNumber(type: FieldType): boolean {
  return type === 'NUMBER' || type === 'MONEY';
}
