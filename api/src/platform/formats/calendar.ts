import { clock } from '../clock';
import { daysInMonth } from './day';
import { parisDay } from './paris-time';

/** The day it is where the agencies are, YYYY-MM-DD. */
export function today(): string {
  return parisDay(clock.now());
}

/** The day so many days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day so many months later, or the last of a shorter month: 31 January and one month are 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(dayOfMonth, daysInMonth(toYear, toMonth));
  return [String(toYear), String(toMonth).padStart(2, '0'), String(toDay).padStart(2, '0')].join('-');
}

/** How many days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
