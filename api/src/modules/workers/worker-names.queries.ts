import { In } from 'typeorm';
import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import { displayNameOf } from './worker.rules';
import { WorkerRow } from './worker.entity';

/**
 * « Mme Claire DUPONT » by worker's id, in the actor's language, in one statement; ids that are not the agency's are
 * absent.
 */
export async function workerNames(
  db: Db,
  { agencyId, language }: Actor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const workers = await db.find(WorkerRow, {
    select: { id: true, title: true, firstName: true, lastName: true },
    where: { agencyId, id: In([...new Set(ids)]) },
  });
  return new Map(workers.map((worker) => [worker.id, displayNameOf(worker, language)]));
}
