import { parsed, unreadable, type Parsed } from './parsed';

/** sex · year · month · place · serial, then the key where it is given. Month and place are checked apart. */
const SHAPE = /^([12378])(\d{2})(\d{2})(\d{2}|2[AB])(\d{3})(\d{3})(\d{2})?$/;
const LONGEST_TYPED = 40;

/**
 * Reads a French social security number (NIR) into its 15 characters, upper case, without separators.
 * Rules: the circulating structural checks of the NIR; key = 97 − (first 13 mod 97), 2A counting as 19 and 2B as 18.
 * Codes: NIR_SHAPE, NIR_MONTH, NIR_PLACE, NIR_SERIAL, NIR_KEY_MISSING, NIR_KEY.
 */
export function parseNir(text: string): Parsed<string> {
  const parts = text.length > LONGEST_TYPED ? null : SHAPE.exec(text.replace(/[\s.-]/g, '').toUpperCase());
  if (parts === null)
    return wrong('NIR_SHAPE', 'il compte 15 caractères, clé comprise', 'it has 15 characters, key included');
  const [, sex = '', year = '', month = '', department = '', commune = '', serial = '', key] = parts;
  if (!isMonth(Number(month))) return wrong('NIR_MONTH', `le mois ${month} n'existe pas`, `there is no month ${month}`);
  if (!isPlace(department, commune))
    return wrong(
      'NIR_PLACE',
      `le lieu de naissance ${department} ${commune} n'existe pas`,
      `there is no place ${department} ${commune}`,
    );
  if (serial === '000') return wrong('NIR_SERIAL', "le numéro d'ordre 000 n'existe pas", 'there is no serial 000');
  const body = sex + year + month + department + commune + serial;
  const expected = nirKey(body);
  if (key === undefined) {
    return unreadable('NIR_KEY_MISSING', {
      fr: `Il manque la clé de ce numéro : ajoutez ${expected} à la fin s'il est exact.`,
      en: `The key is missing: add ${expected} at the end if the number is right.`,
    });
  }
  if (key !== expected) return wrong('NIR_KEY', `sa clé devrait être ${expected}`, `its key should be ${expected}`);
  return parsed(body + key);
}

/** A NIR as shown to those who may not see it: its key alone. */
export function maskNir(nir: string): string {
  return '•'.repeat(13) + nir.slice(-2);
}

/** The two digits that end a NIR whose first 13 characters are given. */
function nirKey(body: string): string {
  const digits = body.replace('2A', '19').replace('2B', '18');
  return String(97 - (Number(digits) % 97)).padStart(2, '0');
}

/** 01–12; 20–42 and 50–99 stand for incomplete civil records. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** Département and commune at birth; overseas 970–989 with two digits for the commune; 99 and a country abroad. */
function isPlace(department: string, commune: string): boolean {
  const number = Number(commune);
  if (department === '97' || department === '98') return number % 100 >= 1 && number % 100 <= 90;
  return department !== '00' && number >= 1 && number <= 990;
}

function wrong(code: string, fr: string, en: string): Parsed<never> {
  return unreadable(code, {
    fr: `Ce numéro de sécurité sociale n'est pas valide : ${fr}.`,
    en: `This social security number is not valid: ${en}.`,
  });
}
