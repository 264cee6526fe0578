import { decideStanding, isEmpty, type FieldType, type StandingField } from './index';

/** A value of each type that a field may be asked for. */
const SOME: Partial<Record<FieldType, unknown>> = { YES_NO: false, NUMBER: 0, DATE: '2026-01-01' };

/**
 * Fills in what is required and visible, and nothing else, as a person does who is told of one missing field after the
 * other; what leaves the form meanwhile, or is not offered any more, is taken out again. `some` gives a value for the types
 * that are no choice.
 */
export function fillRequired(
  fields: readonly StandingField[],
  start: Readonly<Record<string, unknown>> = {},
  some: (field: StandingField) => unknown = ({ type }) => SOME[type] ?? 'x',
): Record<string, unknown> {
  let values: Record<string, unknown> = { ...start };
  const inOrder = dependencyOrder(fields);
  for (let steps = 0; steps < 10_000; steps++) {
    const now = values;
    const decisions = decideStanding(fields, (key) => now[key]);
    const gone = fields.find(({ key }) => key in now && !(key in start) && !decisions.get(key)?.onSheet);
    const stale = fields.find(({ key }) => isStale(now[key], decisions.get(key)?.offered));
    const removed = gone ?? stale;
    const missing = inOrder.find(({ key }) => decisions.get(key)?.required && isEmpty(now[key]));
    if (removed) values = without(values, removed.key);
    else if (missing) values[missing.key] = chosen(missing, decisions.get(missing.key)?.offered ?? []) ?? some(missing);
    else return values;
  }
  throw new Error('Filling in what is required never comes to an end.');
}

function without(values: Readonly<Record<string, unknown>>, gone: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== gone));
}

function isStale(value: unknown, offered: readonly string[] | null | undefined): boolean {
  if (offered === null || offered === undefined || isEmpty(value)) return false;
  return (Array.isArray(value) ? value : [value]).some((one) => !offered.includes(String(one)));
}

function chosen({ type }: StandingField, [first]: readonly string[]): unknown {
  if (type === 'SINGLE_CHOICE') return first;
  return type === 'MULTIPLE_CHOICE' && first !== undefined ? [first] : undefined;
}

/** Fields after those that decide whether they are there. */
function dependencyOrder(fields: readonly StandingField[]): StandingField[] {
  const ordered: StandingField[] = [];
  const place = (field: StandingField): void => {
    if (ordered.includes(field)) return;
    for (const other of fields)
      if (other !== field && JSON.stringify([field.shownWhen, field.offers?.parent]).includes(`"${other.key}"`))
        place(other);
    ordered.push(field);
  };
  fields.forEach(place);
  return ordered;
}
