import { getCountrySpecifications } from 'ibantools';
import { compact } from './compact';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 80;
const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
const FRENCH_ACCOUNT = /^(\d{5})(\d{5})([A-Z0-9]{11})(\d{2})$/;

/**
 * Reads an IBAN of any country and gives it without spaces, in capitals: length of its country, key modulo 97 (ISO 13616)
 * and, for France and Monaco, the RIB key. The national keys of other countries are left to their banks, so that no
 * foreign SEPA account is ever refused for being foreign (EU regulation 260/2012, article 9).
 */
export function parseIban(text: string): Parsed<string> {
  const iban = text.length > LONGEST_TYPED ? '' : compact(text);
  if (!SHAPE.test(iban)) return SHAPE_REFUSAL;
  const country = iban.slice(0, 2);
  const length = ibanLength(country);
  if (length === undefined) return COUNTRY_REFUSAL;
  if (iban.length !== length) {
    return unreadable('IBAN_LENGTH', {
      fr: `Un IBAN ${country} compte ${String(length)} caractères ; celui-ci en compte ${String(iban.length)}.`,
      en: `A ${country} IBAN has ${String(length)} characters; this one has ${String(iban.length)}.`,
    });
  }
  if (remainderBy97(iban.slice(4) + iban.slice(0, 4)) !== 1) return KEY_REFUSAL;
  return (country === 'FR' || country === 'MC') && !hasRibKey(iban.slice(4)) ? RIB_REFUSAL : parsed(iban);
}

/** The account as it may be shown to anyone: country, key and last four characters, « FR14 •••• 2606 ». */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}

/** The account in groups of four, as banks print it. */
export function formatIban(iban: string): string {
  return iban.replace(/.{4}(?=.)/g, '$& ');
}

/** The two check digits of an IBAN, from its country and its national account number. */
export function ibanKey(country: string, account: string): string {
  return String(98 - remainderBy97(`${account}${country}00`)).padStart(2, '0');
}

/** The key of a French account: 97 − ((89 bank + 15 branch + 3 account) mod 97); letters count as digits. */
export function ribKey(bank: string, branch: string, account: string): string {
  const digits = account.replace(/[A-Z]/g, ribDigit);
  const remainder = (89 * Number(bank) + 15 * Number(branch) + 3 * Number(digits)) % 97;
  return String(97 - remainder).padStart(2, '0');
}

function hasRibKey(nationalAccount: string): boolean {
  const [, bank, branch, account, key] = FRENCH_ACCOUNT.exec(nationalAccount) ?? [];
  return bank !== undefined && branch !== undefined && account !== undefined && ribKey(bank, branch, account) === key;
}

/** A–I are 1–9, J–R are 1–9, S–Z are 2–9. */
function ribDigit(letter: string): string {
  const rank = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return String(letter < 'S' ? (rank % 9) + 1 : rank - 16);
}

function ibanLength(country: string): number | undefined {
  return getCountrySpecifications()[country]?.chars ?? undefined;
}

/** The remainder of the number a text stands for, letters being 10 (A) to 35 (Z), without building that number. */
function remainderBy97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

const SHAPE_REFUSAL = unreadable('IBAN_SHAPE', {
  fr: 'Un IBAN commence par deux lettres et deux chiffres, par exemple FR76 : recopiez-le en entier depuis le relevé.',
  en: 'An IBAN starts with two letters and two digits, such as FR76: copy it whole from the bank statement.',
});

const COUNTRY_REFUSAL = unreadable('IBAN_COUNTRY', {
  fr: "Les deux premières lettres de cet IBAN ne sont pas celles d'un pays qui en utilise : vérifiez-les.",
  en: 'The first two letters of this IBAN are not those of a country that uses them: check them.',
});

const KEY_REFUSAL = unreadable('IBAN_KEY', {
  fr: "Cet IBAN n'est pas valide : un caractère est faux ou deux sont inversés, comparez-le au relevé.",
  en: 'This IBAN is not valid: a character is wrong or two are swapped, compare it with the bank statement.',
});

const RIB_REFUSAL = unreadable('IBAN_RIB_KEY', {
  fr: "La clé RIB de cet IBAN n'est pas valide : comparez ses deux derniers chiffres au relevé.",
  en: 'The RIB key of this IBAN is not valid: compare its last two digits with the bank statement.',
});
