import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import type { LeavingWorker } from '../../workers';
import { TaxCertificateLineRow } from './tax-certificate-line.entity';
import { registrationNumbersOf } from './tax-certificate.queries';
import { certificateLines, type CertifiedVisit } from './tax-certificate.rules';

/** Rows of one INSERT. */
const AT_ONCE = 500;

/**
 * Keeps what tax certificates need of a worker whose sheet is being deleted, in the deleting transaction: name, number
 * borne, days and durations of the done visits by client. Nothing else of the person stays.
 */
export async function keepCertificateLines(tx: Tx, worker: LeavingWorker): Promise<void> {
  const { agencyId, workerId, displayName, registrationNumber } = worker;
  const visits = await tx.query<CertifiedVisit[]>(
    `SELECT client_id AS clientId, starts_at AS startsAt, ends_at AS endsAt FROM visits
     WHERE agency_id = ? AND worker_id = ? AND status = 'DONE'`,
    [agencyId, workerId],
  );
  const numbers = await registrationNumbersOf(tx, agencyId, [workerId]);
  const lines = certificateLines(visits, { workerName: displayName, registrationNumber, numbers });
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const rows = lines.slice(from, from + AT_ONCE).map((line) => ({ ...line, agencyId, id: newId() }));
    await tx.insert(TaxCertificateLineRow, rows);
  }
}
