import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { parsed, unreadable, type Parsed } from './parsed';

/**
 * Territories that share the ten-digit French form, tried before metropolitan France: the French pattern accepts the
 * landlines of Réunion and Mayotte and would file them under +33.
 */
const OVERSEAS: readonly CountryCode[] = ['RE', 'YT', 'GP', 'MQ', 'GF'];
const LONGEST_TYPED = 40;

/** Reads a phone number, national French form or international, into E.164. Code: PHONE. */
export function parsePhone(text: string): Parsed<string> {
  const number = text.length > LONGEST_TYPED ? undefined : read(text.trim().replace('(0)', ''));
  if (number !== undefined) return parsed(number.number);
  return unreadable('PHONE', {
    fr: "Ce numéro de téléphone n'est pas valide : écrivez-le avec ses dix chiffres, ou avec l'indicatif du pays (+32 …).",
    en: 'This phone number is not valid: write its ten digits, or start with the country code (+32 …).',
  });
}

/** Tells whether a text message can reach this E.164 number: mobile numbers alone, never 08 special numbers. */
export function isTextable(e164: string): boolean {
  const type = parsePhoneNumberFromString(e164)?.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

/** An E.164 number as people write it: « 06 12 34 56 78 » in French territories, with its country code elsewhere. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  const french = ['33', '262', '590', '594', '596'].includes(number.countryCallingCode);
  return french ? number.formatNational().replaceAll(/\s/g, ' ') : number.formatInternational();
}

function read(text: string): PhoneNumber | undefined {
  if (/^(\+|00)/.test(text)) return valid(parsePhoneNumberFromString(text.replace(/^00/, '+')));
  for (const territory of OVERSEAS) {
    const number = valid(parsePhoneNumberFromString(text, territory));
    if (number !== undefined && !isSpecial(number)) return number;
  }
  return valid(parsePhoneNumberFromString(text, 'FR'));
}

function valid(number: PhoneNumber | undefined): PhoneNumber | undefined {
  return number?.isValid() === true && number.ext === undefined ? number : undefined;
}

/** 08 numbers are the same everywhere; they belong to metropolitan France's plan. */
function isSpecial(number: PhoneNumber): boolean {
  return number.nationalNumber.startsWith('8') || number.nationalNumber.startsWith('9');
}
