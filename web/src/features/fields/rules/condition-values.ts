import type { ComparedValue, Condition, Operator } from '@ruche/rules';

/** One row of a condition in a form: a field, what is asked of it, and the value or values it is compared with. */
export interface ComparisonValues {
  field: string | null;
  operator: Operator | null;
  value: string | number | boolean | null;
  values: string[];
}

/** A condition in a form: no row means always. */
export interface ConditionValues {
  joined: 'all' | 'any';
  rows: ComparisonValues[];
}

/** A row nothing was chosen in yet. */
export const NEW_ROW: ComparisonValues = { field: null, operator: null, value: null, values: [] };

/** A condition in the form; null when it has groups in groups, which rows cannot show. */
export function conditionValues(condition: Condition | null): ConditionValues | null {
  if (condition === null) return { joined: 'all', rows: [] };
  const joined = 'any' in condition ? 'any' : 'all';
  const parts = 'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition];
  const rows: ComparisonValues[] = [];
  for (const part of parts) {
    if ('all' in part || 'any' in part) return null;
    rows.push({
      field: part.field,
      operator: part.operator,
      value: 'value' in part ? part.value : null,
      values: 'values' in part ? part.values.map(String) : [],
    });
  }
  return { joined, rows };
}

/** The condition a form says; null: always. Rows must be complete. */
export function conditionOf({ joined, rows }: ConditionValues): Condition | null {
  const parts = rows.map(comparisonOf);
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return first;
  return joined === 'all' ? { all: parts } : { any: parts };
}

/** What of a row is still to be chosen; null: nothing. */
export function missingIn({ field, operator, value, values }: ComparisonValues): keyof ComparisonValues | null {
  if (field === null) return 'field';
  if (operator === null) return 'operator';
  if (operator === 'isEmpty' || operator === 'isNotEmpty') return null;
  if (operator === 'isOneOf') return values.length === 0 ? 'values' : null;
  return value === null || value === '' ? 'value' : null;
}

function comparisonOf({ field, operator, value, values }: ComparisonValues): Condition {
  const about = field ?? '';
  switch (operator) {
    case null:
    case 'isEmpty':
    case 'isNotEmpty':
      return { field: about, operator: operator ?? 'isNotEmpty' };
    case 'isOneOf':
      return { field: about, operator, values };
    default:
      return { field: about, operator, value: value as ComparedValue };
  }
}
