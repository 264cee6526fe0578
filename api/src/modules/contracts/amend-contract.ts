import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import type { Localized } from '../../platform/errors/localized';
import { refuse, refuseAll } from '../../platform/errors/refusal';
import { ContractAmendmentRow, type AmendmentFacts } from './contract-amendment.entity';
import { recordContractEvent, type FactChange } from './contract-events';
import type { AmendContractInput, RemoveAmendmentInput } from './contract-input.type';
import { amendmentProblems, amendmentsFit } from './contract.rules';
import { heldContract, settleContract } from './held-contract';
import { givenProblems, readTerms } from './read-terms';
import { agreedEndOf, amended, termsOn, type ContractChain, type Terms } from './terms.rules';

/**
 * Adds an amendment after those there are: from its day on the given terms replace the former ones. Refused beside each
 * field, and when the contract may no longer run beside the worker's others. NOT_FOUND; STALE_VERSION.
 */
export async function amendContract(tx: Tx, actor: Actor, input: AmendContractInput): Promise<ContractChain> {
  const { chain, others } = await heldContract(tx, actor, input);
  const amendment: AmendmentFacts = {
    agencyId: actor.agencyId,
    contractId: input.id,
    id: newId(),
    effectiveOn: input.effectiveOn,
    endsOn: input.endsOn ?? null,
    ...readTerms(input, UNCHANGED),
    createdAt: clock.now(),
  };
  const problems = amendmentProblems(chain, amendment);
  refuseAll([...problems, ...(await givenProblems(tx, actor, input, chain.contract))]);
  await tx.insert(ContractAmendmentRow, amendment);
  const { contract, amendments } = chain;
  const settled = await settleContract(tx, { contract, amendments: [...amendments, amendment] }, others);
  const { effectiveOn: day } = amendment;
  const changes = changesOf(chain, amendment);
  await recordContractEvent(tx, actor, contract, { act: 'ADDED', point: 'AMENDMENT', day, changes });
  return settled;
}

/** Takes back an amendment made by mistake. Refused when later ones would no longer fit. NOT_FOUND; STALE_VERSION. */
export async function removeAmendment(tx: Tx, actor: Actor, input: RemoveAmendmentInput): Promise<ContractChain> {
  const { chain, others } = await heldContract(tx, actor, input);
  const { contract } = chain;
  const amendment = chain.amendments.find(({ id }) => id === input.amendmentId);
  if (amendment === undefined) throw new Denial('NOT_FOUND');
  const left = { contract, amendments: chain.amendments.filter((one) => one !== amendment) };
  const agreed = agreedEndOf(left);
  const isBeforeEnd = contract.endedOn === null || agreed === null || contract.endedOn <= agreed;
  if (!amendmentsFit(left) || !isBeforeEnd) throw refuse('AMENDMENTS_DO_NOT_FIT', LATER_ONES);
  await tx.delete(ContractAmendmentRow, { agencyId: actor.agencyId, contractId: contract.id, id: amendment.id });
  const settled = await settleContract(tx, left, others);
  const { effectiveOn: day } = amendment;
  await recordContractEvent(tx, actor, contract, { act: 'REMOVED', point: 'AMENDMENT', day });
  return settled;
}

/** What an amendment makes different, for history: no amount of pay, no id. */
function changesOf(chain: ContractChain, amendment: AmendmentFacts): FactChange[] {
  const before = termsOn(chain, amendment.effectiveOn);
  const after = amended(before, amendment);
  const keys = ['weeklyMinutes', 'annualMinutes', 'qualification', 'collectiveAgreement'] as const;
  const changes: FactChange[] = keys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ key, before: before[key], after: after[key] }));
  if (amendment.endsOn !== null) changes.push({ key: 'endsOn', before: agreedEndOf(chain), after: amendment.endsOn });
  if (before.hourlyRateCents !== after.hourlyRateCents)
    changes.push({ key: 'hourlyRateCents', before: before.hourlyRateCents === null ? null : 0, after: 0 });
  return changes;
}

const UNCHANGED: Terms = {
  weeklyMinutes: null,
  annualMinutes: null,
  hourlyRateCents: null,
  qualification: null,
  collectiveAgreement: null,
  establishmentId: null,
};

const LATER_ONES: Localized = {
  fr: "La suite du contrat ne tiendrait plus sans cet avenant : retirez d'abord les plus récents.",
  en: 'What follows would no longer fit without this amendment: remove later ones first.',
};
