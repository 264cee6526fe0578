import { fieldsOnSheet, isFilledIn, sheetProblems } from './sheet-decisions';
import { savedValues, type SheetValues } from './sheet-values';
import { fieldNamed, optionsNamed, ownField, sheetWorker } from './test-sheet';

const LICENCE = { field: 'drivingLicence', operator: 'isNotEmpty' } as const;
const [CITY, COUNTRY] = [
  { key: 'city', label: 'Ville' },
  { key: 'field', label: 'Campagne' },
];

const FIELDS = [
  fieldNamed('drivingLicence'),
  ownField('car', 'YES_NO', { shownWhen: LICENCE, requiredBefore: 'ALWAYS', required: true }),
  ownField('seats', 'NUMBER', {
    requiredBefore: 'ALWAYS',
    required: true,
    requiredWhen: { field: 'car', operator: 'is', value: true },
  }),
  ownField('place', 'SINGLE_CHOICE', { options: optionsNamed({ town: 'En ville', farm: 'À la ferme' }) }),
  ownField('area', 'SINGLE_CHOICE', {
    parentKey: 'place',
    options: [
      { ...CITY, offeredWhen: ['town'] },
      { ...COUNTRY, offeredWhen: ['farm'] },
    ],
  }),
];
const WORKER = sheetWorker({ ownFields: { car: true, place: 'town', area: 'city' } });
const BEFORE = savedValues(WORKER, FIELDS);

function typed(values: Partial<SheetValues>, own: SheetValues['ownFields'] = {}): SheetValues {
  return { ...BEFORE, ...values, ownFields: { ...BEFORE.ownFields, ...own } };
}

function onSheet(values: SheetValues): string[] {
  return fieldsOnSheet(FIELDS, values, WORKER).map(({ key, required }) => (required ? `${key}!` : key));
}

function problems(values: SheetValues): string[] {
  return sheetProblems(FIELDS, { values, before: BEFORE, worker: WORKER }).map(({ key, code }) => `${key}: ${code}`);
}

test.each([
  [
    'a field leaves with what decides of it, and counts as empty then',
    {},
    {},
    ['drivingLicence', 'seats', 'place', 'area'],
  ],
  ['it comes with it', { drivingLicence: 'B' }, {}, ['drivingLicence', 'car!', 'seats!', 'place', 'area']],
  [
    '« no » is no « yes »',
    { drivingLicence: 'B' },
    { car: false },
    ['drivingLicence', 'car!', 'seats', 'place', 'area'],
  ],
])('%s', (_, built, own, expected) => {
  expect(onSheet(typed(built, own))).toEqual(expected);
});

test('a choice offers what stands under the choice above', () => {
  const offered = (place: string | null) =>
    fieldsOnSheet(FIELDS, typed({}, { place }), WORKER)
      .find(({ key }) => key === 'area')
      ?.options.map(({ key }) => key);
  expect(offered('farm')).toEqual(['field']);
  expect(offered(null)).toEqual([]);
});

test.each([
  ['nothing while what is hidden is empty', {}, {}, []],
  ['what is required now', { drivingLicence: 'B' }, {}, ['seats: REQUIRED']],
  ['a choice that is not offered any more', {}, { place: 'farm' }, ['area: NOT_OFFERED']],
  ['nothing of what was typed in a field that left', {}, { car: false }, []],
])('the form is refused for %s', (_, built, own, expected) => {
  expect(problems(typed(built, own))).toEqual(expected);
});

test('what is withheld from whoever looks is there, and so is a number that was asked for', () => {
  const [nir, number] = [fieldNamed('nir'), fieldNamed('registrationNumber')];
  const worker = sheetWorker({ registrationNumber: null, withheldFields: [{ key: 'nir', masked: '•• 93' }] });
  const values = savedValues(worker, [nir, number]);
  expect(isFilledIn(nir, values, worker)).toBe(true);
  expect(isFilledIn(number, values, worker)).toBe(false);
  expect(isFilledIn(number, { ...values, newRegistrationNumber: true }, worker)).toBe(true);
});
