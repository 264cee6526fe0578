import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import type { Localized } from '../../platform/errors/localized';
import { refuse, refuseAll } from '../../platform/errors/refusal';
import { holdWorker } from '../workers';
import { ContractRow, type ContractFacts } from './contract.entity';
import { contractOf, contractsOfWorkers } from './contract.queries';
import { overlapProblems } from './overlap.rules';
import { lastDayOf, type ContractChain } from './terms.rules';

/** A contract nobody else changes until the transaction ends, and the worker's others. */
export interface HeldContract {
  chain: ContractChain;
  others: ContractChain[];
}

/** Refuses a change while the module is off. */
export function needModule({ modules }: Actor): void {
  if (!modules.includes('CONTRACTS')) throw refuse('MODULE_OFF', MODULE_OFF);
}

/** Holds a contract for a change made on one of its versions. NOT_FOUND when it is not the agency's; STALE_VERSION. */
export async function heldContract(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number | null },
): Promise<HeldContract> {
  const { contract } = await contractOf(tx, actor, id);
  needModule(actor);
  await holdWorker(tx, actor, contract.workerId);
  const chains = await contractsOfWorkers(tx, actor, [contract.workerId]);
  const chain = chains.find((one) => one.contract.id === id);
  if (chain === undefined) throw new Denial('NOT_FOUND');
  if (version !== null && chain.contract.version !== version) throw refuse('STALE_VERSION', STALE_VERSION);
  return { chain, others: chains.filter((one) => one !== chain) };
}

/** Writes what changed of a held contract, with its last day and next version, when it may run beside the others. */
export async function settleContract(
  tx: Tx,
  { contract, amendments }: ContractChain,
  others: readonly ContractChain[],
): Promise<ContractChain> {
  refuseAll(overlapProblems({ contract, amendments }, others));
  const { agencyId, id } = contract;
  const settled: ContractFacts = {
    ...contract,
    version: contract.version + 1,
    lastDay: lastDayOf({ contract, amendments }),
  };
  await tx.update(ContractRow, { agencyId, id }, settled);
  return { contract: settled, amendments };
}

const MODULE_OFF: Localized = {
  fr: "Le module Contrats n'est pas activé : un administrateur peut le faire dans l'administration.",
  en: 'The contracts module is off: an administrator can switch it on.',
};

const STALE_VERSION: Localized = {
  fr: 'Ce contrat a été modifié entre-temps : fermez, relisez-le, puis recommencez.',
  en: 'This contract was changed in the meantime: close, read it again, then start over.',
};
