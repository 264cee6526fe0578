import { compact } from './compact';
import { hasLuhnKey } from './luhn';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 60;
const LA_POSTE = '356000000';

/**
 * Reads an establishment's SIRET: 14 digits with a Luhn key, the first 9 being a valid SIREN. La Poste has too many
 * establishments for that key: theirs have a digit sum that is a multiple of 5. The lettered numbers given to companies
 * of Monaco are not SIRETs and are refused.
 */
export function parseSiret(text: string): Parsed<string> {
  const siret = compactNumber(text);
  if (!/^\d{14}$/.test(siret)) return SIRET_SHAPE_REFUSAL;
  const siren = siret.slice(0, 9);
  const hasKey = hasLuhnKey(siret) || (siren === LA_POSTE && digitSum(siret) % 5 === 0);
  return hasKey && hasLuhnKey(siren) ? parsed(siret) : SIRET_KEY_REFUSAL;
}

/**
 * Reads a VAT number of the European Union (Northern Ireland included). A French one holds a valid SIREN and the key
 * computed from it, or a newer key with letters, which is taken as it is; those of other countries are read by their shape.
 */
export function parseVatNumber(text: string): Parsed<string> {
  const number = compactNumber(text);
  const country = number.slice(0, 2);
  if (country === 'FR') return parseFrenchVatNumber(number);
  const shape = VAT_SHAPES.get(country);
  if (!shape) return VAT_COUNTRY_REFUSAL;
  return shape.test(number.slice(2)) ? parsed(number) : VAT_SHAPE_REFUSAL;
}

/** The VAT key of a French company: (12 + 3 × (SIREN mod 97)) mod 97, two digits. */
export function vatKey(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
}

function parseFrenchVatNumber(number: string): Parsed<string> {
  const [, key, siren] = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(number) ?? [];
  if (key === undefined || siren === undefined) return VAT_SHAPE_REFUSAL;
  if (!hasLuhnKey(siren)) return SIREN_KEY_REFUSAL;
  const expected = vatKey(siren);
  if (!/^\d\d$/.test(key) || key === expected) return parsed(number);
  return unreadable('VAT_KEY', {
    fr: `Ce numéro de TVA n'est pas valide : sa clé devrait être ${expected}, après FR.`,
    en: `This VAT number is not valid: its key should be ${expected}, after FR.`,
  });
}

function compactNumber(text: string): string {
  return text.length > LONGEST_TYPED ? '' : compact(text);
}

function digitSum(digits: string): number {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
}

/** What follows the country, from the European Commission's list of VAT number structures (VIES). */
const VAT_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['AT', /^U\d{8}$/],
  ['BE', /^[01]\d{9}$/],
  ['BG', /^\d{9,10}$/],
  ['CY', /^\d{8}[A-Z]$/],
  ['CZ', /^\d{8,10}$/],
  ['DE', /^\d{9}$/],
  ['DK', /^\d{8}$/],
  ['EE', /^\d{9}$/],
  ['EL', /^\d{9}$/],
  ['ES', /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/],
  ['FI', /^\d{8}$/],
  ['HR', /^\d{11}$/],
  ['HU', /^\d{8}$/],
  ['IE', /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/],
  ['IT', /^\d{11}$/],
  ['LT', /^(?:\d{9}|\d{12})$/],
  ['LU', /^\d{8}$/],
  ['LV', /^\d{11}$/],
  ['MT', /^\d{8}$/],
  ['NL', /^[A-Z0-9+*]{10}\d{2}$/],
  ['PL', /^\d{10}$/],
  ['PT', /^\d{9}$/],
  ['RO', /^\d{2,10}$/],
  ['SE', /^\d{12}$/],
  ['SI', /^\d{8}$/],
  ['SK', /^\d{10}$/],
  ['XI', /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/],
]);

const SIREN_KEY_REFUSAL = unreadable('SIREN_KEY', {
  fr: "Ce SIREN n'est pas valide : un chiffre est faux ou deux sont inversés.",
  en: 'This SIREN is not valid: a digit is wrong or two are swapped.',
});

const SIRET_SHAPE_REFUSAL = unreadable('SIRET_SHAPE', {
  fr: "Un SIRET compte 14 chiffres, sans lettre : vérifiez ce numéro. Les numéros monégasques n'en sont pas.",
  en: 'A SIRET has 14 digits and no letter: check this number. Numbers from Monaco are not SIRETs.',
});

const SIRET_KEY_REFUSAL = unreadable('SIRET_KEY', {
  fr: "Ce SIRET n'est pas valide : un chiffre est faux ou deux sont inversés.",
  en: 'This SIRET is not valid: a digit is wrong or two are swapped.',
});

const VAT_COUNTRY_REFUSAL = unreadable('VAT_COUNTRY', {
  fr: "Un numéro de TVA commence par les deux lettres d'un pays de l'Union européenne, FR pour la France.",
  en: 'A VAT number starts with the two letters of a country of the European Union, FR for France.',
});

const VAT_SHAPE_REFUSAL = unreadable('VAT_SHAPE', {
  fr: "Ce numéro de TVA n'a pas la forme de son pays (en France : FR, deux caractères de clé, puis le SIREN).",
  en: 'This VAT number does not have the shape of its country (in France: FR, two key characters, then the SIREN).',
});
