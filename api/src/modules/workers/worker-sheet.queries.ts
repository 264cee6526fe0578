import type { Actor } from '../../platform/actor';
import { joinedRow } from '../../platform/database/joined-row';
import { isId } from '../../platform/database/new-id';
import type { Db } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { FIELDS_VERSION, fieldsAt } from '../fields';
import { EstablishmentRow, UserRow } from '../identity';
import { WORKER_PROPERTIES, workerColumns } from './worker-columns';
import { workerFromRow, type LoadedWorker, type RawWorker } from './worker-row';

/** A worker and the rows the sheet names. */
export interface WorkerSheet {
  worker: LoadedWorker;
  manager: UserRow | null;
  establishment: EstablishmentRow | null;
}

/** A worker of the actor's agency. NOT_FOUND when there is none. */
export async function workerById(db: Db, actor: Actor, id: string): Promise<LoadedWorker> {
  return (await sheetById(db, actor, id)).worker;
}

/** A worker of the actor's agency with its manager and establishment, in one statement. NOT_FOUND when there is none. */
export async function sheetById(db: Db, actor: Actor, id: string): Promise<WorkerSheet> {
  if (!isId(id)) throw new Denial('NOT_FOUND');
  const manager = joinedRow(db, UserRow, 'm');
  const establishment = joinedRow(db, EstablishmentRow, 'e');
  const [read] = await db.query<Record<string, unknown>[]>(
    `SELECT ${workerColumns('w')}, ${manager.columns}, ${establishment.columns}, ${FIELDS_VERSION} AS fieldsVersion
     FROM workers w
     LEFT JOIN users m ON m.agency_id = w.agency_id AND m.id = w.manager_id
     LEFT JOIN establishments e ON e.agency_id = w.agency_id AND e.id = w.establishment_id
     WHERE w.agency_id = ? AND w.id = ?`,
    [actor.agencyId, actor.agencyId, id],
  );
  if (!read) throw new Denial('NOT_FOUND');
  const fieldSet = await fieldsAt(db, actor.agencyId, Number(read['fieldsVersion']));
  return {
    worker: workerFromRow(workerOf(read), fieldSet, actor),
    manager: manager.of(read),
    establishment: establishment.of(read),
  };
}

function workerOf(read: Record<string, unknown>): RawWorker {
  const worker: Record<string, unknown> = {};
  for (const property of WORKER_PROPERTIES) worker[property] = read[property];
  return worker as unknown as RawWorker;
}
