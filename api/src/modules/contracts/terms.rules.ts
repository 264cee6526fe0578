import { addDays } from '../../platform/formats/calendar';
import type { CollectiveAgreement } from '../workers';
import type { ContractState } from './contract';
import type { AmendmentFacts } from './contract-amendment.entity';
import type { ContractFacts } from './contract.entity';

/** What amendments may change of a contract. */
export interface Terms {
  /** At most one of weekly and annual minutes is there. */
  weeklyMinutes: number | null;
  annualMinutes: number | null;
  hourlyRateCents: number | null;
  qualification: string | null;
  collectiveAgreement: CollectiveAgreement | null;
  establishmentId: string | null;
}

/** What a contract is in time: from its signing to its last amendment. */
export type ChainedContract = Pick<ContractFacts, 'startsOn' | 'endsOn' | 'endedOn' | keyof Terms>;
export type ChainedAmendment = Pick<AmendmentFacts, 'effectiveOn' | 'endsOn' | keyof Terms>;

/** A contract with its amendments, earliest first. */
export interface ContractChain<Contract = ContractFacts, Amendment = AmendmentFacts> {
  contract: Contract;
  amendments: readonly Amendment[];
}

type Chain = ContractChain<ChainedContract, ChainedAmendment>;

/** The legal working year that stands for weeks of 35 hours (article L3121-41 of the labour code). */
const YEAR_MINUTES = 1607 * 60;
const WEEK_MINUTES = 35 * 60;

/** The terms of a contract on a day: as signed, with all amendments that took effect until then. */
export function termsOn({ contract, amendments }: Chain, day: string): Terms {
  const signed = pickTerms(contract);
  return amendments.filter(({ effectiveOn }) => effectiveOn <= day).reduce(amended, signed);
}

/** Terms after an amendment: what it leaves out stays, and one way of counting hours replaces the other. */
export function amended(terms: Terms, amendment: Terms): Terms {
  const counts = amendment.weeklyMinutes !== null || amendment.annualMinutes !== null;
  const hours = counts ? amendment : terms;
  return {
    weeklyMinutes: hours.weeklyMinutes,
    annualMinutes: hours.annualMinutes,
    hourlyRateCents: amendment.hourlyRateCents ?? terms.hourlyRateCents,
    qualification: amendment.qualification ?? terms.qualification,
    collectiveAgreement: amendment.collectiveAgreement ?? terms.collectiveAgreement,
    establishmentId: amendment.establishmentId ?? terms.establishmentId,
  };
}

/** The end that was agreed last: as signed, or by the last renewal; null: none. */
export function agreedEndOf({ contract, amendments }: Chain): string | null {
  return amendments.reduce((end, renewal) => renewal.endsOn ?? end, contract.endsOn);
}

/** The last day of a contract: when somebody ended it, else the agreed end; null: open. */
export function lastDayOf(chain: Chain): string | null {
  return chain.contract.endedOn ?? agreedEndOf(chain);
}

/** Where a contract stands on a day. */
export function stateOn(
  { startsOn, lastDay }: Pick<ContractFacts, 'startsOn' | 'lastDay'>,
  day: string,
): ContractState {
  if (startsOn > day) return 'UPCOMING';
  return lastDay !== null && lastDay < day ? 'ENDED' : 'RUNNING';
}

/** The day nearest to this one on which the contract runs: its first before, its last after. */
export function dayWithin({ startsOn, lastDay }: Pick<ContractFacts, 'startsOn' | 'lastDay'>, day: string): string {
  if (day < startsOn) return startsOn;
  return lastDay !== null && lastDay < day ? lastDay : day;
}

/** Minutes of a usual week; of annual hours, what they are to 1,607 is taken of 35 hours. 0 when no hours are agreed. */
export function weeklyMinutesOf({ weeklyMinutes, annualMinutes }: Terms): number {
  if (weeklyMinutes !== null) return weeklyMinutes;
  return annualMinutes === null ? 0 : Math.round((annualMinutes * WEEK_MINUTES) / YEAR_MINUTES);
}

/** The day on which an amendment may take effect at the latest: a renewal the day after the agreed end. */
export function latestEffect(chain: Chain, { endsOn }: Pick<ChainedAmendment, 'endsOn'>): string | null {
  const lastDay = lastDayOf(chain);
  return lastDay !== null && endsOn !== null && chain.contract.endedOn === null ? addDays(lastDay, 1) : lastDay;
}

function pickTerms(terms: Terms): Terms {
  const { weeklyMinutes, annualMinutes, hourlyRateCents, qualification, collectiveAgreement, establishmentId } = terms;
  return { weeklyMinutes, annualMinutes, hourlyRateCents, qualification, collectiveAgreement, establishmentId };
}
