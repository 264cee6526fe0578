import { anyOf, isAfter, rangesAfter, reversed, sortedBy, sortedValues, type Order, type Position } from './order';
import type { Plan } from './plan';
import { conditionsOn, fromListed, type Conditions, type Posting } from './posting';
import { joined, raw, sql, type Sql } from './sql';

/** A list of an agency's workers and how they are found. */
export interface PlannedList {
  agencyId: string;
  conditions: Conditions;
  plan: Plan;
}

/** At most `limit` workers of an order, from a position on; null: from its start. */
export interface Stretch {
  order: Order;
  after: Position | null;
  limit: number;
}

/**
 * Selects `id` and v0, v1, … (what is sorted by) of a stretch of the list, in order. A walk reads the order's index from
 * the position on, so that page 1,000 costs what page 1 does. An order without index reads the whole list each time.
 */
export function idsOf(list: PlannedList, stretch: Stretch): Sql {
  const { listed } = list.plan;
  const { index } = stretch.order;
  if (index === null) return sortedIds(list, stretch);
  return listed === null ? walkedIds(list, stretch, index) : listedIds(list, listed, stretch);
}

/** Selects `matching`: how many workers are in the list, counted up to `most`. */
export function countUpTo({ agencyId, conditions, plan: { counted } }: PlannedList, most: number): Sql {
  const { from, where } =
    counted === null
      ? { from: sql`workers w FORCE INDEX (ix_workers_name)`, where: sql`TRUE` }
      : fromListed(counted, agencyId);
  return sql`SELECT COUNT(*) AS matching FROM (SELECT ${raw(counted === null ? '' : 'DISTINCT')} w.id FROM ${from}
    WHERE ${where} AND ${conditionsOn(conditions, agencyId, counted)} AND w.status IN (${conditions.statuses})
    LIMIT ${most}) found`;
}

/** Selects `first`, `previous`, `next` and `last` around a position, as ids or null. */
export function idsAround(list: PlannedList, order: Order, position: Position): Sql {
  const one = (towards: Order, after: Position | null): Sql =>
    sql`(SELECT one.id FROM (${idsOf(list, { order: towards, after, limit: 1 })}) one)`;
  const backwards = reversed(order);
  return sql`SELECT ${one(order, null)} AS \`first\`, ${one(backwards, position)} AS \`previous\`,
    ${one(order, position)} AS \`next\`, ${one(backwards, null)} AS \`last\``;
}

/** Walks the order's index, status by status and range by range, and merges what each gives. */
function walkedIds({ agencyId, conditions }: PlannedList, { order, after, limit }: Stretch, index: Sql): Sql {
  const walks = conditions.statuses.flatMap((status) =>
    rangesAfter(order, after).map(
      ({ condition, sorted }) => sql`SELECT w.id AS id, ${sortedValues(order)} FROM workers w FORCE INDEX (${index})
        WHERE ${conditionsOn(conditions, agencyId, null)} AND w.status = ${status} AND ${condition}
        ${sorted} LIMIT ${limit}`,
    ),
  );
  const [only] = walks;
  if (only !== undefined && walks.length === 1) return only;
  const merged = joined(
    walks.map((walk) => sql`(${walk})`),
    ' UNION ALL ',
  );
  return sql`SELECT merged.id, merged.v0 FROM (${merged}) merged ${sortedBy(order, 'merged.')} LIMIT ${limit}`;
}

/** Reads the workers a posting lists and sorts those who meet the rest. */
function listedIds({ agencyId, conditions }: PlannedList, listed: Posting, { order, after, limit }: Stretch): Sql {
  const { from, where } = fromListed(listed, agencyId);
  return sql`SELECT DISTINCT w.id AS id, ${sortedValues(order)} FROM ${from}
    WHERE ${where} AND ${conditionsOn(conditions, agencyId, listed)} AND w.status IN (${conditions.statuses})
      AND ${anyOf(rangesAfter(order, after))}
    ${sortedBy(order)} LIMIT ${limit}`;
}

/** Reads every worker of the list and sorts those after the position. */
function sortedIds({ agencyId, conditions, plan: { listed } }: PlannedList, { order, after, limit }: Stretch): Sql {
  const index = order.steps.every(({ isInListIndex }) => isInListIndex) ? 'ix_workers_name' : 'PRIMARY';
  const { from, where } =
    listed === null
      ? { from: sql`workers w FORCE INDEX (${raw(index)})`, where: sql`TRUE` }
      : fromListed(listed, agencyId);
  const all = sql`SELECT ${raw(listed === null ? '' : 'DISTINCT')} w.id AS id, ${sortedValues(order)} FROM ${from}
    WHERE ${where} AND ${conditionsOn(conditions, agencyId, listed)} AND w.status IN (${conditions.statuses})`;
  const left = after === null ? all : sql`SELECT * FROM (${all}) whole WHERE ${isAfter(order, after)}`;
  return sql`${left} ${sortedBy(order)} LIMIT ${limit}`;
}
