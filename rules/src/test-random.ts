import fc from 'fast-check';
import {
  operatorsOf,
  ROLES,
  ruleProblems,
  type Condition,
  type FieldType,
  type RuleField,
  type RuleSetting,
  type Viewer,
} from './index';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const TYPES: readonly FieldType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'YES_NO', 'NUMBER', 'DATE', 'TEXT'];
const OPTIONS = ['A', 'B', 'C'] as const;
const KIND = 'INDIVIDUAL';

/** A value of a type, which may be empty. */
export function valueOfType(type: FieldType): fc.Arbitrary<unknown> {
  switch (type) {
    case 'SINGLE_CHOICE':
      return fc.constantFrom(...OPTIONS, null);
    case 'MULTIPLE_CHOICE':
      return fc.subarray([...OPTIONS]);
    case 'YES_NO':
      return fc.constantFrom(true, false, null);
    case 'NUMBER':
      return fc.constantFrom(0, 1, 2, null);
    case 'DATE':
      return fc.constantFrom('2026-01-01', '2026-12-31', null);
    default:
      return fc.constantFrom('x', ' ', null);
  }
}

function comparison(types: Readonly<Record<string, FieldType>>): fc.Arbitrary<Condition> {
  return fc.constantFrom(...KEYS).chain((field) => {
    const type = types[field] ?? 'TEXT';
    const compared =
      type === 'MULTIPLE_CHOICE' ? fc.constantFrom(...OPTIONS) : valueOfType(type).filter((one) => one !== null);
    return fc
      .record({ operator: fc.constantFrom(...operatorsOf(type)), value: compared })
      .map(({ operator, value }): Condition => {
        const one = value as string;
        if (operator === 'isEmpty' || operator === 'isNotEmpty') return { field, operator };
        return operator === 'isOneOf' ? { field, operator, values: [one] } : { field, operator, value: one };
      });
  });
}

function condition(types: Readonly<Record<string, FieldType>>): fc.Arbitrary<Condition | null> {
  const parts = fc.array(comparison(types), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant(null),
    comparison(types),
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
  );
}

function setting(types: Readonly<Record<string, FieldType>>): fc.Arbitrary<RuleSetting> {
  return fc.record({
    shown: fc.boolean(),
    requiredBefore: fc.constantFrom('ALWAYS', 'ALWAYS', 'HIRING', null),
    shownWhen: condition(types),
    requiredWhen: condition(types),
  });
}

function field(key: string, types: Readonly<Record<string, FieldType>>): fc.Arbitrary<RuleField> {
  const type = types[key] ?? 'TEXT';
  const under = fc.dictionary(fc.constantFrom(...OPTIONS), fc.subarray([...OPTIONS]));
  const offers = fc.record({ parent: fc.constantFrom(...KEYS), options: under });
  const hasOptions = type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE';
  return fc.record({
    key: fc.constant(key),
    type: fc.constant(type),
    locked: fc.constantFrom(false, false, false, true),
    sensitive: fc.constantFrom(false, false, true),
    module: fc.constantFrom(null, null, 'SMS'),
    natures: fc.constantFrom(null, null, ['EMPLOYEE'], ['TEMP']),
    archivedAt: fc.constantFrom(null, null, null, new Date(0)),
    visibleFrom: fc.constantFrom(...ROLES),
    editableFrom: fc.constantFrom('MANAGER', 'ADMIN'),
    options: fc.constant(hasOptions ? OPTIONS.map((option) => ({ key: option, archived: false })) : []),
    offers: hasOptions ? fc.option(offers) : fc.constant(null),
    settings: setting(types).map((one) => ({ [KIND]: one })),
  });
}

/** Random fields whose rules fit together: those that do not are left out, as an administrator would who is refused. */
export const acceptedFields: fc.Arbitrary<RuleField[]> = fc
  .tuple(...KEYS.map(() => fc.constantFrom(...TYPES)))
  .map((types) => Object.fromEntries(KEYS.map((key, index) => [key, types[index] ?? 'TEXT'])))
  .chain((types) => fc.tuple(...KEYS.map((key) => field(key, types))))
  .map((fields) => accepted(fields));

function accepted(fields: RuleField[]): RuleField[] {
  let left = fields;
  for (;;) {
    const [problem] = ruleProblems(left, [KIND]);
    if (problem === undefined) return left;
    left = left.map((one) => (one.key === problem.key ? without(one, problem.part) : one));
  }
}

function without(one: RuleField, part: 'shownWhen' | 'requiredWhen' | 'offers'): RuleField {
  const now = one.settings[KIND];
  if (part === 'offers' || now === undefined) return { ...one, offers: null };
  return { ...one, settings: { [KIND]: { ...now, [part]: null } } };
}

/** Values for random fields, kept whether or not they are on the sheet. */
export function valuesFor(fields: readonly RuleField[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(fields.map(({ key, type }) => [key, valueOfType(type)])));
}

/** Everybody who may look at a sheet. */
export const viewers: fc.Arbitrary<Viewer> = fc.constantFrom<Viewer>(
  { role: 'READER', mayWrite: false, seesPayroll: false },
  { role: 'MANAGER', mayWrite: true, seesPayroll: false },
  { role: 'MANAGER', mayWrite: true, seesPayroll: true },
  { role: 'ADMIN', mayWrite: true, seesPayroll: true },
  { role: null, mayWrite: true, seesPayroll: false },
);
