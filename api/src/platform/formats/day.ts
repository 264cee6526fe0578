import type { Language } from '../errors/localized';
import { parsed, unreadable, type Parsed } from './parsed';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Reads a calendar day written YYYY-MM-DD, from 1900 to 2100. It must exist: 31 February is refused, not moved. */
export function parseDay(text: string): Parsed<string> {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return SHAPE_REFUSAL;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return YEAR_REFUSAL;
  const isReal = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return isReal ? parsed(text) : MISSING_REFUSAL;
}

/** A day as people read it: « 24/11/2026 » in French, « 24 Nov 2026 » in English, where 03/04 would be ambiguous. */
export function formatDay(day: string, language: Language): string {
  const [, year, month, dayOfMonth] = SHAPE.exec(day) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return day;
  if (language === 'fr') return `${dayOfMonth}/${month}/${year}`;
  return `${String(Number(dayOfMonth))} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The number of days of a month from 1 to 12; none for any other. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const SHAPE_REFUSAL = unreadable('DAY_SHAPE', {
  fr: 'Écrivez la date sous la forme année-mois-jour, par exemple 2026-11-24.',
  en: 'Write the date as year-month-day, such as 2026-11-24.',
});

const YEAR_REFUSAL = unreadable('DAY_YEAR', {
  fr: "Cette date est hors limites : l'année doit être comprise entre 1900 et 2100.",
  en: 'This date is out of range: the year must be between 1900 and 2100.',
});

const MISSING_REFUSAL = unreadable('DAY_MISSING', {
  fr: "Cette date n'existe pas : vérifiez le jour et le mois.",
  en: 'This date does not exist: check the day and the month.',
});
