import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { NO_LIMITS, type Field, type FieldOption, type FieldValue, type OwnFieldType } from '../field';
import { convertedValue } from './convert-value.rules';

const option = (key: string, fr: string, facts: Partial<FieldOption> = {}): FieldOption => ({
  key,
  label: { fr, en: fr },
  archived: false,
  ...facts,
});
const OPTIONS = [option('b', 'Permis B'), option('oui', 'Oui'), option('old', 'Ancien', { archived: true })];
const field = (type: OwnFieldType, facts: Partial<Field> = {}): Field => ({
  ...(BUILT_IN_FIELDS[0] as Field),
  origin: 'OWN',
  type,
  options: type.endsWith('CHOICE') ? OPTIONS : [],
  limits: null,
  ...facts,
});

test.each<[OwnFieldType, FieldValue, OwnFieldType, FieldValue | null]>([
  ['TEXT', '1 234,5', 'NUMBER', 1234.5],
  ['TEXT', '12,50 €', 'MONEY', 12.5],
  ['TEXT', '12.505', 'MONEY', null],
  ['TEXT', 'douze', 'NUMBER', null],
  ['TEXT', '31/12/1990', 'DATE', '1990-12-31'],
  ['TEXT', '31/02/1990', 'DATE', null],
  ['TEXT', 'OUI', 'YES_NO', true],
  ['TEXT', 'peut-être', 'YES_NO', null],
  ['TEXT', 'permis b', 'SINGLE_CHOICE', 'b'],
  ['TEXT', 'Permis C', 'SINGLE_CHOICE', null],
  ['TEXT', 'Permis B, Oui', 'SINGLE_CHOICE', null],
  ['TEXT', 'Oui ; Permis B', 'MULTIPLE_CHOICE', ['b', 'oui']],
  ['TEXT', 'Permis B, Moto', 'MULTIPLE_CHOICE', null],
  ['TEXT', '06 12 34 56 78', 'PHONE', '+33612345678'],
  ['TEXT', 'a@b', 'EMAIL', null],
  ['LONG_TEXT', 'x'.repeat(251), 'TEXT', null],
  ['NUMBER', 1234.5, 'TEXT', '1234,5'],
  ['NUMBER', 3, 'YES_NO', null],
  ['NUMBER', 1.2345, 'MONEY', null],
  ['MONEY', 12.5, 'TEXT', '12,50'],
  ['MONEY', 12.5, 'NUMBER', 12.5],
  ['DATE', '1990-12-31', 'TEXT', '31/12/1990'],
  ['DATE', '1990-12-31', 'NUMBER', null],
  ['YES_NO', true, 'TEXT', 'Oui'],
  ['YES_NO', true, 'SINGLE_CHOICE', 'oui'],
  ['YES_NO', false, 'SINGLE_CHOICE', null],
  ['SINGLE_CHOICE', 'b', 'TEXT', 'Permis B'],
  ['SINGLE_CHOICE', 'old', 'MULTIPLE_CHOICE', ['old']],
  ['MULTIPLE_CHOICE', ['b'], 'SINGLE_CHOICE', 'b'],
  ['MULTIPLE_CHOICE', ['b', 'old'], 'SINGLE_CHOICE', null],
  ['MULTIPLE_CHOICE', ['b', 'old'], 'LONG_TEXT', 'Permis B, Ancien'],
  ['PHONE', '+33612345678', 'TEXT', '06 12 34 56 78'],
])('a %s %j becomes as %s %j', (before, value, after, expected) => {
  expect(convertedValue(field(before), field(after), value)).toEqual(expected);
});

test('a value that breaks a limit of the new type does not fit', () => {
  const after = field('NUMBER', { limits: { ...NO_LIMITS, max: 10 } });
  expect(convertedValue(field('TEXT'), after, '12')).toBeNull();
});
