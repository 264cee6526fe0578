import { joined, raw, sql, type Sql } from './sql';

/** What lists of workers can be sorted by at no cost: an index holds the workers in these orders. */
export const WORKER_SORT_KEYS = ['NAME', 'REGISTRATION_NUMBER', 'CREATED_AT', 'UPDATED_AT'] as const;
export type WorkerSortKey = (typeof WORKER_SORT_KEYS)[number];

export const SORT_DIRECTIONS = ['ASC', 'DESC'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** One of the things an order is made of: the first decides, the next decides between its equals. */
export interface Step {
  /** What is sorted by, in a cursor's place: `NAME`, or the key of a property. */
  key: string;
  direction: SortDirection;
  /** Of a worker `w`. */
  value: Sql;
  hasBlanks: boolean;
  /** Its values are instants. */
  isInstant: boolean;
  /** The index by name answers it. */
  isInListIndex: boolean;
}

/** An order of workers; the id decides between equal values, in the direction of the last step. */
export interface Order {
  steps: readonly [Step, ...Step[]];
  /** The index that holds an agency's workers of one status in this order; null: they are sorted when they are read. */
  index: Sql | null;
  /** Workers without a value come last in either direction; first only when the whole order is read backwards. */
  blanksFirst: boolean;
}

/** A place in an order: between a worker and the next. One value for each step. */
export interface Position {
  values: readonly SortedValue[];
  id: string;
}

export type SortedValue = string | number | Date | null;

const INDEXED = {
  NAME: { column: 'name_key', index: 'ix_workers_name', hasBlanks: false },
  REGISTRATION_NUMBER: { column: 'registration_number', index: 'ix_workers_registration_number', hasBlanks: true },
  CREATED_AT: { column: 'created_at', index: 'ix_workers_created_at', hasBlanks: false },
  UPDATED_AT: { column: 'updated_at', index: 'ix_workers_updated_at', hasBlanks: false },
} as const;

/** A step of an order over a column that an index holds. */
export function indexedStep(key: WorkerSortKey, direction: SortDirection): Step {
  const { column, hasBlanks } = INDEXED[key];
  const isInstant = key === 'CREATED_AT' || key === 'UPDATED_AT';
  return { key, direction, value: raw(`w.${column}`), hasBlanks, isInstant, isInListIndex: key === 'NAME' };
}

/** The order of one indexed column; by name when nothing is said. */
export function orderOf(key: WorkerSortKey = 'NAME', direction: SortDirection = 'ASC'): Order {
  return { steps: [indexedStep(key, direction)], index: raw(INDEXED[key].index), blanksFirst: false };
}

/** An order of any steps, which no index holds. */
export function sortedOrder(steps: Order['steps']): Order {
  return { steps, index: null, blanksFirst: false };
}

/** The same order, read from its end. */
export function reversed({ steps, index, blanksFirst }: Order): Order {
  const turned = (step: Step): Step => ({ ...step, direction: step.direction === 'ASC' ? 'DESC' : 'ASC' });
  const [first, ...others] = steps;
  return { steps: [turned(first), ...others.map(turned)], index, blanksFirst: !blanksFirst };
}

/** What a position is made of, selected for a worker `w` as v0, v1, … */
export function sortedValues({ steps }: Order): Sql {
  return joined(
    steps.map(({ value }, place) => sql`${value} AS ${raw(`v${String(place)}`)}`),
    ', ',
  );
}

/** ORDER BY for rows of the whole order, whose sorted values are v0, v1, … of `from`. */
export function sortedBy({ steps, blanksFirst }: Order, from = ''): Sql {
  const parts = steps.flatMap(({ direction, hasBlanks }, place) => {
    const value = `${from}v${String(place)}`;
    const blanks = hasBlanks ? [raw(`${value} IS NULL ${blanksFirst ? 'DESC' : 'ASC'}`)] : [];
    return [...blanks, raw(`${value} ${direction}`)];
  });
  return sql`ORDER BY ${joined([...parts, raw(`${from}id ${lastOf(steps).direction}`)], ', ')}`;
}

/** Holds for rows after a position, whose sorted values are v0, v1, …; blanks are equal to each other. */
export function isAfter(order: Order, { values, id }: Position): Sql {
  const { steps } = order;
  const equal = steps.map((_, place) => sql`${raw(`v${String(place)}`)} <=> ${values[place]}`);
  const parts = steps.map((_, place) =>
    joined([...equal.slice(0, place), beyond(order, place, values[place] ?? null)], ' AND '),
  );
  const tie = joined([...equal, sql`id ${further(lastOf(steps).direction)} ${id}`], ' AND ');
  return joined(
    [...parts, tie].map((part) => sql`(${part})`),
    ' OR ',
  );
}

function beyond({ steps, blanksFirst }: Order, place: number, value: SortedValue): Sql {
  const step = steps[place];
  const column = raw(`v${String(place)}`);
  if (step === undefined) return sql`FALSE`;
  if (value === null) return blanksFirst ? sql`${column} IS NOT NULL` : sql`FALSE`;
  const past = sql`${column} ${further(step.direction)} ${value}`;
  return step.hasBlanks && !blanksFirst ? sql`(${past} OR ${column} IS NULL)` : past;
}

/** A part of an order that is one range of its index: a condition on `w`, and the ORDER BY the index gives by itself. */
export interface Range {
  condition: Sql;
  sorted: Sql;
}

/**
 * An indexed order after a position (null: from its start), as ranges one after another. Conditions are in the form of
 * ORs, which databases read as a range; comparisons of rows they do not.
 */
export function rangesAfter(order: Order, position: Position | null): Range[] {
  const [{ hasBlanks }] = order.steps;
  const filled = filledAfter(order, position);
  const blank = hasBlanks ? blankAfter(order, position) : [];
  return order.blanksFirst ? [...blank, ...filled] : [...filled, ...blank];
}

/** Any of the ranges, as one condition. */
export function anyOf(ranges: readonly Range[]): Sql {
  const conditions = ranges.map(({ condition }) => condition);
  return conditions.length === 0 ? sql`FALSE` : sql`(${joined(conditions, ' OR ')})`;
}

function filledAfter({ steps: [step], blanksFirst }: Order, position: Position | null): Range[] {
  const { value: column, direction, hasBlanks } = step;
  const [value = null] = position?.values ?? [];
  const sorted = sql`ORDER BY ${column} ${raw(direction)}, w.id ${raw(direction)}`;
  const isWhole = position === null || (value === null && blanksFirst);
  if (isWhole) return [{ condition: hasBlanks ? sql`${column} IS NOT NULL` : sql`TRUE`, sorted }];
  if (value === null) return [];
  const past = further(direction);
  return [
    { condition: sql`(${column} ${past} ${value} OR (${column} = ${value} AND w.id ${past} ${position.id}))`, sorted },
  ];
}

function blankAfter({ steps: [step], blanksFirst }: Order, position: Position | null): Range[] {
  const { value: column, direction } = step;
  const [value = null] = position?.values ?? [];
  const sorted = sql`ORDER BY w.id ${raw(direction)}`;
  const isWhole = position === null || (value !== null && !blanksFirst);
  if (isWhole) return [{ condition: sql`${column} IS NULL`, sorted }];
  if (value !== null) return [];
  return [{ condition: sql`(${column} IS NULL AND w.id ${further(direction)} ${position.id})`, sorted }];
}

function further(direction: SortDirection): Sql {
  return raw(direction === 'ASC' ? '>' : '<');
}

function lastOf(steps: Order['steps']): Step {
  return steps.at(-1) ?? steps[0];
}
