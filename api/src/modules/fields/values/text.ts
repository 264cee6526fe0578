import { tooLong } from '../../../platform/errors/usual-problems';
import type { Parsed } from '../../../platform/formats/parsed';
import { cleanLongText, cleanText } from '../../../platform/formats/text';
import type { FieldLimits } from '../field';
import { EMPTY, wrongType, type Reading } from './reading';

/** The longest texts, in characters: one line, and several. A field's own limit may be lower. */
export const LONGEST_TEXT = 250;
export const LONGEST_LONG_TEXT = 5000;

/** Reads one line, cleaned. A longer one than the field allows is refused before anything else touches it. */
export function readText(raw: unknown, limits: Pick<FieldLimits, 'maxLength'> | null): Reading {
  return readCleaned(raw, limits?.maxLength ?? LONGEST_TEXT, cleanText);
}

/** Reads a text of several lines, cleaned, as `readText`. */
export function readLongText(raw: unknown, limits: FieldLimits | null): Reading {
  return readCleaned(raw, limits?.maxLength ?? LONGEST_LONG_TEXT, cleanLongText);
}

/** Reads a text whose form a parser knows, such as a phone number. Blank is empty. */
export function readParsed(raw: unknown, parse: (text: string) => Parsed<string>): Reading {
  if (typeof raw !== 'string') return wrongType({ fr: 'un texte', en: 'a text' });
  return raw.trim() === '' ? EMPTY : parse(raw);
}

/** The number of characters people see as such: a 4-byte one counts once, as in the database. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** More than this many raw characters for each one allowed is no text that cleaning would make fit. */
const RAW_PER_CHARACTER = 4;

function readCleaned(raw: unknown, longest: number, clean: (text: string) => string): Reading {
  if (typeof raw !== 'string') return wrongType({ fr: 'un texte', en: 'a text' });
  if (raw.length > RAW_PER_CHARACTER * longest) return refusedAsLong(longest);
  const text = clean(raw);
  if (text === '') return EMPTY;
  return countCharacters(text) > longest ? refusedAsLong(longest) : { ok: true, value: text };
}

function refusedAsLong(longest: number): Reading {
  return { ok: false, code: 'TOO_LONG', message: tooLong(longest) };
}
