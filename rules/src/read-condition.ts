import {
  DEEPEST_GROUPS,
  MOST_COMPARISONS,
  OPERATORS,
  comparisonsIn,
  type ComparedValue,
  type Condition,
} from './condition';

/** A condition that was read, or null for what is none. */
export function readCondition(raw: unknown): Condition | null {
  const condition = readPart(raw, 0);
  return condition !== null && comparisonsIn(condition).length <= MOST_COMPARISONS ? condition : null;
}

function readPart(raw: unknown, depth: number): Condition | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const part = raw as Readonly<Record<string, unknown>>;
  const names = Object.keys(part).sort().join(' ');
  if (names === 'all' || names === 'any') return readGroup(names, part[names], depth);
  return readComparison(part, names);
}

/** At least one part, so that a group never stands for something nobody said. */
function readGroup(kind: 'all' | 'any', raw: unknown, depth: number): Condition | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > MOST_COMPARISONS || depth >= DEEPEST_GROUPS) return null;
  const parts = raw.map((part) => readPart(part, depth + 1)).filter((part) => part !== null);
  if (parts.length < raw.length) return null;
  return kind === 'all' ? { all: parts } : { any: parts };
}

function readComparison(
  { field, operator, value, values }: Readonly<Record<string, unknown>>,
  names: string,
): Condition | null {
  const known = OPERATORS.find((one) => one === operator);
  if (typeof field !== 'string' || known === undefined) return null;
  switch (known) {
    case 'isEmpty':
    case 'isNotEmpty':
      return names === 'field operator' ? { field, operator: known } : null;
    case 'isOneOf':
      return names === 'field operator values' && isListOfValues(values) ? { field, operator: known, values } : null;
    default:
      return names === 'field operator value' && isComparable(value) ? { field, operator: known, value } : null;
  }
}

const MOST_VALUES = 200;

function isListOfValues(values: unknown): values is ComparedValue[] {
  return Array.isArray(values) && values.length > 0 && values.length <= MOST_VALUES && values.every(isComparable);
}

function isComparable(value: unknown): value is ComparedValue {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}
