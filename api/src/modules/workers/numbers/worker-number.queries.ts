import { In, IsNull, Not } from 'typeorm';
import type { Db } from '../../../platform/database/transaction';
import { WorkerNumberRow } from './worker-number.entity';

/** The numbers that workers of this agency bore before, newest first, in one statement. */
export function formerNumbersOf(db: Db, agencyId: string, workerIds: readonly string[]): Promise<WorkerNumberRow[]> {
  return db.find(WorkerNumberRow, {
    where: { agencyId, workerId: In(workerIds), endedAt: Not(IsNull()) },
    order: { endedAt: 'DESC', number: 'DESC' },
  });
}
