import { formatDay } from '../../../platform/formats/day';
import { formatPhone } from '../../../platform/formats/phone';
import { searchKey } from '../../../platform/formats/text';
import type { Field, FieldOption, FieldType, FieldValue } from '../field';
import { readFieldValue } from '../values/read-field-value';

/**
 * What becomes of a value when its field changes type; null: it does not fit the new type, its limits or its options. A
 * value of several choices fits one choice only when it is one; texts are read as people write numbers, days and answers.
 */
export function convertedValue(before: Field, after: Field, value: FieldValue): FieldValue | null {
  const candidate = CANDIDATES[after.type]?.(before, after, value) ?? null;
  if (candidate === null) return null;
  // Options that are retired stay on sheets, whatever the type.
  const reading = readFieldValue(after, candidate, candidate);
  return reading.ok ? reading.value : null;
}

type Candidate = (before: Field, after: Field, value: FieldValue) => FieldValue | null;

const asText: Candidate = (before, _, value) => writtenValue(before, value);

const asNumber: Candidate = (before, _, value) => {
  if (typeof value === 'number') return value;
  const plain = writtenValue(before, value).replace(/[\s€]/gu, '').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const asAnswer: Candidate = (before, _, value) => {
  if (typeof value === 'boolean') return value;
  const said = searchKey(writtenValue(before, value));
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : null;
};

const asChoice: Candidate = (before, after, value) => {
  const [key, ...more] = keysOf(before, after, value) ?? [];
  return key === undefined || more.length > 0 ? null : key;
};

const asChoices: Candidate = (before, after, value) => {
  const keys = keysOf(before, after, value);
  return keys && [...keys];
};

/** The options a value stands for; null when a part of it stands for none. */
function keysOf(before: Field, { options }: Field, value: FieldValue): readonly string[] | null {
  if (isChoice(before.type)) return typeof value === 'object' ? value : [String(value)];
  const whole = writtenValue(before, value);
  const parts = optionNamed(options, whole) ? [whole] : whole.split(/[,;\n]/);
  const named = parts.filter((part) => part.trim() !== '').map((part) => optionNamed(options, part)?.key ?? null);
  return named.includes(null) ? null : (named as string[]);
}

function optionNamed(options: readonly FieldOption[], name: string): FieldOption | undefined {
  const wanted = searchKey(name);
  return options.find(({ key, label }) => [key, label.fr, label.en].some((one) => searchKey(one) === wanted));
}

/** A value as people write it in French, without the spaces of long numbers: what a text holds in its place. */
function writtenValue({ type, options }: Field, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (typeof value === 'number') return (type === 'MONEY' ? value.toFixed(2) : String(value)).replace('.', ',');
  if (typeof value === 'object') return value.map((key) => labelOf(options, key)).join(', ');
  if (type === 'SINGLE_CHOICE') return labelOf(options, value);
  if (type === 'DATE') return formatDay(value, 'fr');
  return type === 'PHONE' ? formatPhone(value) : value;
}

function labelOf(options: readonly FieldOption[], key: string): string {
  return options.find((option) => option.key === key)?.label.fr ?? key;
}

/** Whether values of this type are keys of options. */
export function isChoice(type: FieldType): boolean {
  return type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE';
}

const YES = ['oui', 'o', 'yes', 'y', 'vrai', 'true', '1'];
const NO = ['non', 'n', 'no', 'faux', 'false', '0'];

const CANDIDATES: Partial<Record<FieldType, Candidate>> = {
  TEXT: asText,
  LONG_TEXT: asText,
  NUMBER: asNumber,
  MONEY: asNumber,
  YES_NO: asAnswer,
  DATE: asText,
  SINGLE_CHOICE: asChoice,
  MULTIPLE_CHOICE: asChoices,
  PHONE: asText,
  EMAIL: asText,
  URL: asText,
};
