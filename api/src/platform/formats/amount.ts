import type { Language } from '../errors/localized';
import { parsed, unreadable, type Parsed } from './parsed';

const LONGEST_TYPED = 40;
const LARGEST_CENTS = 1_000_000_000;
const DECIMAL = /^(-?)(\d+)(?:[.,](\d+))?$/;

/**
 * Reads an amount in decimal euros and gives whole cents. A text may use a decimal comma, spaces between thousands and
 * a euro sign. More than two decimals are refused rather than rounded; the limit is ten million euros either way, which
 * a 32-bit column holds.
 */
export function parseCents(amount: number | string): Parsed<number> {
  const typed = typeof amount === 'number' ? String(amount) : amount;
  if (typed.length > LONGEST_TYPED) return SHAPE_REFUSAL;
  const [, sign, euros, decimals = ''] = DECIMAL.exec(typed.replace(/[\s€]/g, '')) ?? [];
  if (euros === undefined) return SHAPE_REFUSAL;
  if (decimals.length > 2) return DECIMALS_REFUSAL;
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  if (cents > LARGEST_CENTS) return SIZE_REFUSAL;
  return parsed(sign === '-' && cents !== 0 ? -cents : cents);
}

/** An amount as people read it: « 12,50 € » in French, "€12.50" in English. */
export function formatCents(cents: number, language: Language): string {
  return FORMATS[language].format(cents / 100);
}

const FORMATS = {
  fr: new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

const SHAPE_REFUSAL = unreadable('AMOUNT_SHAPE', {
  fr: 'Écrivez le montant en euros avec des chiffres, par exemple 12,50.',
  en: 'Write the amount in euros with digits, such as 12.50.',
});

const DECIMALS_REFUSAL = unreadable('AMOUNT_DECIMALS', {
  fr: 'Un montant a au plus deux chiffres après la virgule : arrondissez-le.',
  en: 'An amount has at most two decimals: round it.',
});

const SIZE_REFUSAL = unreadable('AMOUNT_SIZE', {
  fr: 'Un montant ne dépasse pas 10 000 000 € : vérifiez-le.',
  en: 'An amount is at most €10,000,000: check it.',
});
