import type { Actor } from '../../../platform/actor';
import { maySee, type FieldSet } from '../../fields';
import { joined, raw, sql, type Sql } from './sql';

/** The facts by which a search finds workers, and how a word is compared with each: its beginnings, as the terms are made. */
const FOUND_BY: Readonly<Record<string, (word: string) => Sql>> = {
  lastName: (word) => beginsAWord('last_name', word),
  firstName: (word) => beginsAWord('first_name', word),
  birthName: (word) => beginsAWord('birth_name', word),
  companyName: (word) => beginsAWord('company_name', word),
  registrationNumber: (word) => begins('w.registration_number', word),
  fileNumber: (word) => begins('w.file_number', word),
  mobilePhone: (word) => begins("REPLACE(w.mobile_phone, '+33', '0')", word),
  landlinePhone: (word) => begins("REPLACE(w.landline_phone, '+33', '0')", word),
  email: (word) => begins('w.email', word),
};

/**
 * What words that are searched must begin besides a term: a fact this actor's role may see, since terms do not tell from
 * which fact they come. Nothing for who sees them all. Former numbers are then not found by.
 */
export function visibleSearch(words: readonly string[], { byKey }: Pick<FieldSet, 'byKey'>, actor: Actor): Sql[] {
  const seen = Object.entries(FOUND_BY).filter(([key]) => {
    const field = byKey.get(key);
    return field === undefined || maySee(field, actor);
  });
  if (seen.length === Object.keys(FOUND_BY).length) return [];
  return words.map(
    (word) =>
      sql`(${joined(
        seen.map(([, compare]) => compare(word)),
        ' OR ',
      )})`,
  );
}

function beginsAWord(column: string, word: string): Sql {
  const words = raw(`CONCAT(' ', REPLACE(REPLACE(w.${column}, '-', ' '), '''', ' '))`);
  return sql`${words} LIKE ${`% ${escaped(word)}%`} COLLATE utf8mb4_unicode_ci`;
}

function begins(text: string, word: string): Sql {
  return sql`CONVERT(${raw(text)} USING utf8mb4) LIKE ${`${escaped(word)}%`} COLLATE utf8mb4_unicode_ci`;
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
