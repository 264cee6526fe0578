import type { SheetKind, SortDirection, WorkerNature, WorkerStatus } from '../../../gql/graphql';
import { readRule, writeRule, type Rule } from './filter-rule';

/** A condition on an own field, as written in the address: one value, or the two ends of a range ('' where it is open). */
export type OwnCondition = { readonly equals: string } | { readonly from: string; readonly to: string };

/** What a list of workers is narrowed to, and its order. All of it stands in the address, so that a list can be sent. */
export interface ListState {
  search: string;
  natures: readonly WorkerNature[];
  /** Empty: those the list at hand shows by itself. */
  statuses: readonly WorkerStatus[];
  managerIds: readonly string[];
  sectorIds: readonly string[];
  establishmentIds: readonly string[];
  /** Only sheets of this kind on which this field is empty. */
  lacking: { readonly key: string; readonly sheetKind: SheetKind } | null;
  /** By the key of the own field. */
  ownFields: Readonly<Record<string, OwnCondition>>;
  /** Conditions and groups of conditions, built in the filter builder. */
  rule: Rule | null;
  /** The first decides, the next between its equals; at least one. */
  sort: readonly SortStep[];
  /** Keys of columns in order, without the name; null: as usual. */
  columns: readonly string[] | null;
  /** The saved view it was opened from; « tous »: expressly none. */
  view: string | null;
}

/** One of the properties a list is sorted by. */
interface SortStep {
  readonly property: string;
  readonly direction: SortDirection;
}

/** A list nobody narrowed, by name. */
export const EMPTY_LIST_STATE: ListState = {
  search: '',
  natures: [],
  statuses: [],
  managerIds: [],
  sectorIds: [],
  establishmentIds: [],
  lacking: null,
  ownFields: {},
  rule: null,
  sort: [{ property: 'displayName', direction: 'ASC' }],
  columns: null,
  view: null,
};

/** The first tab, where no view is open. */
export const ALL_VIEW = 'tous';

/** The most properties a list can be sorted by. */
const MOST_STEPS = 3;

/** The longest search the API takes, in characters. */
export const LONGEST_SEARCH = 100;

/** The natures one can ask for, in the order of the filter. */
export const NATURES: readonly WorkerNature[] = ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE'];
/** The situations one can ask for, in the order of the filter. */
export const STATUSES: readonly WorkerStatus[] = ['ACTIVE', 'INACTIVE'];
const SHEET_KINDS: readonly SheetKind[] = ['INDIVIDUAL', 'PROFESSIONAL'];

const OWN_FIELD = 'champ.';
const FROM = '.min';
const TO = '.max';

/** Reads the state of a list from its address. What is unknown or unreadable there is left out. */
export function readListState(params: URLSearchParams): ListState {
  return {
    search: (params.get('recherche') ?? '').slice(0, LONGEST_SEARCH),
    natures: among(NATURES, params.get('nature')),
    statuses: among(STATUSES, params.get('situation')),
    managerIds: split(params.get('gerant')),
    sectorIds: split(params.get('secteur')),
    establishmentIds: split(params.get('etablissement')),
    lacking: readLacking(params),
    ownFields: readOwnFields(params),
    rule: readRule(params.get('regle')),
    sort: readSort(params.get('tri')),
    columns: params.has('colonnes') ? split(params.get('colonnes')) : null,
    view: params.get('vue'),
  };
}

/** Writes the state of a list for its address; nothing for what is as usual. The reverse of `readListState`. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value !== '') params.set(name, value);
  };
  set('recherche', state.search);
  set('nature', state.natures.join(','));
  set('situation', state.statuses.join(','));
  set('gerant', state.managerIds.join(','));
  set('secteur', state.sectorIds.join(','));
  set('etablissement', state.establishmentIds.join(','));
  set('manquant', state.lacking?.key ?? '');
  set('fiche', state.lacking?.sheetKind ?? '');
  for (const [key, condition] of Object.entries(state.ownFields)) {
    if ('equals' in condition) set(OWN_FIELD + key, condition.equals);
    else {
      set(OWN_FIELD + key + FROM, condition.from);
      set(OWN_FIELD + key + TO, condition.to);
    }
  }
  set('regle', writeRule(state.rule));
  set('tri', writeSort(state.sort));
  if (state.columns !== null) params.set('colonnes', state.columns.join(','));
  set('vue', state.view ?? '');
  return params;
}

/** Whether anything but order and columns is asked of the list. */
export function isNarrowed(state: ListState): boolean {
  const { sort, columns, view } = EMPTY_LIST_STATE;
  return writeListState({ ...state, sort, columns, view }).size > 0;
}

/** The state without what it is narrowed to: order, columns and view stay. */
export function widened({ sort, columns, view }: ListState): ListState {
  return { ...EMPTY_LIST_STATE, sort, columns, view };
}

/** The order after a click on a column's header: rising first, then falling, then rising again; `added`: as a further one. */
export function toggleSort(sort: ListState['sort'], property: string, added = false): ListState['sort'] {
  const known = sort.find((step) => step.property === property);
  const step: SortStep = { property, direction: known?.direction === 'ASC' ? 'DESC' : 'ASC' };
  if (!added) return [step];
  if (known !== undefined) return sort.map((other) => (other === known ? step : other));
  return sort.length < MOST_STEPS ? [...sort, step] : sort;
}

function split(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').filter((part) => part !== ''))];
}

function among<T extends string>(known: readonly T[], value: string | null): T[] {
  const asked = split(value);
  return known.filter((one) => asked.includes(one));
}

function readLacking(params: URLSearchParams): ListState['lacking'] {
  const key = params.get('manquant') ?? '';
  const [sheetKind] = among(SHEET_KINDS, params.get('fiche'));
  return key === '' || sheetKind === undefined ? null : { key, sheetKind };
}

function readOwnFields(params: URLSearchParams): Record<string, OwnCondition> {
  const conditions: Record<string, OwnCondition> = {};
  for (const [name, value] of params) {
    if (!name.startsWith(OWN_FIELD) || value === '') continue;
    const [key = '', end] = name.slice(OWN_FIELD.length).split('.');
    const former = conditions[key];
    const range = former !== undefined && 'from' in former ? former : { from: '', to: '' };
    if (end === undefined) conditions[key] = { equals: value };
    else if (end === 'min') conditions[key] = { ...range, from: value };
    else if (end === 'max') conditions[key] = { ...range, to: value };
  }
  return conditions;
}

function readSort(value: string | null): ListState['sort'] {
  const steps = split(value).map((part): SortStep => {
    return { property: part.replace(/^-/, ''), direction: part.startsWith('-') ? 'DESC' : 'ASC' };
  });
  const known = steps.filter(({ property }) => /^[\w.]+$/.test(property)).slice(0, MOST_STEPS);
  return known.length === 0 ? EMPTY_LIST_STATE.sort : known;
}

function writeSort(sort: ListState['sort']): string {
  const written = sort.map(({ property, direction }) => (direction === 'DESC' ? `-${property}` : property)).join(',');
  return written === 'displayName' ? '' : written;
}
