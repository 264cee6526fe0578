import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import { today } from '../../platform/formats/calendar';
import type { ContractPart } from '../workers';
import { contractsOfWorkers } from './contract.queries';
import { stateOn, termsOn, weeklyMinutesOf, type ContractChain } from './terms.rules';

/**
 * The part « Contrat de travail » of the sheets of these workers, from the contract in force today: of several, the one with
 * the agency itself, then the one that started last. Workers without one are absent.
 */
export async function partsFromContracts(
  db: Db,
  actor: Actor,
  workerIds: readonly string[],
): Promise<Map<string, ContractPart>> {
  const day = today();
  const parts = new Map<string, ContractPart>();
  const running = (await contractsOfWorkers(db, actor, workerIds)).filter(
    ({ contract }) => stateOn(contract, day) === 'RUNNING',
  );
  const own = running.filter(({ contract }) => contract.mode === 'PRESTATAIRE');
  for (const chain of [...own, ...running]) {
    const { workerId } = chain.contract;
    if (!parts.has(workerId)) parts.set(workerId, partOf(chain, day));
  }
  return parts;
}

function partOf(chain: ContractChain, day: string): ContractPart {
  const { type, mode, startsOn, lastDay, trialEndsOn } = chain.contract;
  const terms = termsOn(chain, day);
  const minutes = weeklyMinutesOf(terms);
  return {
    contractType: type,
    contractMode: mode,
    contractStart: startsOn,
    contractEnd: lastDay,
    trialPeriodEnd: trialEndsOn,
    weeklyHours: minutes === 0 ? null : Math.round((minutes * 100) / 60) / 100,
    qualification: terms.qualification,
    collectiveAgreement: terms.collectiveAgreement,
  };
}
