import { traitsOf } from './own-field-traits';
import { newOwnField, toOwnFieldChanges, toOwnFieldInput, valuesOf, type OwnFieldValues } from './own-field-values';
import { OWN_FIELD_TYPES } from './test-settings';
import { aField, aSetting } from './test-settings';

function typed(values: Partial<OwnFieldValues>): OwnFieldValues {
  return { ...newOwnField(['INDIVIDUAL']), labels: { fr: 'Badge', en: '' }, ...values };
}

const created = (values: OwnFieldValues) => toOwnFieldInput(values, traitsOf(OWN_FIELD_TYPES, values.type));
const changed = (values: OwnFieldValues) => toOwnFieldChanges(values, traitsOf(OWN_FIELD_TYPES, values.type), 1);

const NO_LIMITS = newOwnField([]).limits;

test('a new field is shown and not required on every kind of sheet the agency has', () => {
  expect(newOwnField(['INDIVIDUAL', 'PROFESSIONAL']).settings).toEqual([
    { sheetKind: 'INDIVIDUAL', shown: true, required: false },
    { sheetKind: 'PROFESSIONAL', shown: true, required: false },
  ]);
});

test('English left empty is left to the API, which repeats French', () => {
  expect(created(typed({})).labels).toEqual({ fr: 'Badge' });
});

test('help left empty is none', () => {
  expect(created(typed({ helps: { fr: ' ', en: '' } })).helps).toBeNull();
});

test.each([
  ['TEXT', { minLength: null, maxLength: 12, pattern: 'B[0-9]+', messages: null }],
  ['LONG_TEXT', { minLength: null, maxLength: 12, messages: null }],
  ['NUMBER', { min: 2, max: null, messages: null }],
  ['DATE', { minDay: '2020-01-01', maxDay: null, messages: null }],
  ['YES_NO', null],
] as const)('a %s is sent with the limits it can have and no others', (type, limits) => {
  const all = { ...NO_LIMITS, maxLength: 12, min: 2, minDay: '2020-01-01', pattern: 'B[0-9]+' };
  expect(created(typed({ type, limits: all })).limits).toEqual(limits);
});

test('a type the API tells nothing of has no limit, and is neither unique nor searched', () => {
  const values = typed({ type: 'URL', limits: { ...NO_LIMITS, maxLength: 12 }, unique: true, searchable: true });
  expect(created(values)).toMatchObject({ limits: null, unique: false, searchable: false });
});

test('no limit at all is sent as none', () => {
  expect(changed(typed({ type: 'NUMBER' })).limits).toBeNull();
});

test.each([
  [
    { sensitive: true, searchable: true, unique: true },
    { searchable: false, unique: false },
  ],
  [{ type: 'LONG_TEXT', searchable: true }, { searchable: false }],
  [{ type: 'YES_NO', unique: true }, { unique: false }],
  [
    { type: 'TEXT', unique: true, searchable: true },
    { unique: true, searchable: true },
  ],
] as const)('boxes that the type cannot have are not sent: %o', (values, sent) => {
  expect(created(typed(values))).toMatchObject(sent);
});

test('choices are sent only for types that have them', () => {
  const options = [{ key: null, labels: { fr: 'Oui', en: '' }, archived: false, mergedInto: null }];
  expect(created(typed({ type: 'SINGLE_CHOICE', options })).options).toEqual([
    { key: null, labels: { fr: 'Oui' }, archived: false },
  ]);
  expect(created(typed({ type: 'TEXT', options }))).not.toHaveProperty('options');
});

test('a field that exists is edited as it was given, and its type and boxes are not sent again', () => {
  const values = valuesOf(
    aField({
      key: 'badge',
      origin: 'OWN',
      label: 'Badge',
      labels: { fr: 'Badge', en: 'Badge' },
      type: 'TEXT',
      unique: true,
      searchable: true,
      settings: [aSetting({ required: true })],
    }),
  );
  expect(values.labels).toEqual({ fr: 'Badge', en: '' });
  expect(Object.keys(changed(values)).toSorted()).toEqual(
    ['defaultValue', 'helps', 'labels', 'limits', 'searchable', 'section', 'sensitive', 'unique', 'version'].toSorted(),
  );
});

test.each([
  ['TEXT', '', null],
  ['NUMBER', 0, 0],
  ['SINGLE_CHOICE', 'm', 'm'],
  ['SINGLE_CHOICE', 's', null],
  ['MULTIPLE_CHOICE', ['s', 'm'], ['m']],
] as const)('the default of a %s, %j, is sent as the form shows it: %j', (type, defaultValue, sent) => {
  const options = [
    { key: 's', labels: { fr: 'S', en: '' }, archived: true, mergedInto: null },
    { key: 'm', labels: { fr: 'M', en: '' }, archived: false, mergedInto: null },
  ];
  expect(changed(typed({ type, defaultValue, options })).defaultValue).toEqual(sent);
});
