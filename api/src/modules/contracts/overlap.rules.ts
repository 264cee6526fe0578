import type { Problem } from '../../platform/errors/refusal';
import { formatDay } from '../../platform/formats/day';
import { searchKey } from '../../platform/formats/text';
import type { ContractFacts } from './contract.entity';
import { LONGEST_WEEK } from './contract.rules';
import {
  lastDayOf,
  termsOn,
  weeklyMinutesOf,
  type ChainedAmendment,
  type ChainedContract,
  type ContractChain,
} from './terms.rules';

/** What of a contract decides what may run beside it. */
export type Overlapping = ContractChain<
  ChainedContract & Pick<ContractFacts, 'mode' | 'employerName'>,
  ChainedAmendment
>;

const NEVER = '9999-12-31';

/**
 * What is wrong with a contract beside the worker's others. A person may hold several, but not two of one mode with the same
 * employer on the same day, and on no day more than 48 hours a week in all (articles L3121-20 and L8261-1).
 */
export function overlapProblems(chain: Overlapping, others: readonly Overlapping[]): Problem[] {
  const beside = others.filter((other) => runTogether(chain, other));
  const same = beside.find((other) => employerKey(other) === employerKey(chain));
  if (same) return [overlap(same.contract.startsOn)];
  const day = turningDays(chain, beside).find((one) => weeklyMinutesOn([chain, ...beside], one) > LONGEST_WEEK);
  return day === undefined ? [] : [weekTooLong(day)];
}

function runTogether(one: Overlapping, other: Overlapping): boolean {
  return one.contract.startsOn <= endOf(other) && other.contract.startsOn <= endOf(one);
}

/** The days on which the hours of these contracts change while the first one runs. */
function turningDays(chain: Overlapping, beside: readonly Overlapping[]): string[] {
  const { startsOn } = chain.contract;
  const days = [chain, ...beside].flatMap(({ contract, amendments }) => [
    contract.startsOn,
    ...amendments.map(({ effectiveOn }) => effectiveOn),
  ]);
  return [...new Set([startsOn, ...days])].filter((day) => day >= startsOn && day <= endOf(chain)).sort();
}

function weeklyMinutesOn(chains: readonly Overlapping[], day: string): number {
  return chains
    .filter((chain) => chain.contract.startsOn <= day && day <= endOf(chain))
    .reduce((sum, chain) => sum + weeklyMinutesOf(termsOn(chain, day)), 0);
}

function endOf(chain: Overlapping): string {
  return lastDayOf(chain) ?? NEVER;
}

/** Accents, case and spaces make no other employer; without a name it is the agency. */
function employerKey({ contract: { mode, employerName } }: Overlapping): string {
  return `${mode} ${searchKey(employerName ?? '')}`;
}

function overlap(startsOn: string): Problem {
  return {
    code: 'CONTRACTS_OVERLAP',
    message: {
      fr: `Un contrat du même employeur, du ${formatDay(startsOn, 'fr')}, court sur la même période : terminez-le, ou ajoutez-lui un avenant.`,
      en: `A contract with the same employer, of ${formatDay(startsOn, 'en')}, runs at the same time: end it, or amend it.`,
    },
    path: ['startsOn'],
  };
}

function weekTooLong(day: string): Problem {
  return {
    code: 'WEEK_TOO_LONG',
    message: {
      fr: `Avec ses autres contrats, l'intervenant dépasserait 48 heures par semaine au ${formatDay(day, 'fr')} : réduisez la durée.`,
      en: `With other contracts the worker would exceed 48 hours a week on ${formatDay(day, 'en')}: give fewer hours.`,
    },
    path: ['weeklyMinutes'],
  };
}
