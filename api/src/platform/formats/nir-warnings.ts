import type { Localized } from '../errors/localized';

/** What a sheet says of a person's birth, as far as it is known; compared with the social security number. */
export interface Birth {
  /** As the civilité tells it. */
  sex?: 'F' | 'M' | null;
  /** A calendar day, YYYY-MM-DD. */
  date?: string | null;
  /** « 59 », « 2A », « 974 ». */
  department?: string | null;
  /** ISO 3166-1, two letters. */
  country?: string | null;
}

const ABROAD = '99';
const FRENCH_COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF']);

/**
 * Where a valid 15-character number and the sheet disagree. A disagreement never blocks: civil records have errors,
 * and the number is right as long as its holder has not had it corrected.
 */
export function nirWarnings(nir: string, birth: Birth): Localized[] {
  const warnings: Localized[] = [];
  if (sexDiffers(nir, birth)) warnings.push(SEX_WARNING);
  if (dateDiffers(nir, birth)) warnings.push(DATE_WARNING);
  if (countryDiffers(nir, birth)) warnings.push(COUNTRY_WARNING);
  else if (departmentDiffers(nir, birth)) warnings.push(DEPARTMENT_WARNING);
  return warnings;
}

function sexDiffers(nir: string, { sex }: Birth): boolean {
  const digit = nir.charAt(0);
  return (digit === '1' && sex === 'F') || (digit === '2' && sex === 'M');
}

/** Months above 12 stand for an incomplete civil record: nothing to compare. */
function dateDiffers(nir: string, { date }: Birth): boolean {
  const month = nir.slice(3, 5);
  if (!date || Number(month) > 12) return false;
  return date.slice(2, 4) !== nir.slice(1, 3) || date.slice(5, 7) !== month;
}

function countryDiffers(nir: string, { country, date }: Birth): boolean {
  if (!country || bornInFormerDepartment(nir, date)) return false;
  return FRENCH_COUNTRIES.has(country) === (nirDepartment(nir) === ABROAD);
}

function departmentDiffers(nir: string, { department, date }: Birth): boolean {
  const inNumber = nirDepartment(nir);
  if (!department || inNumber === ABROAD || bornInFormerDepartment(nir, date)) return false;
  const wanted = department.toUpperCase().padStart(2, '0');
  return inNumber === '20' ? wanted !== '2A' && wanted !== '2B' : inNumber !== wanted;
}

/**
 * Codes 75 and 78 covered the whole Paris region until 1968, and 91 to 96 were départements of the Maghreb until
 * independence: for such births today's map says nothing. Without a birth date the benefit of the doubt is given.
 */
function bornInFormerDepartment(nir: string, date: Birth['date']): boolean {
  const mayBeFormer = /^(?:7[58]|9[1-6])$/.test(nirDepartment(nir));
  return mayBeFormer && (!date || date < '1968-01-01');
}

/** The département at birth as the number has it: « 59 », « 2A », « 974 », « 99 » for abroad. */
function nirDepartment(nir: string): string {
  return /^9[78]/.test(nir.slice(5)) ? nir.slice(5, 8) : nir.slice(5, 7);
}

const SEX_WARNING = {
  fr: 'Le premier chiffre du numéro de sécurité sociale ne correspond pas à la civilité : vérifiez les deux.',
  en: 'The first digit of the social security number does not match the title: check both.',
};

const DATE_WARNING = {
  fr: 'Le numéro de sécurité sociale ne correspond pas à la date de naissance : vérifiez les deux.',
  en: 'The social security number does not match the birth date: check both.',
};

const COUNTRY_WARNING = {
  fr: "Le numéro de sécurité sociale ne correspond pas au pays de naissance (99 : né à l'étranger) : vérifiez les deux.",
  en: 'The social security number does not match the country of birth (99: born abroad): check both.',
};

const DEPARTMENT_WARNING = {
  fr: 'Le numéro de sécurité sociale ne correspond pas au département de naissance : vérifiez les deux.',
  en: 'The social security number does not match the département of birth: check both.',
};
