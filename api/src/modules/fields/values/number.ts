import type { Language } from '../../../platform/errors/localized';
import { parseCents } from '../../../platform/formats/amount';
import { wrongType, type Reading } from './reading';

/** The largest number either way, and the most decimals: what the list's index compares exactly. */
const LARGEST = 1_000_000_000_000;
const MOST_DECIMALS = 4;

/** Reads a number between −10¹² and 10¹² with at most four decimals. Codes: WRONG_TYPE, NUMBER_SIZE, NUMBER_DECIMALS. */
export function readNumber(raw: unknown): Reading {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return wrongType({ fr: 'un nombre', en: 'a number' });
  if (Math.abs(raw) > LARGEST) return SIZE_REFUSAL;
  if (Number(raw.toFixed(MOST_DECIMALS)) !== raw) return DECIMALS_REFUSAL;
  return { ok: true, value: raw === 0 ? 0 : raw };
}

/** Reads an amount: a number of euros with at most two decimals. Codes: WRONG_TYPE and those of `parseCents`. */
export function readMoney(raw: unknown): Reading {
  if (typeof raw !== 'number') return wrongType({ fr: 'un montant en euros', en: 'an amount in euros' });
  const cents = parseCents(raw);
  return cents.ok ? { ok: true, value: cents.value / 100 } : cents;
}

/** A number as people write it: « 1 234,5 » in French, "1,234.5" in English. */
export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: MOST_DECIMALS });
}

const SIZE_REFUSAL: Reading = {
  ok: false,
  code: 'NUMBER_SIZE',
  message: {
    fr: 'Un nombre ne dépasse pas mille milliards : vérifiez-le.',
    en: 'A number is at most a trillion (10¹²): check it.',
  },
};

const DECIMALS_REFUSAL: Reading = {
  ok: false,
  code: 'NUMBER_DECIMALS',
  message: {
    fr: 'Un nombre a au plus quatre chiffres après la virgule : arrondissez-le.',
    en: 'A number has at most four decimals: round it.',
  },
};
