import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { VisitStatus } from './visit';

const MINUTE_MS = 60_000;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** When a visit is, and whether it took place. */
export interface VisitTime {
  startsAt: Date;
  endsAt: Date;
  status: VisitStatus;
}

/** How long a visit lasts, in whole minutes. */
export function minutesOf({ startsAt, endsAt }: Pick<VisitTime, 'startsAt' | 'endsAt'>): number {
  return Math.floor((endsAt.getTime() - startsAt.getTime()) / MINUTE_MS);
}

/** What stands against such a visit: it ends after it starts, lasts a day at most, and is not done before it started. */
export function timeProblems({ startsAt, endsAt, status }: VisitTime, now: Date): Problem[] {
  const lasts = endsAt.getTime() - startsAt.getTime();
  const year = startsAt.getUTCFullYear();
  const problems: [boolean, string, Localized, string][] = [
    [year < FIRST_YEAR || year > LAST_YEAR, 'VISIT_YEAR', YEAR, 'startsAt'],
    [lasts <= 0, 'VISIT_END_BEFORE_START', END_BEFORE_START, 'endsAt'],
    [lasts > LONGEST_MS, 'VISIT_TOO_LONG', LONGER_THAN_A_DAY, 'endsAt'],
    [status === 'DONE' && startsAt > now, 'VISIT_NOT_STARTED', NOT_STARTED, 'status'],
  ];
  return problems.flatMap(([stands, code, message, path]) => (stands ? [{ code, message, path: [path] }] : []));
}

/** Tells whether a visit took place: what a complaint or a follow-up may be about. */
export function tookPlace({ startsAt, status }: VisitTime, now: Date): boolean {
  return status === 'DONE' && startsAt <= now;
}

const YEAR: Localized = {
  fr: "Cette date est hors limites : l'année doit être comprise entre 2000 et 2100.",
  en: 'This date is out of range: the year must be between 2000 and 2100.',
};
const END_BEFORE_START: Localized = {
  fr: "L'intervention se termine avant d'avoir commencé, ou aussitôt : vérifiez ses heures.",
  en: 'The visit ends before it starts, or at once: check its times.',
};
const LONGER_THAN_A_DAY: Localized = {
  fr: 'Une intervention dure au plus 24 heures : vérifiez sa fin, ou découpez-la.',
  en: 'A visit lasts 24 hours at most: check its end, or split it.',
};
const NOT_STARTED: Localized = {
  fr: "Cette intervention n'a pas encore commencé : elle ne peut pas être réalisée.",
  en: 'This visit has not started yet: it cannot be done.',
};
