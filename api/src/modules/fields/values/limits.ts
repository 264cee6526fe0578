import { formatCents } from '../../../platform/formats/amount';
import { formatDay } from '../../../platform/formats/day';
import { compilePattern } from '../../../platform/formats/pattern';
import type { Localized } from '../../../platform/errors/localized';
import type { Field, FieldLimits, FieldValue } from '../field';
import { formatNumber } from './number';
import type { Reading } from './reading';
import { countCharacters } from './text';

/** Which limits a type takes; any other is refused when a field is defined. */
export const LIMITS_OF_TYPE: Partial<Record<Field['type'], readonly (keyof FieldLimits)[]>> = {
  TEXT: ['minLength', 'maxLength', 'pattern'],
  LONG_TEXT: ['minLength', 'maxLength'],
  NUMBER: ['min', 'max'],
  MONEY: ['min', 'max'],
  DATE: ['minDay', 'maxDay'],
};

/**
 * Holds a value that was read against the field's limits; the longest length was held while reading. The agency's own
 * message replaces the product's. Codes: TOO_SHORT, PATTERN, TOO_SMALL, TOO_LARGE, TOO_EARLY, TOO_LATE.
 */
export function holdLimits({ type, limits }: Field, value: FieldValue): Reading {
  const broken = limits && brokenLimit(type, limits, value);
  if (!broken) return { ok: true, value };
  return { ok: false, code: broken.code, message: limits.message ?? broken.message };
}

interface BrokenLimit {
  code: string;
  message: Localized;
}

function brokenLimit(type: Field['type'], limits: FieldLimits, value: FieldValue): BrokenLimit | null {
  if (type === 'DATE') return typeof value === 'string' ? brokenByDay(limits, value) : null;
  if (typeof value === 'number') return brokenByNumber(limits, value, type === 'MONEY');
  return typeof value === 'string' ? brokenByText(limits, value) : null;
}

function brokenByText(limits: FieldLimits, text: string): BrokenLimit | null {
  const { minLength } = limits;
  if (minLength !== null && countCharacters(text) < minLength) {
    return {
      code: 'TOO_SHORT',
      message: {
        fr: `Ce texte compte au moins ${String(minLength)} caractères.`,
        en: `This text has at least ${String(minLength)} characters.`,
      },
    };
  }
  return matches(limits, text) ? null : PATTERN_BROKEN;
}

function brokenByNumber({ min, max }: FieldLimits, value: number, isMoney: boolean): BrokenLimit | null {
  const say = isMoney ? sayMoney : sayNumber;
  if (min !== null && value < min) return { code: 'TOO_SMALL', message: sentence('Au moins', 'At least', say(min)) };
  if (max !== null && value > max) return { code: 'TOO_LARGE', message: sentence('Au plus', 'At most', say(max)) };
  return null;
}

function brokenByDay({ minDay, maxDay }: FieldLimits, day: string): BrokenLimit | null {
  if (minDay !== null && day < minDay) {
    return { code: 'TOO_EARLY', message: sentence('Au plus tôt le', 'Not before', sayDay(minDay)) };
  }
  if (maxDay !== null && day > maxDay) {
    return { code: 'TOO_LATE', message: sentence('Au plus tard le', 'Not after', sayDay(maxDay)) };
  }
  return null;
}

function sentence(fr: string, en: string, bound: Localized): Localized {
  return { fr: `${fr} ${bound.fr}.`, en: `${en} ${bound.en}.` };
}

function sayNumber(bound: number): Localized {
  return { fr: formatNumber(bound, 'fr'), en: formatNumber(bound, 'en') };
}

function sayMoney(euros: number): Localized {
  const cents = Math.round(euros * 100);
  return { fr: formatCents(cents, 'fr'), en: formatCents(cents, 'en') };
}

function sayDay(bound: string): Localized {
  return { fr: formatDay(bound, 'fr'), en: formatDay(bound, 'en') };
}

/** Compiled patterns, kept as long as the limits they belong to. */
const compiled = new WeakMap<FieldLimits, (text: string) => boolean>();

function matches(limits: FieldLimits, text: string): boolean {
  if (limits.pattern === null) return true;
  let test = compiled.get(limits);
  if (!test) {
    const pattern = compilePattern(limits.pattern);
    // A pattern is compiled before it is saved; one that a later version of RE2 refuses must not block every sheet.
    test = pattern.ok ? pattern.value : () => true;
    compiled.set(limits, test);
  }
  return test(text);
}

const PATTERN_BROKEN: BrokenLimit = {
  code: 'PATTERN',
  message: {
    fr: "Ce texte n'a pas la forme demandée pour ce champ : vérifiez-le.",
    en: 'This text does not have the form this field asks for: check it.',
  },
};
