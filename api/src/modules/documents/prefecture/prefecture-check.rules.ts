import { addWorkingDays } from '../../../platform/formats/working-days';

/** What the préfecture answered. */
export const PREFECTURE_ANSWERS = ['AUTHORIZED', 'REFUSED'] as const;
export type PrefectureAnswer = (typeof PREFECTURE_ANSWERS)[number];

/** Where the check of a worker stands. */
export const PREFECTURE_STATES = ['NOT_NEEDED', 'EXEMPT', 'TO_REQUEST', 'WAITING', 'SATISFIED', 'REFUSED'] as const;
export type PrefectureState = (typeof PREFECTURE_STATES)[number];

/** Working days (« jours ouvrables ») between request and hire, and of the silence that stands for an answer. */
const NOTICE = 2;

/** What decides where a check stands. */
export interface CheckFacts {
  /** The worker's nationality works under a permit. */
  needsPermit: boolean;
  jobSeeker: boolean;
  requestedOn: string | null;
  answer: PrefectureAnswer | null;
}

/**
 * Where the check stands on a day. R5221-41: the employer asks the préfecture before hiring a foreigner. R5221-42: at the
 * latest two working days before the day of hire; no answer within two working days of the request, the obligation is
 * held to be fulfilled. R5221-43: not for a job seeker registered with France Travail.
 */
export function prefectureState(
  { needsPermit, jobSeeker, requestedOn, answer }: CheckFacts,
  today: string,
): PrefectureState {
  if (!needsPermit) return 'NOT_NEEDED';
  if (answer !== null) return answer === 'REFUSED' ? 'REFUSED' : 'SATISFIED';
  if (jobSeeker) return 'EXEMPT';
  if (requestedOn === null) return 'TO_REQUEST';
  return today > silenceEndsOn(requestedOn) ? 'SATISFIED' : 'WAITING';
}

/** The last day on which the préfecture may answer; without one, the check is satisfied from the next day on. */
export function silenceEndsOn(requestedOn: string): string {
  return addWorkingDays(requestedOn, NOTICE);
}

/**
 * The first day the worker may be hired; of a request still to be sent, if it is sent today. null: nothing stands against
 * any day, or the préfecture refused.
 */
export function earliestHireOn(facts: CheckFacts, today: string): string | null {
  const state = prefectureState(facts, today);
  if (state === 'NOT_NEEDED' || state === 'EXEMPT' || state === 'REFUSED') return null;
  return addWorkingDays(facts.requestedOn ?? today, NOTICE);
}

/** Tells whether a worker would be hired on a day he or she may not be: too soon after the request, or refused. */
export function isHiredTooEarly(facts: CheckFacts, hireOn: string | null, today: string): boolean {
  if (hireOn === null) return false;
  if (prefectureState(facts, today) === 'REFUSED') return true;
  const earliest = earliestHireOn(facts, today);
  return earliest !== null && hireOn < earliest;
}
