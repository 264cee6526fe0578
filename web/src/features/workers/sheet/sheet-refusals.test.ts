import { browserRefusals, placedRefusals } from './sheet-refusals';
import { newValues, savedValues, type SheetValues } from './sheet-values';
import { fieldNamed, optionsNamed, ownField, sheetWorker } from './test-sheet';

const required = { required: true };
const FIELDS = [
  fieldNamed('lastName', required),
  fieldNamed('registrationNumber', required),
  fieldNamed('birthDate'),
  fieldNamed('mainAddress', required),
  fieldNamed('billingAddress'),
  fieldNamed('nir', { required: true, editable: false, demanded: false }),
  ownField('car', 'YES_NO', required),
  ownField('diplomas', 'MULTIPLE_CHOICE', { ...required, options: optionsNamed({ bts: 'BTS' }) }),
];
const EMPTY = newValues('INDIVIDUAL', FIELDS, 'me');
const NOWHERE = { line1: '', line2: '', postcode: '', city: '', country: 'FR' };

function refused(values: SheetValues): string[] {
  return browserRefusals(FIELDS, { values, before: EMPTY, worker: null }).map(({ path, code }) => `${path}: ${code}`);
}

describe('what the browser refuses before sending', () => {
  test('required fields left empty, but not those nobody can fill in here', () => {
    expect(refused({ ...EMPTY, newRegistrationNumber: false })).toEqual([
      'lastName: required',
      'newRegistrationNumber: number',
      'mainAddress.line1: line1',
      'mainAddress.city: city',
      'ownFields.car: required',
      'ownFields.diplomas: required',
    ]);
  });

  test('nothing of a sheet that is complete', () => {
    const worker = sheetWorker();
    const values = savedValues(worker, FIELDS);
    expect(browserRefusals(FIELDS, { values, before: values, worker })).toEqual([]);
  });

  test.each([
    ['« no » is an answer', { ownFields: { car: false, diplomas: ['bts'] } }, []],
    ['a day that does not exist', { birthDate: '31/02/1990' }, ['birthDate: day']],
    ['spaces are no name', { lastName: '  ' }, ['lastName: required']],
    ['an address begun', { billingAddress: { ...NOWHERE, city: 'Lyon' } }, ['billingAddress.line1: line1']],
    ['no address where none is needed', { billingAddress: NOWHERE }, []],
  ])('%s', (_name, typed, expected) => {
    const worker = sheetWorker();
    const before = savedValues(worker, FIELDS);
    const values = { ...before, ...typed };
    expect(browserRefusals(FIELDS, { values, before, worker }).map(({ path, code }) => `${path}: ${code}`)).toEqual(
      expected,
    );
  });
});

test.each([
  [['lastName'], ['lastName']],
  [
    ['mainAddress', 'city'],
    ['mainAddress', 'city'],
  ],
  [['mainAddress'], ['mainAddress', 'line1']],
  [
    ['ownFields', 'diplomas', '0'],
    ['ownFields', 'diplomas'],
  ],
  [['newRegistrationNumber'], ['newRegistrationNumber']],
  [['sheetKind'], ['sheetKind']],
  // Nothing on this sheet can show them.
  [['nir'], []],
  [['companyName'], []],
  [['ownFields', 'gone'], []],
  [[], []],
])('a refusal at %j is shown at %j', (path, expected) => {
  expect(placedRefusals([{ message: 'Non.', path }], FIELDS)).toEqual([{ message: 'Non.', path: expected }]);
});
