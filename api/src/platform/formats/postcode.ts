import { parsed, unreadable, type Parsed } from './parsed';
import { cleanText } from './text';

const LONGEST_TYPED = 60;
const LONGEST_FOREIGN = 12;

/** Countries and territories whose post uses French five-digit codes. */
const FRENCH_POST = new Set(['FR', 'MC', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF']);

/**
 * Reads a postal code for a country (ISO 3166-1, two letters): five digits in France, its territories and Monaco; at most
 * 12 characters of any kind elsewhere.
 */
export function parsePostcode(text: string, country: string): Parsed<string> {
  const typed = text.length > LONGEST_TYPED ? '' : cleanText(text);
  if (!FRENCH_POST.has(country)) {
    return typed !== '' && typed.length <= LONGEST_FOREIGN ? parsed(typed) : FOREIGN_REFUSAL;
  }
  const digits = typed.replaceAll(' ', '');
  return /^\d{5}$/.test(digits) ? parsed(digits) : FRENCH_REFUSAL;
}

/**
 * The département a French postal code belongs to: « 59 », « 2A », « 974 ». Undefined for Monaco and for codes that are
 * no place. Post follows delivery rounds: a few villages on a border have their neighbour's code.
 */
export function departmentOfPostcode(postcode: string): string | undefined {
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20[26]/.test(postcode)) return '2B';
  if (/^(?:97[1-8]|98[46-9])/.test(postcode)) return postcode.slice(0, 3);
  return /^(?:0[1-9]|1\d|2[1-9]|[3-8]\d|9[0-5])/.test(postcode) ? postcode.slice(0, 2) : undefined;
}

const FRENCH_REFUSAL = unreadable('POSTCODE_FRENCH', {
  fr: 'Un code postal français compte 5 chiffres, sans lettre (20000 à Ajaccio) : vérifiez-le.',
  en: 'A French postal code has 5 digits and no letter (20000 in Ajaccio): check it.',
});

const FOREIGN_REFUSAL = unreadable('POSTCODE_FOREIGN', {
  fr: 'Un code postal compte 1 à 12 caractères : vérifiez-le.',
  en: 'A postal code has 1 to 12 characters: check it.',
});
