import type { Tx } from '../../../platform/database/transaction';
import type { WorkerNature } from '../../fields';
import { NumberCounterRow, WorkerNumberRow } from './worker-number.entity';
import { fileNumberOf, registrationNumberOf, registrationSeries, TRAINEE_NUMBER } from './worker-number.rules';
import type { NumberKind } from './worker-number.rules';

/** The counter that file numbers come from. */
const FILE_SERIES = 'FILE';

/**
 * The next registration number of a nature. Its counter stays locked until the transaction ends, so this is asked for
 * once everything else is checked; a transaction that is rolled back gives the number back.
 */
export async function nextRegistrationNumber(tx: Tx, agencyId: string, nature: WorkerNature): Promise<string> {
  const series = registrationSeries(nature);
  return series === null ? TRAINEE_NUMBER : registrationNumberOf(series, await nextRank(tx, agencyId, series));
}

/** The next file number; as `nextRegistrationNumber`. */
export async function nextFileNumber(tx: Tx, agencyId: string): Promise<string> {
  return fileNumberOf(await nextRank(tx, agencyId, FILE_SERIES));
}

/** Writes down that the worker bears this number from now on, and no more the one before. */
export async function recordNumber(
  tx: Tx,
  worker: { agencyId: string; id: string },
  { kind, number, at }: { kind: NumberKind; number: string; at: Date },
): Promise<void> {
  const { agencyId, id: workerId } = worker;
  await tx.query(
    'UPDATE worker_numbers SET ended_at = ? WHERE agency_id = ? AND worker_id = ? AND kind = ? AND ended_at IS NULL',
    [at, agencyId, workerId, kind],
  );
  // Every trainee has the same number: it identifies nobody, and is not kept as given.
  if (kind === 'REGISTRATION' && number === TRAINEE_NUMBER) return;
  await tx.insert(WorkerNumberRow, { agencyId, kind, number, workerId, givenAt: at, endedAt: null });
}

async function nextRank(tx: Tx, agencyId: string, series: string): Promise<number> {
  await tx.query(
    `INSERT INTO number_counters (agency_id, series, last_given) VALUES (?, ?, 1)
     ON DUPLICATE KEY UPDATE last_given = last_given + 1`,
    [agencyId, series],
  );
  return (await tx.findOneByOrFail(NumberCounterRow, { agencyId, series })).lastGiven;
}
