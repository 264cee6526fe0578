import type { Actor } from '../../../platform/actor';
import { BadInput } from '../../../platform/errors/denial';
import { maySee, type FieldSet } from '../../fields';
import { listProperty, type ListProperty } from './list-property';
import {
  indexedStep,
  orderOf,
  sortedOrder,
  type Order,
  type SortDirection,
  type Step,
  type WorkerSortKey,
} from './order';
import { raw, sql, type Sql } from './sql';
import type { WorkerSort } from './worker-filter.type';

const MOST_STEPS = 3;

/** The columns an index holds, by the key of their property. */
const INDEXED: Readonly<Record<string, WorkerSortKey>> = {
  displayName: 'NAME',
  registrationNumber: 'REGISTRATION_NUMBER',
  createdAt: 'CREATED_AT',
  updatedAt: 'UPDATED_AT',
};

/** Properties that the index by name holds beside the name. */
const IN_LIST_INDEX: readonly string[] = ['nature', 'status', 'sheetKind'];

/** Tells whether workers can be put in order by this property. */
export function isSortable({ column, indexed, type }: ListProperty): boolean {
  return type !== 'MULTIPLE_CHOICE' && type !== 'LONG_TEXT' && (column !== null || indexed);
}

/** The order a list is asked in; by name when nothing is said. Throws BadInput for what cannot be sorted by. */
export function orderFor(sort: WorkerSort | null, fieldSet: Pick<FieldSet, 'fields'>, actor: Actor): Order {
  const asked = sort?.by ?? [];
  const [first, ...others] = asked;
  if (sort?.key === 'REGISTRATION_NUMBER') needVisible('registrationNumber', fieldSet, actor);
  if (first === undefined) return orderOf(sort?.key ?? 'NAME', sort?.direction ?? 'ASC');
  if (asked.length > MOST_STEPS || new Set(asked.map(({ property }) => property)).size < asked.length)
    throw new BadInput('BAD_SORT', BAD_SORT);
  const step = ({ property, direction }: (typeof asked)[number]): Step =>
    stepOf(listProperty(property, fieldSet, actor), direction ?? 'ASC');
  for (const { property } of asked) needVisible(property, fieldSet, actor);
  const key = INDEXED[first.property];
  if (key !== undefined && others.length === 0) return orderOf(key, first.direction ?? 'ASC');
  return sortedOrder([step(first), ...others.map(step)]);
}

/** The order of workers by a field tells who has more of it. */
function needVisible(key: string, fieldSet: Pick<FieldSet, 'fields'>, actor: Actor): void {
  const field = fieldSet.fields.find((one) => one.key === key);
  if (field !== undefined && !maySee(field, actor)) throw new BadInput('BAD_SORT', BAD_SORT);
}

function stepOf(property: ListProperty | undefined, direction: SortDirection): Step {
  if (property === undefined || !isSortable(property)) throw new BadInput('BAD_SORT', BAD_SORT);
  const { key } = property;
  const indexed = INDEXED[key];
  if (indexed !== undefined) return indexedStep(indexed, direction);
  const isInListIndex = IN_LIST_INDEX.includes(key);
  return { key, direction, value: sortedValue(property), hasBlanks: true, isInstant: false, isInListIndex };
}

/** What stands for a property in an order: choices as their options follow each other, people and branches by name. */
function sortedValue(property: ListProperty): Sql {
  const { column, type } = property;
  if (column === null) return ownValue(property);
  if (type === 'STAFF')
    return sql`(SELECT CONCAT(u.last_name, ' ', u.first_name) FROM users u
      WHERE u.agency_id = w.agency_id AND u.id = ${column})`;
  if (type === 'ESTABLISHMENT')
    return sql`(SELECT e.name FROM establishments e WHERE e.agency_id = w.agency_id AND e.id = ${column})`;
  return type === 'SINGLE_CHOICE' ? ranked(column, property) : column;
}

function ownValue(property: ListProperty): Sql {
  const { key, type } = property;
  const kept =
    type === 'DATE' ? 'x.day_value' : type === 'NUMBER' || type === 'MONEY' ? 'x.number_value' : 'x.text_value';
  const value = type === 'SINGLE_CHOICE' ? ranked(raw(kept), property) : raw(kept);
  return sql`(SELECT ${value} FROM worker_field_index x
    WHERE x.agency_id = w.agency_id AND x.worker_id = w.id AND x.field_key = ${key} AND x.item = 0)`;
}

/** The place of a choice among the options; null without one. */
function ranked(column: Sql, { options }: ListProperty): Sql {
  return options.length === 0 ? sql`NULL` : sql`NULLIF(FIELD(${column}, ${options.map(({ key }) => key)}), 0)`;
}

const BAD_SORT = {
  fr: 'On ne peut pas trier ainsi : choisissez au plus trois colonnes différentes parmi celles qui se trient.',
  en: 'This is no order: choose at most three different columns among those that can be sorted by.',
};
