import type { FieldType } from './field-type';

/** What may be asked of a field's value. */
export const OPERATORS = ['is', 'isNot', 'isOneOf', 'contains', 'less', 'greater', 'isEmpty', 'isNotEmpty'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A value a field is compared with: an option's key, a code, a number, euros, yes or no, a day as YYYY-MM-DD. */
export type ComparedValue = string | number | boolean;

/** A field compared with a value. */
interface ValueComparison {
  field: string;
  operator: 'is' | 'isNot' | 'contains' | 'less' | 'greater';
  value: ComparedValue;
}

/** A field compared with several values, one of which it must be. */
interface ValuesComparison {
  field: string;
  operator: 'isOneOf';
  values: readonly ComparedValue[];
}

/** Whether a field has a value at all. */
interface EmptinessComparison {
  field: string;
  operator: 'isEmpty' | 'isNotEmpty';
}

export type Comparison = ValueComparison | ValuesComparison | EmptinessComparison;

/** When something applies: a comparison, or several of which all or any must hold. Data, never code. */
export type Condition = Comparison | { all: readonly Condition[] } | { any: readonly Condition[] };

/** The most comparisons of a condition, and how deep groups may stand in each other. */
export const MOST_COMPARISONS = 20;
export const DEEPEST_GROUPS = 3;

const EMPTINESS = ['isEmpty', 'isNotEmpty'] as const;
const CODES: readonly Operator[] = ['is', 'isNot', 'isOneOf', ...EMPTINESS];
const AMOUNTS: readonly Operator[] = ['is', 'isNot', 'less', 'greater', ...EMPTINESS];

const OF_TYPE: Partial<Record<FieldType, readonly Operator[]>> = {
  SINGLE_CHOICE: CODES,
  COUNTRY: CODES,
  DEPARTMENT: CODES,
  YES_NO: ['is', ...EMPTINESS],
  NUMBER: AMOUNTS,
  MONEY: AMOUNTS,
  DATE: AMOUNTS,
  MULTIPLE_CHOICE: ['contains', ...EMPTINESS],
  SECTORS: [],
};

/**
 * What may be asked of a field of this type. Of texts, addresses, numbers of the State and rows only whether there is one, and of sectors nothing:
 * as they are typed and as they are kept they may be written differently.
 */
export function operatorsOf(type: FieldType): readonly Operator[] {
  return OF_TYPE[type] ?? EMPTINESS;
}

/** The comparisons of a condition, in order; none of an absent one. */
export function comparisonsIn(condition: Condition | null): Comparison[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  return 'any' in condition ? condition.any.flatMap(comparisonsIn) : [condition];
}

/** The keys of the fields a condition asks about, each once. */
export function fieldsIn(condition: Condition | null): string[] {
  return [...new Set(comparisonsIn(condition).map(({ field }) => field))];
}
