import { daysBetween } from '../../platform/formats/calendar';
import type { DocumentState } from './document';

/** Days before the last day of validity on which the worker's manager is reminded; renewals of permits take months. */
export const REMINDER_DAYS = [120, 60, 30, 15, 0] as const;

/** « Expire bientôt » begins with the first reminder. */
export const EXPIRING_DAYS = 120;

/** What of a document decides its state. */
export interface DatedDocument {
  /** The last day it is good for; null: it does not end, or nobody knows. */
  expiresOn: string | null;
  checkedAt: Date | null;
}

/**
 * Where a document stands on a day. Its last day of validity still counts. One that has ended is expired, checked or not;
 * one of a kind that must end and says no day was not really checked.
 */
export function stateOf(
  { expiresOn, checkedAt }: DatedDocument,
  mustExpire: boolean,
  today: string,
): Exclude<DocumentState, 'MISSING'> {
  const daysLeft = expiresOn === null ? null : daysBetween(today, expiresOn);
  if (daysLeft !== null && daysLeft < 0) return 'EXPIRED';
  if (checkedAt === null || (mustExpire && daysLeft === null)) return 'TO_CHECK';
  return daysLeft !== null && daysLeft <= EXPIRING_DAYS ? 'EXPIRING' : 'VALID';
}

/**
 * The reminder due for a document on a day: the last one passed, so that one entered late or a day that was missed gives
 * one reminder and not all those before it. null: none yet.
 */
export function reminderDue(expiresOn: string, today: string): (typeof REMINDER_DAYS)[number] | null {
  const daysLeft = daysBetween(today, expiresOn);
  return REMINDER_DAYS.findLast((days) => daysLeft <= days) ?? null;
}
