import { parseDay } from '../../../platform/formats/day';
import type { Parsed } from '../../../platform/formats/parsed';

const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads a day written as programs do (1990-12-31) or as the French do (31/12/1990) and gives YYYY-MM-DD. */
export function parseTypedDay(text: string): Parsed<string> {
  const typed = text.trim();
  const [, day, month, year] = FRENCH.exec(typed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return parseDay(typed);
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
