import type { Actor } from '../../../platform/actor';
import { joinedRow } from '../../../platform/database/joined-row';
import type { Db } from '../../../platform/database/transaction';
import { FileRow } from '../../../platform/files';
import { PayslipRow } from './payslip.entity';

/** A payslip with its file. */
export interface FiledPayslip {
  payslip: PayslipRow;
  file: FileRow;
}

/** The payslips of these contracts of the actor's agency, newest month first, in one statement. */
export async function payslipsOf(
  db: Db,
  { agencyId }: Actor,
  contractIds: readonly string[],
): Promise<Map<string, FiledPayslip[]>> {
  const payslip = joinedRow(db, PayslipRow, 'p');
  const file = joinedRow(db, FileRow, 'f');
  const rows: Record<string, unknown>[] = await db.query(
    `SELECT ${payslip.columns}, ${file.columns} FROM payslips p
     JOIN files f ON f.agency_id = p.agency_id AND f.id = p.file_id
     WHERE p.agency_id = ? AND p.contract_id IN (?) ORDER BY p.month DESC`,
    [agencyId, contractIds],
  );
  const byContract = new Map<string, FiledPayslip[]>();
  for (const row of rows) {
    const found = { payslip: payslip.of(row), file: file.of(row) };
    if (found.payslip === null || found.file === null) continue;
    const filed = { payslip: found.payslip, file: found.file };
    byContract.set(filed.payslip.contractId, [...(byContract.get(filed.payslip.contractId) ?? []), filed]);
  }
  return byContract;
}
