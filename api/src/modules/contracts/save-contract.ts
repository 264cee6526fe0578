import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import type { Localized } from '../../platform/errors/localized';
import { refuse, refuseAll } from '../../platform/errors/refusal';
import { holdWorker } from '../workers';
import { FACTS, recordContractEvent, type FactChange } from './contract-events';
import type { AddContractInput, ContractInput, UpdateContractInput } from './contract-input.type';
import { ContractRow, type ContractFacts } from './contract.entity';
import { contractsOfWorkers } from './contract.queries';
import { amendmentsFit, contractProblems, endingProblems } from './contract.rules';
import { heldContract, needModule, settleContract } from './held-contract';
import { overlapProblems } from './overlap.rules';
import { givenProblems, nameProblems, readName, readTerms } from './read-terms';
import type { ContractChain } from './terms.rules';

/** Makes a contract of a worker. Refused beside each field, and when it may not run beside the worker's others. */
export async function addContract(tx: Tx, actor: Actor, input: AddContractInput): Promise<ContractChain> {
  const { agencyId } = actor;
  await holdWorker(tx, actor, input.workerId);
  needModule(actor);
  const contract = await readContract(tx, actor, input, {
    ...BLANK,
    ...{ agencyId, id: newId(), workerId: input.workerId, createdAt: clock.now() },
    ...{ type: input.type, startsOn: input.startsOn },
  });
  const others = await contractsOfWorkers(tx, actor, [input.workerId]);
  refuseAll(overlapProblems({ contract, amendments: [] }, others));
  await tx.insert(ContractRow, contract);
  await recordContractEvent(tx, actor, contract, { act: 'ADDED', point: 'CONTRACT' });
  return { contract, amendments: [] };
}

/**
 * Corrects what was signed; what is left out stays. What changes with time is an amendment. Refused beside each field, and
 * when amendments, the end, or the worker's other contracts no longer fit. NOT_FOUND; STALE_VERSION.
 */
export async function updateContract(tx: Tx, actor: Actor, input: UpdateContractInput): Promise<ContractChain> {
  const { chain, others } = await heldContract(tx, actor, input);
  const contract = await readContract(tx, actor, input, chain.contract);
  const corrected = { contract, amendments: chain.amendments };
  if (!amendmentsFit(corrected)) throw refuse('AMENDMENTS_DO_NOT_FIT', AMENDMENTS_DO_NOT_FIT);
  const { endedOn, endReason: reason } = contract;
  if (endedOn !== null && reason !== null && endingProblems(corrected, { endedOn, reason }).length > 0)
    throw refuse('END_DOES_NOT_FIT', END_DOES_NOT_FIT);
  const changes = changesOf(chain.contract, contract);
  if (changes.length === 0 && chain.contract.establishmentId === contract.establishmentId) return chain;
  const settled = await settleContract(tx, corrected, others);
  await recordContractEvent(tx, actor, contract, { act: 'CHANGED', point: 'CONTRACT', changes });
  return settled;
}

/** What an input makes of a contract. Throws one refusal that lists every problem. */
async function readContract(tx: Tx, actor: Actor, input: ContractInput, known: ContractFacts): Promise<ContractFacts> {
  const employerName = input.employerName === undefined ? known.employerName : readName(input.employerName);
  const contract = {
    ...known,
    type: input.type ?? known.type,
    mode: input.mode ?? known.mode,
    employerName,
    startsOn: input.startsOn ?? known.startsOn,
    endsOn: input.endsOn === undefined ? known.endsOn : input.endsOn,
    jobCategory: input.jobCategory === undefined ? known.jobCategory : input.jobCategory,
    trialEndsOn: input.trialEndsOn === undefined ? known.trialEndsOn : input.trialEndsOn,
    trialRenewed: input.trialRenewed ?? known.trialRenewed,
    ...readTerms(input, known),
  };
  refuseAll([
    ...contractProblems(contract),
    ...nameProblems(employerName, 'employerName'),
    ...(await givenProblems(tx, actor, input, known)),
  ]);
  return known.version === 0 ? { ...contract, version: 1, lastDay: contract.endsOn } : contract;
}

function changesOf(before: ContractFacts, after: ContractFacts): FactChange[] {
  const keys = Object.keys(FACTS) as FactChange['key'][];
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => {
      // Amounts of pay stay out of history: it says that they changed.
      const seen = (value: FactChange['before']) => (key === 'hourlyRateCents' && value !== null ? 0 : value);
      return { key, before: seen(before[key]), after: seen(after[key]) };
    });
}

/** A contract of which nothing is agreed. */
const BLANK: Omit<ContractFacts, 'agencyId' | 'id' | 'workerId' | 'createdAt' | 'type' | 'startsOn'> = {
  version: 0,
  mode: 'PRESTATAIRE',
  employerName: null,
  endsOn: null,
  endedOn: null,
  endReason: null,
  lastDay: null,
  jobCategory: null,
  trialEndsOn: null,
  trialRenewed: false,
  weeklyMinutes: null,
  annualMinutes: null,
  hourlyRateCents: null,
  qualification: null,
  collectiveAgreement: null,
  establishmentId: null,
};

const AMENDMENTS_DO_NOT_FIT: Localized = {
  fr: 'Un avenant de ce contrat ne tiendrait plus : retirez-le d’abord, ou gardez les dates et le type.',
  en: 'An amendment of this contract would no longer fit: remove it first, or keep days and type.',
};

const END_DOES_NOT_FIT: Localized = {
  fr: 'La fin de ce contrat ne tiendrait plus : annulez-la d’abord, ou gardez les dates et le type.',
  en: 'The end of this contract would no longer fit: undo it first, or keep days and type.',
};
