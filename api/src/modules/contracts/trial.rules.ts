import { addDays, addMonths, daysBetween } from '../../platform/formats/calendar';
import type { JobCategory } from './contract';
import type { ContractFacts } from './contract.entity';

/** Months of the longest trial period of a CDI (article L1221-19 of the labour code). */
const CDI_MONTHS: Readonly<Record<JobCategory, number>> = { EMPLOYEE: 2, SUPERVISOR: 3, EXECUTIVE: 4 };

const LONGEST_SHORT_CDD = 6;

type Trial = Pick<ContractFacts, 'type' | 'startsOn' | 'endsOn' | 'jobCategory' | 'trialRenewed'>;

/**
 * The last day a trial period may have by law; null where no law fixes it for certain. A CDI: 2, 3 or 4 months by category
 * (L1221-19), twice that once renewed (L1221-21), and the longest where no category is known. A CDD: a day for each week,
 * at most two weeks when it is of six months or less, one month when longer (L1242-10). What absences add is not counted.
 */
export function latestTrialEnd(trial: Trial): string | null {
  const { type, startsOn, endsOn } = trial;
  if (type === 'CDI')
    return monthsFrom(startsOn, CDI_MONTHS[trial.jobCategory ?? 'EXECUTIVE'] * (trial.trialRenewed ? 2 : 1));
  if (type !== 'CDD' || endsOn === null) return null;
  if (endsOn > monthsFrom(startsOn, LONGEST_SHORT_CDD)) return monthsFrom(startsOn, 1);
  const weeks = Math.floor((daysBetween(startsOn, endsOn) + 1) / 7);
  return addDays(startsOn, Math.min(Math.max(weeks, 1), 14) - 1);
}

/** The last day of so many months that begin on a day. */
function monthsFrom(day: string, months: number): string {
  return addDays(addMonths(day, months), -1);
}
