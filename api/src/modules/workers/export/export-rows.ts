import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { displayFieldValue, fieldsOf, type FieldSet } from '../../fields';
import { establishmentsById, usersById } from '../../identity';
import { idsOf } from '../list/list-sql';
import { listProperties, type ListProperty } from '../list/list-property';
import { isShowable, propertyValue } from '../list/property-value';
import { readQuery } from '../list/worker-list';
import { planned } from '../list/worker-list.queries';
import { sectorsOfWorkers } from '../sectors/sector.queries';
import { workerColumns } from '../worker-columns';
import { workerFromRow, type LoadedWorker, type RawWorker } from '../worker-row';
import type { Cell } from './csv.rules';
import type { WorkerExportRow } from './worker-export.entity';

/** Workers read at once. */
const CHUNK = 500;
/** The most workers one file holds. */
const MOST_ROWS = 200_000;

/** The properties of an export that this actor may take out, in its order. */
export function exportedProperties(columns: readonly string[], fieldSet: FieldSet, actor: Actor): ListProperty[] {
  const byKey = new Map(listProperties(fieldSet, actor).map((property) => [property.key, property]));
  return columns.flatMap((key) => byKey.get(key) ?? []).filter(isShowable);
}

/**
 * The rows of an export, its header first, a few hundred at a time: who is in it is decided when it begins, and nothing
 * is read before it is asked for. `onRead` is told how many workers were read so far.
 */
export async function* exportRows(
  db: Db,
  actor: Actor,
  { columns, request }: Pick<WorkerExportRow, 'columns' | 'request'>,
  onRead: (count: number) => Promise<void>,
): AsyncGenerator<readonly Cell[]> {
  const fieldSet = await fieldsOf(db, actor.agencyId);
  const properties = exportedProperties(columns, fieldSet, actor);
  const asked = { filter: request?.filter ?? null, sort: request?.sort ?? null };
  const { conditions, order } = await readQuery(db, actor, asked);
  const list = await planned(db, actor, conditions);
  yield properties.map(({ label }) => ({ text: label[actor.language] }));
  if (list.plan.isEmpty) return;
  const { text, params } = idsOf(list, { order, after: null, limit: MOST_ROWS });
  const ids = (await db.query<{ id: string }[]>(text, [...params])).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += CHUNK) {
    const workers = await workersByIds(db, actor, fieldSet, ids.slice(from, from + CHUNK));
    const names = await namesFor(db, actor, workers, properties);
    for (const worker of workers) yield properties.map((property) => cellOf(worker, property, names, actor));
    await onRead(Math.min(from + CHUNK, ids.length));
  }
}

/** Those who are still there, in this order. */
async function workersByIds(db: Db, actor: Actor, fieldSet: FieldSet, ids: readonly string[]): Promise<LoadedWorker[]> {
  const rows = await db.query<RawWorker[]>(
    `SELECT ${workerColumns('w')} FROM workers w WHERE w.agency_id = ? AND w.id IN (?)`,
    [actor.agencyId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [workerFromRow(row, fieldSet, actor)];
  });
}

/** Names by the id of a person or a branch, and of a worker's sectors by his. */
type Names = ReadonlyMap<string, string>;

async function namesFor(
  db: Db,
  actor: Actor,
  workers: readonly LoadedWorker[],
  properties: readonly ListProperty[],
): Promise<Names> {
  const names = new Map<string, string>();
  const shows = (type: ListProperty['type']) => properties.some((property) => property.type === type);
  const present = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  if (shows('STAFF'))
    for (const [id, user] of await usersById(db, actor, present(workers.map(({ managerId }) => managerId))))
      names.set(id, `${user.firstName} ${user.lastName}`);
  if (shows('ESTABLISHMENT'))
    for (const [id, { name }] of await establishmentsById(
      db,
      actor,
      present(workers.map((one) => one.establishmentId)),
    ))
      names.set(id, name);
  if (shows('SECTORS'))
    for (const [id, sectors] of await sectorsOfWorkers(
      db,
      actor,
      workers.map((worker) => worker.id),
    ))
      names.set(id, sectors.map(({ label }) => label).join(', '));
  return names;
}

function cellOf(worker: LoadedWorker, property: ListProperty, names: Names, { language }: Actor): Cell {
  const { type } = property;
  if (type === 'SECTORS') return textCell(worker.hidden.has(property.key) ? null : names.get(worker.id));
  const value = propertyValue(worker, property);
  if (value === null) return null;
  if (type === 'STAFF' || type === 'ESTABLISHMENT') return textCell(names.get(String(value)));
  if (typeof value === 'number') return { number: value, isMoney: type === 'MONEY' };
  if (type === 'DATE' && typeof value === 'string') return { day: value };
  return textCell(displayFieldValue(property, value, language));
}

function textCell(text: string | null | undefined): Cell {
  return text === null || text === undefined || text === '' ? null : { text };
}
