import { changedFields, giveUp, inputFor, rebase } from './sheet-changes';
import { newValues, savedValues, type SheetValues } from './sheet-values';
import { fieldNamed, ownField, sheetWorker } from './test-sheet';

const FIELDS = [
  fieldNamed('lastName'),
  fieldNamed('firstName'),
  fieldNamed('registrationNumber'),
  fieldNamed('manager'),
  fieldNamed('sectors'),
  fieldNamed('birthDate'),
  fieldNamed('mainAddress'),
  fieldNamed('billingAddress'),
  ownField('distance', 'NUMBER'),
  ownField('car', 'YES_NO'),
  ownField('diplomas', 'MULTIPLE_CHOICE'),
  ownField('note', 'TEXT'),
];
const SAVED = savedValues(sheetWorker(), FIELDS);
const ADDRESS = { line1: '3 rue Foch', line2: '', postcode: '34000', city: 'Montpellier', country: 'FR' };

function sent(typed: Partial<SheetValues>, own: SheetValues['ownFields'] = {}): Record<string, unknown> {
  const values = { ...SAVED, ...typed, ownFields: { ...SAVED.ownFields, ...own } };
  return inputFor(changedFields(FIELDS, SAVED, values), values);
}

describe('what a save sends', () => {
  test.each<[string, Partial<SheetValues>, Record<string, unknown>]>([
    ['nothing typed: nothing', {}, {}],
    ['a text', { lastName: 'Durand' }, { lastName: 'Durand' }],
    ['emptied, or left with spaces: null', { firstName: '  ' }, { firstName: null }],
    ['a field of another sheet: nothing', { siret: '73282932000074' }, {}],
    ['a number asked for', { newRegistrationNumber: true }, { newRegistrationNumber: true }],
    ['another manager, under the name the API takes', { managerId: 'u2' }, { managerId: 'u2' }],
    ['nobody as manager', { managerId: null }, { managerId: null }],
    ['no sector any more', { sectorIds: [] }, { sectorIds: null }],
    ['a day taken away', { birthDate: null }, { birthDate: null }],
    [
      'one part of an address: the whole of it',
      { mainAddress: { ...ADDRESS, city: 'Lattes' } },
      { mainAddress: { ...ADDRESS, line2: null, city: 'Lattes' } },
    ],
    [
      'an address emptied part by part: null',
      { mainAddress: { line1: '', line2: '', postcode: ' ', city: '', country: 'FR' } },
      { mainAddress: null },
    ],
    [
      'a country alone makes no address',
      { billingAddress: { line1: '', line2: '', postcode: '', city: '', country: 'BE' } },
      {},
    ],
  ])('%s', (_name, typed, expected) => {
    expect(sent(typed)).toEqual(expected);
  });

  test.each<[string, SheetValues['ownFields'], Record<string, unknown>]>([
    ['only those changed', { distance: 7, note: '' }, { distance: 7 }],
    ['a number emptied', { distance: null }, { distance: null }],
    ['yes after no', { car: true }, { car: true }],
    ['no said no longer', { car: null }, { car: null }],
    ['a choice taken away', { diplomas: [] }, { diplomas: null }],
  ])('of the own fields: %s', (_name, typed, expected) => {
    expect(sent({}, typed)).toEqual({ ownFields: expected });
  });

  test('of a new sheet: what differs from the defaults, which the API gives by itself', () => {
    const fields = [fieldNamed('nature', { defaultValue: 'EMPLOYEE' }), ...FIELDS];
    const before = newValues('INDIVIDUAL', fields, 'me');
    expect(before).toMatchObject({ nature: 'EMPLOYEE', managerId: 'me', newRegistrationNumber: true });
    expect(inputFor(changedFields(fields, before, before), before)).toEqual({});
    const values = { ...before, lastName: 'Durand', newRegistrationNumber: false };
    expect(inputFor(changedFields(fields, before, values), values)).toEqual({
      lastName: 'Durand',
      newRegistrationNumber: false,
    });
  });
});

describe('what is under the form moves', () => {
  test('a colleague’s save is taken over where nothing was typed, and only there', () => {
    const theirs = sheetWorker({ lastName: 'Martin', firstName: 'Chloé', ownFields: { distance: 3, note: 'x' } });
    const after = savedValues(theirs, FIELDS);
    const values = { ...SAVED, firstName: 'Clara', ownFields: { ...SAVED.ownFields, distance: 7 } };
    const moved = rebase(SAVED, after, values);
    expect(moved).toMatchObject({ lastName: 'Martin', firstName: 'Clara', ownFields: { distance: 7, note: 'x' } });
    expect(inputFor(changedFields(FIELDS, after, moved), moved)).toEqual({
      firstName: 'Clara',
      ownFields: { distance: 7 },
    });
  });

  test('another nature brings its fields with their defaults, and keeps what was typed in those it takes away', () => {
    const permit = ownField('permit', 'SINGLE_CHOICE', { defaultValue: 'b' });
    const before = newValues('INDIVIDUAL', [fieldNamed('nir'), fieldNamed('lastName')], 'me');
    const after = newValues('INDIVIDUAL', [fieldNamed('lastName'), permit], 'me');
    const moved = rebase(before, after, { ...before, nir: '295109912611193', lastName: 'Durand' });
    expect(moved).toMatchObject({ nir: '295109912611193', lastName: 'Durand', ownFields: { permit: 'b' } });
    const back = rebase(after, before, moved);
    expect(back).toMatchObject({ nir: '295109912611193', lastName: 'Durand' });
  });

  test('the kind of sheet that was chosen stays', () => {
    const before = newValues('INDIVIDUAL', FIELDS, 'me');
    const chosen: SheetValues = { ...before, sheetKind: 'PROFESSIONAL' };
    expect(rebase(before, newValues('INDIVIDUAL', [], 'me'), chosen).sheetKind).toBe('PROFESSIONAL');
  });

  test('what was typed in a field can be given up', () => {
    const values = { ...SAVED, lastName: 'Durand', firstName: 'Clara', ownFields: { ...SAVED.ownFields, distance: 7 } };
    const given = giveUp([fieldNamed('lastName'), ownField('distance', 'NUMBER')], SAVED, values);
    expect(changedFields(FIELDS, SAVED, given).map(({ key }) => key)).toEqual(['firstName']);
  });
});
