import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId, newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { Denial } from '../../../platform/errors/denial';
import { refuse, refuseAll } from '../../../platform/errors/refusal';
import { attachUpload, removeFile } from '../../../platform/files';
import { today } from '../../../platform/formats/calendar';
import { holdWorker, recordWorkerEvent } from '../../workers';
import { mayKeepPayslips } from '../contract.policy';
import { contractOf } from '../contract.queries';
import { needModule } from '../held-contract';
import { PayslipRow } from './payslip.entity';
import { MONTH_TAKEN, payslipProblems } from './payslip.rules';
import type { AddPayslipInput } from './payslip.type';

/**
 * Attaches an uploaded PDF to a month of a contract. Refused when the month has one, is before the contract or to come, or
 * the upload is not there. FORBIDDEN without the payroll right; NOT_FOUND when the contract is not the agency's.
 */
export async function addPayslip(tx: Tx, actor: Actor, input: AddPayslipInput): Promise<string> {
  const { agencyId } = actor;
  const { contract } = await contractOf(tx, actor, input.contractId);
  needRight(actor);
  await holdWorker(tx, actor, contract.workerId);
  refuseAll(payslipProblems(input.month, contract.startsOn, today()));
  const file = await attachUpload(tx, actor, input.uploadId, 'PAYSLIP');
  const payslip = { agencyId, id: newId(), contractId: contract.id, month: `${input.month}-01`, fileId: file.id };
  try {
    await tx.insert(PayslipRow, { ...payslip, addedAt: clock.now() });
  } catch (error) {
    if (breaksUniqueKey(error, 'uq_payslips_month')) throw refuse('MONTH_TAKEN', MONTH_TAKEN, ['month']);
    throw error;
  }
  await record(tx, actor, { workerId: contract.workerId, id: payslip.id, month: input.month, act: 'ADDED' });
  return contract.id;
}

/** Takes a payslip off, its file too. FORBIDDEN without the payroll right; NOT_FOUND when it is not the agency's. */
export async function removePayslip(tx: Tx, actor: Actor, id: string): Promise<string> {
  const { agencyId } = actor;
  const payslip = isId(id) ? await tx.findOneBy(PayslipRow, { agencyId, id }) : null;
  if (payslip === null) throw new Denial('NOT_FOUND');
  needRight(actor);
  const { contract } = await contractOf(tx, actor, payslip.contractId);
  const { affected } = await tx.delete(PayslipRow, { agencyId, id });
  if (affected !== 1) throw new Denial('NOT_FOUND');
  await removeFile(tx, agencyId, payslip.fileId);
  await record(tx, actor, { workerId: contract.workerId, id, month: payslip.month.slice(0, 7), act: 'REMOVED' });
  return contract.id;
}

function needRight(actor: Actor): void {
  if (!actor.seesPayroll) throw new Denial('FORBIDDEN');
  needModule(actor);
  if (!mayKeepPayslips(actor)) throw new Denial('FORBIDDEN');
}

function record(
  tx: Tx,
  actor: Actor,
  { workerId, id, month, act }: { workerId: string; id: string; month: string; act: 'ADDED' | 'REMOVED' },
): Promise<void> {
  return recordWorkerEvent(tx, actor, { workerId, subject: 'PAYSLIP', subjectId: id, act, facts: { month } });
}
