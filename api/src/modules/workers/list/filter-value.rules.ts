import { addDays, today } from '../../../platform/formats/calendar';
import { isId } from '../../../platform/database/new-id';
import { BadInput } from '../../../platform/errors/denial';
import type { FieldValueInput } from '../../../platform/graphql/scalars';
import { parseDay } from '../../../platform/formats/day';
import { cleanText, searchKey } from '../../../platform/formats/text';
import { comparing, type FilterOperator } from './filter-operator.rules';
import type { ListProperty } from './list-property';

/** Values in the form the database keeps them. */
export type Compared = readonly (string | number)[];

const LONGEST_TEXT = 100;
const MOST_DAYS = 3650;

/** Reads what a condition compares with. Throws BadInput for what is no value of the property's type. */
export function readCompared(
  property: ListProperty,
  operator: FilterOperator,
  values: readonly FieldValueInput[],
): Compared {
  if (operator === 'BEFORE_TODAY') return [addDays(today(), -1)];
  if (operator === 'IN_LAST_DAYS') return [addDays(today(), -daysIn(values[0])), today()];
  if (operator === 'IN_NEXT_DAYS') return [today(), addDays(today(), daysIn(values[0]))];
  return values.map((value) => readOne(property, value));
}

function readOne(property: ListProperty, value: FieldValueInput): string | number {
  const kind = comparing(property.type);
  if (kind === 'NUMBER') return typeof value === 'number' ? value : badValue();
  if (kind === 'DAY') {
    const day = typeof value === 'string' ? parseDay(value) : null;
    return day?.ok === true ? day.value : badValue();
  }
  if (kind === 'TEXT') return readText(property, value);
  if (property.type === 'YES_NO') return typeof value === 'boolean' ? String(value) : badValue();
  return readChoice(property, value);
}

function readText({ type, column }: ListProperty, value: FieldValueInput): string {
  const text = typeof value === 'string' ? cleanText(value) : '';
  if (text === '' || text.length > LONGEST_TEXT) return badValue();
  if (type === 'PHONE') return phoneDigits(text);
  return column === null ? searchKey(text) : text;
}

/** Phones are kept as +33612345678: « 06 12 » is looked for as 612. */
function phoneDigits(text: string): string {
  const digits = text.replace(/[^0-9]/g, '').replace(/^0+/, '');
  return digits === '' ? badValue() : digits;
}

function readChoice({ type, options }: ListProperty, value: FieldValueInput): string {
  if (typeof value !== 'string') return badValue();
  if (type === 'STAFF' || type === 'ESTABLISHMENT' || type === 'SECTORS') return isId(value) ? value : '';
  const isKnown = options.length > 0 ? options.some(({ key }) => key === value) : /^[0-9A-Z]{2,3}$/.test(value);
  return isKnown ? value : badValue();
}

function daysIn(value: FieldValueInput | undefined): number {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
  return isCount ? value : badValue();
}

function badValue(): never {
  throw new BadInput('BAD_VALUE', BAD_VALUE);
}

const BAD_VALUE = {
  fr: 'Cette valeur ne convient pas à ce champ : corrigez la condition.',
  en: 'This value does not fit this field: correct the condition.',
};
