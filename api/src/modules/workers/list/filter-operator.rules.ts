import type { FieldType } from '../../fields';
import type { ListProperty } from './list-property';

/** How a condition compares a property with its values. */
export const FILTER_OPERATORS = [
  'IS',
  'IS_NOT',
  'ALL_OF',
  'CONTAINS',
  'NOT_CONTAINS',
  'STARTS_WITH',
  'AT_LEAST',
  'AT_MOST',
  'BETWEEN',
  'IN_LAST_DAYS',
  'IN_NEXT_DAYS',
  'BEFORE_TODAY',
  'EMPTY',
  'NOT_EMPTY',
] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** How values of a type are compared. */
export type Comparing = 'TEXT' | 'NUMBER' | 'DAY' | 'CHOICE' | 'CHOICES';

const COMPARING: Readonly<Partial<Record<FieldType, Comparing>>> = {
  NUMBER: 'NUMBER',
  MONEY: 'NUMBER',
  DATE: 'DAY',
  YES_NO: 'CHOICE',
  SINGLE_CHOICE: 'CHOICE',
  COUNTRY: 'CHOICE',
  DEPARTMENT: 'CHOICE',
  STAFF: 'CHOICE',
  ESTABLISHMENT: 'CHOICE',
  MULTIPLE_CHOICE: 'CHOICES',
  SECTORS: 'CHOICES',
};

/** How values of this type are compared; as texts unless they are something else. */
export function comparing(type: FieldType): Comparing {
  return COMPARING[type] ?? 'TEXT';
}

const PRESENCE = ['EMPTY', 'NOT_EMPTY'] as const;

const OPERATORS: Readonly<Record<Comparing, readonly FilterOperator[]>> = {
  TEXT: ['CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'IS', 'IS_NOT', ...PRESENCE],
  NUMBER: ['IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST', 'BETWEEN', ...PRESENCE],
  DAY: ['IS', 'AT_LEAST', 'AT_MOST', 'BETWEEN', 'IN_NEXT_DAYS', 'IN_LAST_DAYS', 'BEFORE_TODAY', ...PRESENCE],
  CHOICE: ['IS', 'IS_NOT', ...PRESENCE],
  CHOICES: ['IS', 'ALL_OF', 'IS_NOT', ...PRESENCE],
};

/** The operators a property can be asked with, the usual one first. What cannot be compared can still be there or not. */
export function operatorsOf({ key, type, column, indexed }: ListProperty): readonly FilterOperator[] {
  if (column === null && !indexed && type !== 'SECTORS') return PRESENCE;
  if (type === 'PHONE') return ['CONTAINS', 'NOT_CONTAINS', ...PRESENCE];
  const operators = OPERATORS[comparing(type)];
  return NEVER_EMPTY.includes(key) ? operators.filter((operator) => !isPresence(operator)) : operators;
}

/** How many values an operator compares with. */
export function valuesOf(operator: FilterOperator, type: FieldType): { least: number; most: number } {
  if (isPresence(operator) || operator === 'BEFORE_TODAY') return { least: 0, most: 0 };
  if (operator === 'BETWEEN') return { least: 2, most: 2 };
  const isChoice = comparing(type) === 'CHOICE' || comparing(type) === 'CHOICES';
  return { least: 1, most: isChoice ? MOST_CHOICES : 1 };
}

const MOST_CHOICES = 50;
const NEVER_EMPTY: readonly string[] = ['displayName', 'createdAt', 'updatedAt', 'sheetKind', 'nature', 'status'];

function isPresence(operator: FilterOperator): boolean {
  return operator === 'EMPTY' || operator === 'NOT_EMPTY';
}
