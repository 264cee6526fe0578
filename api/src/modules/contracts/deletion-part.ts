import type { Db, Tx } from '../../platform/database/transaction';
import type { Localized } from '../../platform/errors/localized';
import { removeFile } from '../../platform/files';
import type { DeletionCount, DeletionPart, LeavingWorker } from '../workers';

const PAYSLIPS = `FROM payslips p JOIN contracts c ON c.agency_id = p.agency_id AND c.id = p.contract_id
  WHERE c.agency_id = ? AND c.worker_id = ?`;

/** Contracts go with their worker, and so do their amendments, payslips and files. */
export const CONTRACT_DELETION: DeletionPart = { count, remove };

async function count(db: Db, agencyId: string, workerId: string): Promise<DeletionCount[]> {
  const [counts] = await db.query<Record<keyof typeof LABELS, string>[]>(
    `SELECT (SELECT COUNT(*) FROM contracts WHERE agency_id = ? AND worker_id = ?) AS contracts,
       (SELECT COUNT(*) FROM contract_amendments a JOIN contracts c ON c.agency_id = a.agency_id AND c.id = a.contract_id
        WHERE c.agency_id = ? AND c.worker_id = ?) AS amendments,
       (SELECT COUNT(*) ${PAYSLIPS}) AS payslips`,
    [agencyId, workerId, agencyId, workerId, agencyId, workerId],
  );
  return Object.entries(LABELS).map(([what, label]) => ({
    label,
    count: Number(counts?.[what as keyof typeof LABELS] ?? 0),
  }));
}

async function remove(tx: Tx, { agencyId, workerId }: LeavingWorker): Promise<void> {
  const of = [agencyId, workerId];
  const files = await tx.query<{ fileId: string }[]>(`SELECT p.file_id AS fileId ${PAYSLIPS}`, of);
  for (const { fileId } of files) await removeFile(tx, agencyId, fileId);
  await tx.query(`DELETE p ${PAYSLIPS}`, of);
  // Amendments go with their contract.
  await tx.query('DELETE FROM contracts WHERE agency_id = ? AND worker_id = ?', of);
}

const LABELS = {
  contracts: { fr: 'contrats', en: 'contracts' },
  amendments: { fr: 'avenants', en: 'amendments' },
  payslips: { fr: 'bulletins de paie', en: 'payslips' },
} satisfies Record<string, Localized>;
