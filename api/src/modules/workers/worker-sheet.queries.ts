import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Db } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { fieldsOf } from '../fields';
import { workerColumns } from './worker-columns';
import { workerFromRow, type LoadedWorker, type RawWorker } from './worker-row';

/** A worker of the actor's agency. NOT_FOUND when there is none. */
export async function workerById(db: Db, actor: Actor, id: string): Promise<LoadedWorker> {
  if (!isId(id)) throw new Denial('NOT_FOUND');
  const [row] = await db.query<RawWorker[]>(
    `SELECT ${workerColumns('w')} FROM workers w WHERE w.agency_id = ? AND w.id = ?`,
    [actor.agencyId, id],
  );
  if (!row) throw new Denial('NOT_FOUND');
  return workerFromRow(row, await fieldsOf(db, actor.agencyId), actor);
}
