import { ibanKey, ribKey } from '../../platform/formats/iban';
import { luhnKey } from '../../platform/formats/luhn';
import { nirKey } from '../../platform/formats/nir';
import { vatKey } from '../../platform/formats/company-number';
import type { Random } from './seeded-random';

/**
 * Numbers with right keys that should be nobody's: serial numbers above what a maternity registers in a month, a bank code
 * no bank has, SIREN numbers below the first that were given.
 */
const LOWEST_SERIAL = 980;
const FICTITIOUS_BANK = '99999';
const FICTITIOUS_SIREN = '000';

/** The bank of every demo account. */
export const DEMO_BIC = 'RUCHFRPPXXX';

/** Corsica was one département, 20, until 1976. */
const CORSICA_SPLIT_YEAR = 1976;

/** A social security number for a birth; `place` is the INSEE code of a commune, or 99 and a country's. */
export function drawNir(random: Random, birth: { sex: 'F' | 'M'; date: string; place: string }): string {
  const isOldCorsica = Number(birth.date.slice(0, 4)) < CORSICA_SPLIT_YEAR && /^2[AB]/.test(birth.place);
  const place = isOldCorsica ? `20${birth.place.slice(2)}` : birth.place;
  const month = birth.date.slice(2, 4) + birth.date.slice(5, 7);
  const number = `${birth.sex === 'M' ? '1' : '2'}${month}${place}${String(random.integer(LOWEST_SERIAL, 999))}`;
  return number + nirKey(number);
}

/** A French account with right RIB and IBAN keys. */
export function drawIban(random: Random): string {
  const branch = '00001';
  const account = random.digits(11);
  const nationalAccount = FICTITIOUS_BANK + branch + account + ribKey(FICTITIOUS_BANK, branch, account);
  return `FR${ibanKey('FR', nationalAccount)}${nationalAccount}`;
}

/** A company: its head office's SIRET and its VAT number. */
export function drawCompanyNumbers(random: Random): { siret: string; vatNumber: string } {
  const withoutKey = FICTITIOUS_SIREN + random.digits(5);
  const siren = withoutKey + luhnKey(withoutKey);
  const headOffice = `${siren}0001`;
  return { siret: headOffice + luhnKey(headOffice), vatNumber: `FR${vatKey(siren)}${siren}` };
}
