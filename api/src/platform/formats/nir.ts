import { compact } from './compact';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 60;
const LENGTH_WITHOUT_KEY = 13;
const LENGTH = 15;

const CHARACTERS = /^\d{5}(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/;
const SEXES = '12378';
const PROVISIONAL_SEXES = '378';
const MONTHS = /^(?:0[1-9]|1[0-2]|2\d|3\d|4[0-2]|[5-9]\d)$/;
const PLACES = [
  /^(?:0[1-9]|[1-8]\d|9[0-6]|2[AB])(?!000|99[1-9])\d{3}$/, // a département of birth and its commune 001–990
  /^(?:97|98)\d(?!00|9[1-9])\d{2}$/, // 970–989 and its commune 01–90
  /^99(?!000|99[1-9])\d{3}$/, // born abroad: the country 001–990
];

/**
 * Reads a French social security number (NIR) into its 15 characters, upper case, without separators. Structure and key
 * follow the published description (python-stdnum, fr.nir): sex, year, month, place of birth, serial number, key. A number
 * without its key is refused with the key to add; a provisional one is accepted with a warning.
 * Codes: NIR_SHAPE, NIR_MONTH, NIR_PLACE, NIR_SERIAL, NIR_KEY_MISSING, NIR_KEY.
 */
export function parseNir(text: string): Parsed<string> {
  const number = text.length > LONGEST_TYPED ? '' : compact(text);
  if (number.length !== LENGTH && number.length !== LENGTH_WITHOUT_KEY) return LENGTH_REFUSAL;
  const refusal = structureRefusal(number);
  if (refusal) return refusal;
  const key = nirKey(number.slice(0, LENGTH_WITHOUT_KEY));
  if (number.length === LENGTH_WITHOUT_KEY) {
    return unreadable('NIR_KEY_MISSING', {
      fr: `Il manque la clé de ce numéro : ajoutez ${key} à la fin s'il est exact.`,
      en: `The key is missing: add ${key} at the end if the number is right.`,
    });
  }
  if (number.slice(LENGTH_WITHOUT_KEY) !== key) {
    return unreadable('NIR_KEY', {
      fr: `Ce numéro de sécurité sociale n'est pas valide : sa clé devrait être ${key}.`,
      en: `This social security number is not valid: its key should be ${key}.`,
    });
  }
  return parsed(number, PROVISIONAL_SEXES.includes(number.charAt(0)) ? PROVISIONAL_WARNING : undefined);
}

/** The two digits that end a NIR whose first 13 characters are given: 97 − (number mod 97), 2A being 19 and 2B 18. */
export function nirKey(withoutKey: string): string {
  const digits = Number(withoutKey.replace('2A', '19').replace('2B', '18'));
  return String(97 - (digits % 97)).padStart(2, '0');
}

/** A NIR as shown to those who may not see it: its key alone. */
export function maskNir(nir: string): string {
  return '•'.repeat(LENGTH_WITHOUT_KEY) + nir.slice(-2);
}

/** A NIR in groups, as people read it aloud: « 2 95 10 99 126 111 93 ». */
export function formatNir(nir: string): string {
  return nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}

function structureRefusal(number: string): Parsed<string> | undefined {
  if (!CHARACTERS.test(number)) return CHARACTERS_REFUSAL;
  if (!SEXES.includes(number.charAt(0))) return SEX_REFUSAL;
  if (!MONTHS.test(number.slice(3, 5))) return MONTH_REFUSAL;
  const place = number.slice(5, 10);
  if (!PLACES.some((pattern) => pattern.test(place))) return PLACE_REFUSAL;
  return number.slice(10, 13) === '000' ? SERIAL_REFUSAL : undefined;
}

const LENGTH_REFUSAL = unreadable('NIR_SHAPE', {
  fr: "Un numéro de sécurité sociale compte 15 caractères, clé comprise : vérifiez qu'il n'en manque pas.",
  en: 'A social security number has 15 characters, key included: check that none is missing.',
});

const CHARACTERS_REFUSAL = unreadable('NIR_SHAPE', {
  fr: 'Un numéro de sécurité sociale ne contient que des chiffres, sauf 2A ou 2B pour la Corse : vérifiez ce numéro.',
  en: 'A social security number has digits only, except 2A or 2B for Corsica: check this number.',
});

const SEX_REFUSAL = unreadable('NIR_SHAPE', {
  fr: 'Un numéro de sécurité sociale commence par 1 ou 2 : vérifiez son premier chiffre.',
  en: 'A social security number starts with 1 or 2: check its first digit.',
});

const MONTH_REFUSAL = unreadable('NIR_MONTH', {
  fr: "Le mois de naissance dans ce numéro de sécurité sociale n'existe pas : vérifiez ses 4e et 5e chiffres.",
  en: 'The month of birth in this social security number does not exist: check its 4th and 5th digits.',
});

const PLACE_REFUSAL = unreadable('NIR_PLACE', {
  fr: "Le lieu de naissance dans ce numéro de sécurité sociale n'existe pas : vérifiez du 6e au 10e caractère.",
  en: 'The place of birth in this social security number does not exist: check its 6th to 10th characters.',
});

const SERIAL_REFUSAL = unreadable('NIR_SERIAL', {
  fr: "Le numéro d'ordre dans ce numéro de sécurité sociale ne peut pas être 000 : vérifiez du 11e au 13e chiffre.",
  en: 'The serial number in this social security number cannot be 000: check its 11th to 13th digits.',
});

const PROVISIONAL_WARNING = {
  fr: 'Ce numéro de sécurité sociale est provisoire : remplacez-le dès que le numéro définitif est connu.',
  en: 'This social security number is provisional: replace it as soon as the final one is known.',
};
