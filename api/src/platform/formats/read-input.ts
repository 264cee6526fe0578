import type { Problem } from '../errors/refusal';
import { REQUIRED, tooLong } from '../errors/usual-problems';
import type { Parsed } from './parsed';
import { cleanText } from './text';

/** Reads a text of one line that must be there, at most `most` characters; what is wrong is added to `problems`. */
export function readText(problems: Problem[], path: string, typed: string, most: number): string {
  const text = cleanText(typed);
  if (text === '') problems.push({ code: 'REQUIRED', message: REQUIRED, path: [path] });
  if (text.length > most) problems.push({ code: 'TOO_LONG', message: tooLong(most), path: [path] });
  return text;
}

/** Reads a text of a format that must be there; what is wrong is added to `problems`. */
export function readFormat(
  problems: Problem[],
  path: string,
  typed: string,
  parse: (text: string) => Parsed<string>,
): string {
  const reading = typed.trim() === '' ? { ok: false as const, code: 'REQUIRED', message: REQUIRED } : parse(typed);
  if (reading.ok) return reading.value;
  problems.push({ code: reading.code, message: reading.message, path: [path] });
  return '';
}

/** What `read` makes of a text that may be left out; null when it is absent or empty. */
export function ifGiven(typed: string | null | undefined, read: (text: string) => string): string | null {
  return typed === null || typed === undefined || typed.trim() === '' ? null : read(typed);
}
