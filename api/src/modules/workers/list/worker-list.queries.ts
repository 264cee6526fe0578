import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { FIELDS_VERSION, fieldsAt, fieldsKnown, type FieldSet } from '../../fields';
import { propertiesOfConditions } from '../values/hidden-fields.rules';
import { workerColumns } from '../worker-columns';
import type { WorkerRow } from '../worker.entity';
import { workerFromRow, type LoadedWorker, type RawWorker } from '../worker-row';
import { countUpTo, idsAround, idsOf, type PlannedList, type Stretch } from './list-sql';
import { sortedBy, sortedValues, type Order, type Position, type SortedValue } from './order';
import { MOST_LISTED, planOf } from './plan';
import { conditionsOn, type Conditions } from './posting';
import { joined, raw, sql, type Sql } from './sql';

/** Neighbours of a worker in a list, by id. */
export interface Neighbours {
  first: string | null;
  previous: string | null;
  next: string | null;
  last: string | null;
}

/** A list of the actor's agency, made ready to be read: at most one statement. */
export async function planned(db: Db, { agencyId }: Actor, conditions: Conditions): Promise<PlannedList> {
  return { agencyId, conditions, plan: await planOf(db, agencyId, conditions) };
}

/** What is read of a list: a stretch, and these properties of each worker. */
export interface Reading {
  list: PlannedList;
  stretch: Stretch;
  properties: readonly (keyof WorkerRow)[];
}

/** A worker and his place in the order he was listed in. */
export interface ListedWorker {
  worker: LoadedWorker;
  position: Position;
}

type ListedRow = RawWorker & SortedRow & { fieldsVersion: number | string };

/**
 * The workers of a stretch of the list, in order, in one statement: it finds their ids and then reads their rows.
 * Properties that were not asked for are absent.
 */
export async function workersOf(db: Db, actor: Actor, reading: Reading): Promise<ListedWorker[]> {
  const { list, stretch } = reading;
  if (list.plan.isEmpty) return [];
  const known = fieldsKnown(actor.agencyId);
  const properties = known === null ? reading.properties : withLookedAt(reading.properties, known);
  const { order } = stretch;
  const places = order.steps.map((_, place) => raw(`page.v${String(place)}`));
  const rows = await run<ListedRow>(
    db,
    sql`SELECT ${raw(workerColumns('w', properties))}, ${joined(places, ', ')}, ${{ text: FIELDS_VERSION, params: [list.agencyId] }} AS fieldsVersion FROM (${idsOf(list, stretch)}) page
      STRAIGHT_JOIN workers w ON w.agency_id = ${list.agencyId} AND w.id = page.id
      ${sortedBy(order, 'page.')}`,
  );
  const [first] = rows;
  if (first === undefined) return [];
  const fieldSet = await fieldsAt(db, actor.agencyId, Number(first.fieldsVersion));
  // Conditions this process did not know of look at more: read once more, with everything they look at.
  const needed = withLookedAt(properties, fieldSet);
  if (needed.length > properties.length) return workersOf(db, actor, { ...reading, properties: needed });
  return rows.map((row) => ({
    worker: workerFromRow(row, fieldSet, actor),
    position: { values: valuesIn(row, order), id: row.id },
  }));
}

/** The properties asked for, and those that conditions look at to tell whether a field is on a sheet. */
function withLookedAt(properties: Reading['properties'], fieldSet: FieldSet): Reading['properties'] {
  const more = propertiesOfConditions(fieldSet).filter((property) => !properties.includes(property));
  return more.length === 0 ? properties : [...properties, ...more];
}

/** How many workers are in the list, counted no further than one past `limit`. */
export async function countOf(db: Db, list: PlannedList, limit: number): Promise<{ value: number; capped: boolean }> {
  if (list.plan.isEmpty) return { value: 0, capped: false };
  const [row] = await run<{ matching: number | string }>(db, countUpTo(list, limit + 1));
  const matching = Number(row?.matching ?? 0);
  return { value: Math.min(matching, limit), capped: matching > limit };
}

/**
 * The neighbours of a worker in a list of the actor's agency; all null when he is not in it. NOT_FOUND when he is not the
 * agency's. At most three statements.
 */
export async function neighboursOf(
  db: Db,
  actor: Actor,
  { id, conditions, order }: { id: string; conditions: Conditions; order: Order },
): Promise<Neighbours> {
  const [worker] = isId(id) ? await run<PlacedRow>(db, placeOf(id, actor, conditions, order)) : [];
  if (worker === undefined) throw new Denial('NOT_FOUND');
  if (Number(worker.isListed) !== 1) return NOBODY;
  const list = await planned(db, actor, conditions);
  if (list.plan.listed !== null) {
    const listed = await run<{ id: string }>(db, idsOf(list, { order, after: null, limit: MOST_LISTED }));
    return neighboursIn(
      listed.map((row) => row.id),
      id,
    );
  }
  const values = valuesIn(worker, order);
  const [neighbours] = await run<Neighbours>(db, idsAround(list, order, { values, id }));
  return neighbours ?? NOBODY;
}

/** A list read from a posting is short: reading it once costs less than finding four places in it. */
function neighboursIn(ids: readonly string[], id: string): Neighbours {
  const place = ids.indexOf(id);
  if (place < 0) return NOBODY;
  return {
    first: ids[0] ?? null,
    previous: ids[place - 1] ?? null,
    next: ids[place + 1] ?? null,
    last: ids.at(-1) ?? null,
  };
}

type PlacedRow = { isListed: unknown } & SortedRow;
type SortedRow = Record<`v${number}`, SortedValue>;

/** What a row that was selected with v0, v1, … is sorted by. */
function valuesIn(row: SortedRow, { steps }: Order): SortedValue[] {
  return steps.map((_, place) => row[`v${String(place) as `${number}`}`] ?? null);
}

const NOBODY: Neighbours = { first: null, previous: null, next: null, last: null };

function placeOf(id: string, { agencyId }: Actor, conditions: Conditions, order: Order): Sql {
  const isListed = sql`w.status IN (${conditions.statuses}) AND ${conditionsOn(conditions, agencyId, null)}`;
  return sql`SELECT ${sortedValues(order)}, ${isListed} AS isListed
    FROM workers w WHERE w.agency_id = ${agencyId} AND w.id = ${id}`;
}

async function run<Row>(db: Db, { text, params }: Sql): Promise<Row[]> {
  return db.query<Row[]>(text, [...params]);
}
