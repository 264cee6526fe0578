/**
 * Employment contracts and payslips. It promises that the contracts of a worker are lawful side by side (no two of one mode
 * with the same employer, no more than 48 hours a week), that what a contract says on a day is computed from what was
 * signed and its amendments, and that pay is seen with the payroll right only.
 */
export { describeContractEvent, describePayslipEvent } from './contract-events';
export { ContractAmendmentRow } from './contract-amendment.entity';
export type { AddContractInput } from './contract-input.type';
export { ContractRow } from './contract.entity';
export { CONTRACT_DELETION } from './deletion-part';
export { PayslipRow } from './payslips/payslip.entity';
export { addContract } from './save-contract';
export { partsFromContracts } from './sheet-part';
