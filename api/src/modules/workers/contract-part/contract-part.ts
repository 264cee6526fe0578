import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { WorkerFacts } from '../worker.entity';

/** The part « Contrat de travail » of a sheet; null: empty. Its properties are the keys of the catalogue's fields. */
export type ContractPart = Pick<
  WorkerFacts,
  | 'contractType'
  | 'contractMode'
  | 'contractStart'
  | 'contractEnd'
  | 'trialPeriodEnd'
  | 'weeklyHours'
  | 'qualification'
  | 'collectiveAgreement'
>;

/** The part of each of these workers of the actor's agency who has a contract today, in one statement. */
export type ContractPartSource = (
  db: Db,
  actor: Actor,
  workerIds: readonly string[],
) => Promise<ReadonlyMap<string, ContractPart>>;

let source: ContractPartSource | null = null;

/** Says where the part comes from while the module CONTRACTS is on. It is listed in app/reactions.ts. */
export function fillContractPart(read: ContractPartSource): void {
  source = read;
}

/**
 * The part of the sheet as it is shown: as typed without the module CONTRACTS, of the contract in force with it. Nothing
 * of it is kept, so that it cannot be out of date, and what was typed comes back when the module is switched off.
 */
export async function contractPartsOf(
  db: Db,
  actor: Actor,
  rows: readonly (ContractPart & { id: string })[],
): Promise<ContractPart[]> {
  if (!actor.modules.includes('CONTRACTS')) return [...rows];
  const parts = await source?.(
    db,
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => parts?.get(id) ?? NO_CONTRACT);
}

const NO_CONTRACT: ContractPart = {
  contractType: null,
  contractMode: null,
  contractStart: null,
  contractEnd: null,
  trialPeriodEnd: null,
  weeklyHours: null,
  qualification: null,
  collectiveAgreement: null,
};
