import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import type { Localized } from '../../platform/errors/localized';
import { refuse, refuseAll } from '../../platform/errors/refusal';
import { recordContractEvent } from './contract-events';
import type { ContractVersionInput, EndContractInput } from './contract-input.type';
import { ContractRow } from './contract.entity';
import { endingProblems } from './contract.rules';
import { heldContract, settleContract } from './held-contract';
import { PayslipRow } from './payslips/payslip.entity';
import type { ContractChain } from './terms.rules';

/** Ends a contract on a day, past or to come, for a reason; ending it again corrects both. NOT_FOUND; STALE_VERSION. */
export async function endContract(tx: Tx, actor: Actor, input: EndContractInput): Promise<ContractChain> {
  const { chain, others } = await heldContract(tx, actor, input);
  const { contract, amendments } = chain;
  const { endedOn, reason } = input;
  refuseAll(endingProblems(chain, { endedOn, reason }));
  const settled = await settleContract(
    tx,
    { contract: { ...contract, endedOn, endReason: reason }, amendments },
    others,
  );
  await recordContractEvent(tx, actor, contract, {
    act: contract.endedOn === null ? 'ADDED' : 'CHANGED',
    point: 'END',
    day: endedOn,
    changes: [{ key: 'endReason', before: contract.endReason, after: reason }],
  });
  return settled;
}

/** Takes back the end of a contract: it runs as was agreed. Refused when it may not run beside others by now. */
export async function reopenContract(tx: Tx, actor: Actor, input: ContractVersionInput): Promise<ContractChain> {
  const { chain, others } = await heldContract(tx, actor, input);
  const { contract, amendments } = chain;
  if (contract.endedOn === null) return chain;
  const settled = await settleContract(
    tx,
    { contract: { ...contract, endedOn: null, endReason: null }, amendments },
    others,
  );
  await recordContractEvent(tx, actor, contract, { act: 'REMOVED', point: 'END' });
  return settled;
}

/** Deletes a contract made by mistake, with its amendments. Refused while it has payslips. NOT_FOUND; STALE_VERSION. */
export async function removeContract(tx: Tx, actor: Actor, input: ContractVersionInput): Promise<void> {
  const { agencyId } = actor;
  const { chain } = await heldContract(tx, actor, input);
  if (await tx.existsBy(PayslipRow, { agencyId, contractId: input.id })) throw refuse('HAS_PAYSLIPS', HAS_PAYSLIPS);
  await tx.delete(ContractRow, { agencyId, id: input.id });
  await recordContractEvent(tx, actor, chain.contract, { act: 'REMOVED', point: 'CONTRACT' });
}

const HAS_PAYSLIPS: Localized = {
  fr: "Ce contrat a des bulletins de paie : retirez-les d'abord, ou terminez plutôt le contrat.",
  en: 'This contract has payslips: remove them first, or end the contract instead.',
};
