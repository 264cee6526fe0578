import type { DataSource } from 'typeorm';
import { transaction, type Tx } from '../../../platform/database/transaction';
import { addDays } from '../../../platform/formats/calendar';
import { notify } from '../../notifications';
import { REMINDER_DAYS } from '../document-state.rules';
import { EXPIRY_NOTIFICATION } from './describe-expiry';

const BATCH = 200;

/** A document whose manager is to be reminded. */
interface DueDocument {
  id: string;
  workerId: string;
  managerId: string | null;
  expiresOn: string;
}

/**
 * Reminds the managers of an agency's active workers of the documents that end, 120, 60, 30, 15 and 0 days before. Each
 * reminder is given once, whoever runs this and however often; of those that were missed only the last is given.
 */
export async function remindOfDocuments(source: DataSource, agencyId: string, today: string): Promise<void> {
  for (const days of REMINDER_DAYS.toReversed()) {
    for (let left = BATCH; left === BATCH;) {
      left = await transaction(source, (tx) => remindBatch(tx, { agencyId, days, today }));
    }
  }
}

/** From the last reminder to the first: what was given the last one is not given those before it. */
async function remindBatch(
  tx: Tx,
  { agencyId, days, today }: { agencyId: string; days: number; today: string },
): Promise<number> {
  const due: DueDocument[] = await tx.query(
    `SELECT d.id, d.worker_id AS workerId, w.manager_id AS managerId, d.expires_on AS expiresOn
     FROM worker_documents d JOIN workers w ON w.agency_id = d.agency_id AND w.id = d.worker_id
     WHERE d.agency_id = ? AND d.expires_on <= ? AND d.slot IS NOT NULL AND w.status = 'ACTIVE'
       AND (d.reminded_days IS NULL OR d.reminded_days > ?)
     ORDER BY d.expires_on LIMIT ${String(BATCH)} FOR UPDATE`,
    [agencyId, addDays(today, days), days],
  );
  for (const document of due) await remind(tx, agencyId, document, days);
  return due.length;
}

async function remind(tx: Tx, agencyId: string, document: DueDocument, days: number): Promise<void> {
  const { id, workerId, managerId, expiresOn } = document;
  await notify(tx, {
    agencyId,
    userId: managerId,
    kind: EXPIRY_NOTIFICATION,
    workerId,
    subjectId: id,
    facts: { days },
    key: `expiry ${id} ${expiresOn} ${String(days)}`,
  });
  await tx.query('UPDATE worker_documents SET reminded_days = ? WHERE agency_id = ? AND id = ?', [days, agencyId, id]);
}
