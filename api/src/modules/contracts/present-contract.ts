import type { Actor } from '../../platform/actor';
import { daysBetween, today } from '../../platform/formats/calendar';
import { mayEditContracts, maySeePayslips } from './contract.policy';
import type { ContractPage } from './contract.queries';
import type { Contract, ContractConnection, ContractTerms } from './contract.type';
import { stateOn, type ContractChain, type Terms } from './terms.rules';

/** A contract as one actor sees it, with the chain its terms are computed from. */
export type SeenContract = Contract & { chain: ContractChain };

/** A contract as the actor may see it today: pay only with the payroll right. */
export function presentContract(chain: ContractChain, actor: Actor): SeenContract {
  const { contract, amendments } = chain;
  const day = today();
  const state = stateOn(contract, day);
  const { lastDay } = contract;
  return Object.assign({}, contract, {
    chain,
    endReason: contract.endReason ?? (state === 'ENDED' ? ('END_OF_TERM' as const) : null),
    state,
    daysLeft: state === 'RUNNING' && lastDay !== null ? daysBetween(day, lastDay) : null,
    signedTerms: presentTerms(contract, actor),
    amendments: amendments.map((amendment) => Object.assign({}, amendment, presentTerms(amendment, actor))),
    viewerCanEdit: mayEditContracts(actor),
    viewerCanSeePayslips: maySeePayslips(actor),
  });
}

/** Terms as the actor may see them. */
export function presentTerms(terms: Terms, { seesPayroll }: Actor): ContractTerms {
  const { weeklyMinutes, annualMinutes, hourlyRateCents, qualification, collectiveAgreement, establishmentId } = terms;
  return {
    weeklyMinutes,
    annualMinutes,
    hourlyRateCents: seesPayroll ? hourlyRateCents : null,
    hourlyRateWithheld: !seesPayroll && hourlyRateCents !== null,
    qualification,
    collectiveAgreement,
    establishmentId,
  };
}

/** A page of contracts as the actor may see them. */
export function presentPage({ chains, hasNextPage }: ContractPage, actor: Actor): ContractConnection {
  const nodes = chains.map((chain) => presentContract(chain, actor));
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.id ?? null },
  };
}
