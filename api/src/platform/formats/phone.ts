import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 60;
const WRITTEN = /^\+?[\d\s()./\p{Dash_Punctuation}]+$/u;

interface NumberRange {
  /** How the ten digits dialled in France begin. */
  dialled: RegExp;
  callingCode: string;
}

/** Reserved by Arcep for films and examples; it would otherwise read as Mayotte's 0639. */
const FICTION: NumberRange = { dialled: /^063998/, callingCode: '33' };

/**
 * The French ten-digit plan, first match wins. Overseas ranges come first: they look like metropolitan numbers but have
 * their own calling codes, and libphonenumber's FR metadata takes 0263 and 0269 for metropolitan landlines.
 */
const FRENCH_PLAN: readonly NumberRange[] = [
  FICTION,
  { dialled: /^0590/, callingCode: '590' },
  { dialled: /^(?:0690|0691(?:2[2-9]|3[0-5])|07090)/, callingCode: '590' },
  { dialled: /^0594/, callingCode: '594' },
  { dialled: /^(?:0694|07093[0-3])/, callingCode: '594' },
  { dialled: /^0596/, callingCode: '596' },
  { dialled: /^(?:0696|0697|07091)/, callingCode: '596' },
  { dialled: /^(?:0262|02631[0-6]|0269)/, callingCode: '262' },
  { dialled: /^(?:0692|0693|07092|0639|07093[5-7])/, callingCode: '262' },
  { dialled: /^0[1-5]/, callingCode: '33' },
  { dialled: /^(?:06|07[3-9])/, callingCode: '33' },
  { dialled: /^0[89]/, callingCode: '33' },
];

const FRENCH_E164 = /^\+(?:33|262|590|594|596)\d{9}$/;

/**
 * Reads a telephone number into E.164. A ten-digit number is French, its territory told by its first digits; anything else
 * starts with + or 00 and a calling code. +33 before an overseas number is put right. A number whose length is right but
 * which belongs to no series known to be in use is accepted with a warning: plans change faster than programs. Code: PHONE.
 */
export function parsePhone(text: string): Parsed<string> {
  const written = text.length > LONGEST_TYPED ? '' : text.replace(/\p{Format}/gu, '').trim();
  if (!WRITTEN.test(written)) return SHAPE_REFUSAL;
  const digits = written
    .replaceAll('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  const french = /^(?:\+330?|0)(\d{9})$/.exec(digits)?.[1];
  if (french !== undefined) return parseFrenchPhone(`0${french}`);
  if (digits.startsWith('+') && !digits.startsWith('+33')) return parseForeignPhone(digits);
  return /^\d{2,6}$/.test(digits) ? SHORT_REFUSAL : SHAPE_REFUSAL;
}

/** An E.164 number as people in France write it: « 06 12 34 56 78 », « 0692 12 34 56 », « +32 2 555 12 12 ». */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return FRENCH_E164.test(e164) ? number.formatNational() : number.formatInternational();
}

function parseFrenchPhone(dialled: string): Parsed<string> {
  const range = frenchRange(dialled);
  if (!range) return RANGE_REFUSAL;
  const e164 = `+${range.callingCode}${dialled.slice(1)}`;
  const known = range === FICTION || parsePhoneNumberFromString(e164)?.isValid() === true;
  return parsed(e164, known ? undefined : UNKNOWN_RANGE_WARNING);
}

function parseForeignPhone(digits: string): Parsed<string> {
  const number = parsePhoneNumberFromString(digits, { extract: false });
  if (!number?.isPossible()) return FOREIGN_REFUSAL;
  return parsed(number.number, number.isValid() ? undefined : UNKNOWN_RANGE_WARNING);
}

function frenchRange(dialled: string): NumberRange | undefined {
  return FRENCH_PLAN.find((range) => range.dialled.test(dialled));
}

const SHAPE_REFUSAL = unreadable('PHONE', {
  fr: "Ce numéro de téléphone n'est pas valide : écrivez-le avec ses dix chiffres, ou avec + et l'indicatif du pays.",
  en: 'This phone number is not valid: write its ten digits, or start with + and the country code.',
});

const SHORT_REFUSAL = unreadable('PHONE', {
  fr: 'Ce numéro de téléphone est trop court : écrivez les dix chiffres du numéro de la personne.',
  en: "This phone number is too short: write the ten digits of a person's number.",
});

const RANGE_REFUSAL = unreadable('PHONE', {
  fr: 'Aucun numéro de téléphone français ne commence ainsi : vérifiez ses premiers chiffres.',
  en: 'No French phone number starts like this: check its first digits.',
});

const FOREIGN_REFUSAL = unreadable('PHONE', {
  fr: "Ce numéro de téléphone étranger n'est pas valide : vérifiez l'indicatif du pays et le nombre de chiffres.",
  en: 'This foreign phone number is not valid: check the country code and the number of digits.',
});

const UNKNOWN_RANGE_WARNING = {
  fr: "Ce numéro de téléphone n'appartient à aucune série connue : vérifiez qu'il est exact.",
  en: 'This phone number belongs to no known series: check that it is right.',
};
