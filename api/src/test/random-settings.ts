import { operatorsOf, type FieldType } from '@ruche/rules';
import fc from 'fast-check';

/** A field whose settings are random, and values it may have. */
interface RandomField {
  key: string;
  type: FieldType;
  isOwn: boolean;
  values: readonly (string | number | boolean | string[])[];
}

const OPTIONS = ['A', 'B', 'C'];

/** Fields of the agency's own, to be built, and fields of the product, of every type that rules know. */
export const RANDOM_FIELDS: readonly RandomField[] = [
  { key: 'level', type: 'SINGLE_CHOICE', isOwn: true, values: OPTIONS },
  { key: 'skills', type: 'MULTIPLE_CHOICE', isOwn: true, values: [['A'], ['B', 'C'], OPTIONS] },
  { key: 'night_work', type: 'YES_NO', isOwn: true, values: [true, false] },
  { key: 'hours', type: 'NUMBER', isOwn: true, values: [0, 1, 2] },
  { key: 'visit', type: 'DATE', isOwn: true, values: ['2026-01-01', '2026-12-31'] },
  { key: 'badge', type: 'TEXT', isOwn: true, values: ['B1', ' '] },
  { key: 'drivingLicence', type: 'SINGLE_CHOICE', isOwn: false, values: ['B', 'NONE'] },
  { key: 'transport', type: 'SINGLE_CHOICE', isOwn: false, values: ['CAR', 'WALK'] },
  { key: 'nationality', type: 'COUNTRY', isOwn: false, values: ['FR', 'BE'] },
  { key: 'email', type: 'EMAIL', isOwn: false, values: ['zoe@exemple.fr'] },
  { key: 'comment', type: 'LONG_TEXT', isOwn: false, values: ['Bonjour'] },
];

/** What an administrator might ask of these fields, whether or not it fits together. */
export interface RandomSettings {
  settings: Record<string, unknown>[];
  uses: Record<string, unknown>[];
}

const comparison = fc.constantFrom(...RANDOM_FIELDS).chain(({ key: field, type, values }) =>
  fc
    .record({ operator: fc.constantFrom(...operatorsOf(type)), value: fc.constantFrom(...values.flat()) })
    .map(({ operator, value }) => {
      if (operator === 'isEmpty' || operator === 'isNotEmpty') return { field, operator };
      return operator === 'isOneOf' ? { field, operator, values: [value] } : { field, operator, value };
    }),
);

const condition = fc.oneof(
  fc.constant(null),
  comparison,
  fc.array(comparison, { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
  fc.array(comparison, { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
);

function settingOf({ key }: RandomField): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    key: fc.constant(key),
    sheetKind: fc.constant('INDIVIDUAL'),
    shown: fc.constantFrom(true, true, true, false),
    requiredBefore: fc.constantFrom('ALWAYS', 'ALWAYS', 'HIRING', null),
    shownWhen: condition,
    requiredWhen: condition,
  });
}

const PARENTS = ['level', 'skills', 'drivingLicence', 'transport'];

function useOf({ key, type }: RandomField): fc.Arbitrary<Record<string, unknown>> {
  const options = fc
    .constantFrom(...OPTIONS)
    .chain((option) => fc.record({ key: fc.constant(option), under: fc.subarray(['B', 'CAR']) }));
  const offers = fc.record({ parent: fc.constantFrom(...PARENTS), options: fc.array(options, { maxLength: 2 }) });
  return fc.record({
    key: fc.constant(key),
    visibleFrom: fc.constantFrom('READER', 'READER', 'MANAGER', 'ADMIN'),
    editableFrom: fc.constantFrom('MANAGER', 'MANAGER', 'ADMIN'),
    offers: type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE' ? fc.option(offers) : fc.constant(null),
  });
}

/** Random settings of all these fields at once. */
export const randomSettings: fc.Arbitrary<RandomSettings> = fc.record({
  settings: fc.tuple(...RANDOM_FIELDS.map(settingOf)),
  uses: fc.tuple(...RANDOM_FIELDS.map(useOf)),
});

/** Random values for some of these fields. */
export const randomValues: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(RANDOM_FIELDS.map(({ key, values }) => [key, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

/** The settings without what a refusal points at, as an administrator puts them right. */
export function withoutRefused(asked: RandomSettings, path: readonly string[]): RandomSettings {
  const [list = '', index = '', part = null] = path;
  const entries = list === 'uses' ? asked.uses : asked.settings;
  const entry = entries[Number(index)] ?? {};
  const kept =
    part !== null ? omit(entry, part) : 'offers' in entry && entry['offers'] !== null ? omit(entry, 'offers') : null;
  const left = entries.flatMap((one) => (one === entry ? (kept ?? []) : [one]));
  return { ...asked, [list]: left };
}

function omit(entry: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name));
}
