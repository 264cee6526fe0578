import { joined, raw, sql, type Sql } from './sql';

/** What lists of workers can be sorted by. */
export const WORKER_SORT_KEYS = ['NAME', 'REGISTRATION_NUMBER', 'CREATED_AT', 'UPDATED_AT'] as const;
export type WorkerSortKey = (typeof WORKER_SORT_KEYS)[number];

export const SORT_DIRECTIONS = ['ASC', 'DESC'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** An order of workers; the id decides between equal values. */
export interface Order {
  key: WorkerSortKey;
  direction: SortDirection;
  /** Workers without a value come last in either direction; first only when the whole order is read backwards. */
  blanksFirst: boolean;
}

/** A place in an order: between a worker and the next. */
export interface Position {
  value: string | Date | null;
  id: string;
}

const COLUMNS = {
  NAME: { column: 'name_key', property: 'nameKey', index: 'ix_workers_name', hasBlanks: false },
  REGISTRATION_NUMBER: {
    column: 'registration_number',
    property: 'registrationNumber',
    index: 'ix_workers_registration_number',
    hasBlanks: true,
  },
  CREATED_AT: { column: 'created_at', property: 'createdAt', index: 'ix_workers_created_at', hasBlanks: false },
  UPDATED_AT: { column: 'updated_at', property: 'updatedAt', index: 'ix_workers_updated_at', hasBlanks: false },
} as const;

/** What a worker's row tells of its place. */
type PlacedRow = { id: string } & Record<(typeof COLUMNS)[WorkerSortKey]['property'], string | Date | null>;

/** The order a list is asked in; by name when nothing is said. */
export function orderOf(key: WorkerSortKey = 'NAME', direction: SortDirection = 'ASC'): Order {
  return { key, direction, blanksFirst: false };
}

/** The same order, read from its end. */
export function reversed({ key, direction, blanksFirst }: Order): Order {
  return { key, direction: direction === 'ASC' ? 'DESC' : 'ASC', blanksFirst: !blanksFirst };
}

/** The place right after a worker. */
export function positionOf(row: PlacedRow, { key }: Order): Position {
  return { value: row[COLUMNS[key].property], id: row.id };
}

/** The column the order sorts by, and the index that holds an agency's workers of one status in that order. */
export function columnOf({ key }: Order): { column: Sql; index: Sql } {
  return { column: raw(`w.${COLUMNS[key].column}`), index: raw(COLUMNS[key].index) };
}

/** ORDER BY for rows of the whole order, whose sorted value and id are called so. */
export function sortedBy({ key, direction, blanksFirst }: Order, value: Sql, id: Sql): Sql {
  const towards = raw(direction);
  const blanks = COLUMNS[key].hasBlanks ? sql`${value} IS NULL ${raw(blanksFirst ? 'DESC' : 'ASC')}, ` : sql``;
  return sql`ORDER BY ${blanks}${value} ${towards}, ${id} ${towards}`;
}

/** A part of an order that is one range of its index: a condition on `w`, and the ORDER BY the index gives by itself. */
export interface Range {
  condition: Sql;
  sorted: Sql;
}

/**
 * The order after a position (null: from its start), as ranges one after another. Conditions are in the form of ORs,
 * which databases read as a range; comparisons of rows they do not.
 */
export function rangesAfter(order: Order, position: Position | null): Range[] {
  const filled = filledAfter(order, position);
  const blank = COLUMNS[order.key].hasBlanks ? blankAfter(order, position) : [];
  return order.blanksFirst ? [...blank, ...filled] : [...filled, ...blank];
}

/** Any of the ranges, as one condition. */
export function anyOf(ranges: readonly Range[]): Sql {
  const conditions = ranges.map(({ condition }) => condition);
  return conditions.length === 0 ? sql`FALSE` : sql`(${joined(conditions, ' OR ')})`;
}

function filledAfter(order: Order, position: Position | null): Range[] {
  const { column } = columnOf(order);
  const sorted = sql`ORDER BY ${column} ${raw(order.direction)}, w.id ${raw(order.direction)}`;
  const isWhole = position === null || (position.value === null && order.blanksFirst);
  if (isWhole) return [{ condition: COLUMNS[order.key].hasBlanks ? sql`${column} IS NOT NULL` : sql`TRUE`, sorted }];
  if (position.value === null) return [];
  const { value, id } = position;
  const past = further(order);
  return [{ condition: sql`(${column} ${past} ${value} OR (${column} = ${value} AND w.id ${past} ${id}))`, sorted }];
}

function blankAfter(order: Order, position: Position | null): Range[] {
  const { column } = columnOf(order);
  const sorted = sql`ORDER BY w.id ${raw(order.direction)}`;
  const isWhole = position === null || (position.value !== null && !order.blanksFirst);
  if (isWhole) return [{ condition: sql`${column} IS NULL`, sorted }];
  if (position.value !== null) return [];
  return [{ condition: sql`(${column} IS NULL AND w.id ${further(order)} ${position.id})`, sorted }];
}

function further({ direction }: Order): Sql {
  return raw(direction === 'ASC' ? '>' : '<');
}
