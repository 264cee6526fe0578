import { buildActor } from '../../../test/builders';
import type { BuiltInFieldKey, Field } from '../../fields';
import { BUILT_IN_FIELDS } from '../../fields/catalogue/catalogue';
import type { SheetValue } from '../values/sheet-values';
import { displayValue } from './display-value.rules';

const NAMES = new Map([
  ['user', 'Claire Moreau'],
  ['sector', 'Lille centre'],
]);
const staff = buildActor('agency', { role: 'MANAGER', scopes: [] });
const field = (key: BuiltInFieldKey): Field => BUILT_IN_FIELDS.find((one) => one.key === key) as Field;

test.each<[BuiltInFieldKey, SheetValue, string | null]>([
  ['comment', null, null],
  ['nature', 'TEMP', 'Intérimaire'],
  ['birthDate', '1990-12-31', '31/12/1990'],
  ['mobilePhone', '+262692123456', '0692 12 34 56'],
  ['manager', 'user', 'Claire Moreau'],
  ['manager', 'gone', '—'],
  ['sectors', ['sector', 'gone'], 'Lille centre, —'],
  [
    'mainAddress',
    { line1: '1 rue A', line2: 'Bât. B', postcode: '59000', city: 'Lille', country: 'FR' },
    '1 rue A, Bât. B, 59000 Lille',
  ],
  [
    'mainAddress',
    { line1: 'Rue A 1', line2: null, postcode: null, city: 'Mons', country: 'BE' },
    'Rue A 1, Mons, Belgique',
  ],
  ['iban', 'FR76 •••• 0189', 'FR76 •••• 0189'],
])('%s %j is shown to staff as %s', (key, value, shown) => {
  expect(displayValue(field(key), value, staff, NAMES)).toBe(shown);
});

test('a partner sees only dots of a sensitive value', () => {
  expect(displayValue(field('iban'), 'FR76 •••• 0189', buildActor('agency'), NAMES)).toBe('••••••');
});
