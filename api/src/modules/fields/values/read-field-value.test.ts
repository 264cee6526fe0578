import { FIELD_TYPES, NO_LIMITS, type Field, type FieldType, type FieldValue } from '../field';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { displayFieldValue, maskFieldValue } from './display-field-value';
import { readFieldValue } from './read-field-value';

const OPTIONS = [
  { key: 'a', label: { fr: 'Un', en: 'One' }, archived: false },
  { key: 'b', label: { fr: 'Deux', en: 'Two' }, archived: false },
  { key: 'old', label: { fr: 'Ancien', en: 'Old' }, archived: true },
];

function makeField(type: FieldType, facts: Partial<Field> = {}): Field {
  const [base] = BUILT_IN_FIELDS;
  if (!base) throw new Error('There are no built-in fields.');
  return { ...base, type, options: type.endsWith('CHOICE') ? OPTIONS : [], ...facts };
}

function limitedTo(limits: Partial<Field['limits'] & object>): Partial<Field> {
  return { limits: { ...NO_LIMITS, ...limits } };
}

describe('a value is read into its normal form', () => {
  test.each<[FieldType, unknown, FieldValue | null]>([
    ['TEXT', '  Badge\tA \u202E', 'Badge A'],
    ['TEXT', '👩🏽‍🦽 شارة', '👩🏽‍🦽 شارة'],
    ['TEXT', ' \u200b'.slice(0, 1), null],
    ['TEXT', 'é'.repeat(250), 'é'.repeat(250)],
    ['TEXT', '🐝'.repeat(250), '🐝'.repeat(250)],
    ['LONG_TEXT', 'un\r\ndeux', 'un\ndeux'],
    ['NUMBER', 12.5, 12.5],
    ['NUMBER', -0, 0],
    ['MONEY', 0.35, 0.35],
    ['MONEY', -12, -12],
    ['YES_NO', false, false],
    ['DATE', '1990-12-31', '1990-12-31'],
    ['DATE', '31/12/1990', '1990-12-31'],
    ['DATE', ' 1/2/1990 ', '1990-02-01'],
    ['SINGLE_CHOICE', 'a', 'a'],
    ['SINGLE_CHOICE', '', null],
    ['MULTIPLE_CHOICE', ['b', 'a', 'b'], ['a', 'b']],
    ['MULTIPLE_CHOICE', [], null],
    ['PHONE', '06 12 34 56 78', '+33612345678'],
    ['PHONE', '0692 12 34 56', '+262692123456'],
    ['PHONE', '0269 60 12 34', '+262269601234'],
    ['EMAIL', 'Claire@Exemple.FR', 'Claire@exemple.fr'],
    ['URL', 'exemple.fr/a', 'https://exemple.fr/a'],
    ['COUNTRY', 'fr', 'FR'],
    ['DEPARTMENT', '2a', '2A'],
    ['DEPARTMENT', '1', '01'],
    ['DEPARTMENT', '974', '974'],
    ['DEPARTMENT', '99', '99'],
    ['NIR', '2 53 07 2B 073 004 70', '253072B07300470'],
    ['NIR', '253072A07300443', '253072A07300443'],
    ['NTT', '2404833048SA00012', '2404833048SA00012'],
    ['IBAN', 'FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189'],
    ['BIC', 'agrifrpp', 'AGRIFRPP'],
    ['SIRET', '732 829 320 00074', '73282932000074'],
    ['VAT_NUMBER', 'FR 44 732829320', 'FR44732829320'],
  ])('%s %j', (type, raw, value) => {
    expect(readFieldValue(makeField(type), raw)).toMatchObject({ ok: true, value });
  });

  test.each(FIELD_TYPES)('%s: null and what is absent are empty', (type) => {
    expect(readFieldValue(makeField(type), null)).toEqual({ ok: true, value: null });
    expect(readFieldValue(makeField(type), undefined)).toEqual({ ok: true, value: null });
  });

  test.each<FieldType>(['PHONE', 'EMAIL', 'DATE', 'NIR', 'IBAN', 'COUNTRY', 'LONG_TEXT'])(
    '%s: blank is empty',
    (type) => {
      expect(readFieldValue(makeField(type), ' \n ')).toEqual({ ok: true, value: null });
    },
  );

  test('with a warning where something looks odd', () => {
    expect(readFieldValue(makeField('NIR'), '785057800608482')).toMatchObject({ ok: true, warning: {} });
  });
});

describe('a value is refused', () => {
  test.each<[FieldType, unknown, string]>([
    ['TEXT', 12, 'WRONG_TYPE'],
    ['TEXT', 'é'.repeat(251), 'TOO_LONG'],
    ['TEXT', 'x'.repeat(10_000_000), 'TOO_LONG'],
    ['LONG_TEXT', 'x'.repeat(5001), 'TOO_LONG'],
    ['NUMBER', '12', 'WRONG_TYPE'],
    ['NUMBER', true, 'WRONG_TYPE'],
    ['NUMBER', Infinity, 'WRONG_TYPE'],
    ['NUMBER', 1e13, 'NUMBER_SIZE'],
    ['NUMBER', 0.00001, 'NUMBER_DECIMALS'],
    ['MONEY', '12,50', 'WRONG_TYPE'],
    ['MONEY', 12.345, 'AMOUNT_DECIMALS'],
    ['MONEY', 1e9, 'AMOUNT_SIZE'],
    ['YES_NO', 'oui', 'WRONG_TYPE'],
    ['YES_NO', 1, 'WRONG_TYPE'],
    ['DATE', '31/02/2026', 'DAY_MISSING'],
    ['DATE', '2026-02-31', 'DAY_MISSING'],
    ['DATE', 20260231, 'WRONG_TYPE'],
    ['SINGLE_CHOICE', 'c', 'UNKNOWN_OPTION'],
    ['SINGLE_CHOICE', 'constructor', 'UNKNOWN_OPTION'],
    ['SINGLE_CHOICE', ['a'], 'WRONG_TYPE'],
    ['SINGLE_CHOICE', 'old', 'ARCHIVED_OPTION'],
    ['MULTIPLE_CHOICE', 'a', 'WRONG_TYPE'],
    ['MULTIPLE_CHOICE', ['a', 'c'], 'UNKNOWN_OPTION'],
    ['MULTIPLE_CHOICE', ['a', 'old'], 'ARCHIVED_OPTION'],
    ['MULTIPLE_CHOICE', [null], 'UNKNOWN_OPTION'],
    ['PHONE', '0612', 'PHONE'],
    ['PHONE', 612345678, 'WRONG_TYPE'],
    ['EMAIL', 'claire', 'EMAIL_SHAPE'],
    ['URL', 'javascript:alert(1)', 'URL_SHAPE'],
    ['COUNTRY', 'ZZ', 'COUNTRY'],
    ['COUNTRY', 'France', 'COUNTRY'],
    ['DEPARTMENT', '20', 'DEPARTMENT'],
    ['DEPARTMENT', '96', 'DEPARTMENT'],
    ['NIR', '185057800608498', 'NIR_KEY'],
    ['IBAN', 'FR7630006000011234567890188', 'IBAN_KEY'],
    ['BIC', 'AGRI', 'BIC_SHAPE'],
    ['SIRET', '73282932000079', 'SIRET_KEY'],
    ['VAT_NUMBER', 'FR45732829320', 'VAT_KEY'],
    ['ADDRESS', { line1: 'x' }, 'WRONG_TYPE'],
    ['STAFF', 'x', 'WRONG_TYPE'],
    ['GENERATED_NUMBER', 'SA00001', 'WRONG_TYPE'],
  ])('%s %p: %s', (type, raw, code) => {
    expect(readFieldValue(makeField(type), raw)).toMatchObject({ ok: false, code });
  });

  test.each(FIELD_TYPES)('%s: an object, a list of numbers or half a character never break the reader', (type) => {
    for (const raw of [{}, [1], [[]], () => 1, Symbol('x'), 10n, NaN, '\uD800', ['\uD800'], '\u202E'.repeat(99)])
      expect(typeof readFieldValue(makeField(type), raw).ok).toBe('boolean');
  });
});

describe('limits', () => {
  test.each<[FieldType, Partial<Field>, unknown, string | null]>([
    ['TEXT', limitedTo({ minLength: 3 }), 'ab', 'TOO_SHORT'],
    ['TEXT', limitedTo({ minLength: 3 }), '🐝🐝🐝', null],
    ['TEXT', limitedTo({ maxLength: 2 }), 'abc', 'TOO_LONG'],
    ['TEXT', limitedTo({ maxLength: 2 }), '🐝🐝', null],
    ['TEXT', limitedTo({ pattern: 'B[0-9]+' }), 'B12', null],
    ['TEXT', limitedTo({ pattern: 'B[0-9]+' }), 'xB12', 'PATTERN'],
    ['TEXT', limitedTo({ pattern: '(a+)+b' }), 'a'.repeat(250), 'PATTERN'],
    ['TEXT', limitedTo({ minLength: 3, pattern: 'B.*' }), '', null],
    ['NUMBER', limitedTo({ min: 1, max: 2 }), 0.9, 'TOO_SMALL'],
    ['NUMBER', limitedTo({ min: 1, max: 2 }), 2.1, 'TOO_LARGE'],
    ['NUMBER', limitedTo({ min: 1, max: 2 }), 2, null],
    ['NUMBER', limitedTo({ min: 0 }), -1, 'TOO_SMALL'],
    ['MONEY', limitedTo({ max: 0.5 }), 0.51, 'TOO_LARGE'],
    ['DATE', limitedTo({ minDay: '2026-01-01' }), '31/12/2025', 'TOO_EARLY'],
    ['DATE', limitedTo({ maxDay: '2026-01-01' }), '2026-01-02', 'TOO_LATE'],
    ['DATE', limitedTo({ maxDay: '2026-01-01' }), '2026-01-01', null],
  ])('%s %j %j: %s', (type, limits, raw, code) => {
    expect(readFieldValue(makeField(type, limits), raw)).toMatchObject(
      code === null ? { ok: true } : { ok: false, code },
    );
  });

  test("the agency's own message replaces the product's", () => {
    const message = { fr: 'Un badge commence par B.', en: 'A badge starts with B.' };
    expect(readFieldValue(makeField('TEXT', limitedTo({ pattern: 'B.*', message })), 'x')).toMatchObject({ message });
  });

  test('the product says the bound as people write it', () => {
    expect(readFieldValue(makeField('DATE', limitedTo({ minDay: '2026-01-31' })), '2020-01-01')).toMatchObject({
      message: { fr: 'Au plus tôt le 31/01/2026.', en: 'Not before 31 Jan 2026.' },
    });
  });
});

test('an archived option is taken from the sheet that holds it already', () => {
  expect(readFieldValue(makeField('SINGLE_CHOICE'), 'old', 'old')).toEqual({ ok: true, value: 'old' });
  expect(readFieldValue(makeField('MULTIPLE_CHOICE'), ['old', 'a'], ['old'])).toEqual({
    ok: true,
    value: ['a', 'old'],
  });
  expect(readFieldValue(makeField('MULTIPLE_CHOICE'), ['old'], ['a'])).toMatchObject({ code: 'ARCHIVED_OPTION' });
});

describe('a value is shown as people write it', () => {
  test.each<[FieldType, FieldValue | null, string | null, string | null]>([
    ['TEXT', null, null, null],
    ['TEXT', 'Badge', 'Badge', 'Badge'],
    ['NUMBER', 1234.5, '1\u202F234,5', '1,234.5'],
    ['MONEY', 12.5, '12,50\u00A0€', '€12.50'],
    ['YES_NO', true, 'Oui', 'Yes'],
    ['YES_NO', false, 'Non', 'No'],
    ['DATE', '2026-11-24', '24/11/2026', '24 Nov 2026'],
    ['SINGLE_CHOICE', 'old', 'Ancien', 'Old'],
    ['SINGLE_CHOICE', 'gone', 'gone', 'gone'],
    ['MULTIPLE_CHOICE', ['a', 'old'], 'Un, Ancien', 'One, Old'],
    ['PHONE', '+33612345678', '06 12 34 56 78', '06 12 34 56 78'],
    ['COUNTRY', 'BE', 'Belgique', 'Belgium'],
    ['NIR', '295109912611193', '2 95 10 99 126 111 93', '2 95 10 99 126 111 93'],
    ['IBAN', 'FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
  ])('%s %j', (type, value, fr, en) => {
    expect(displayFieldValue(makeField(type), value, 'fr')).toBe(fr);
    expect(displayFieldValue(makeField(type), value, 'en')).toBe(en);
  });
});

test.each<[FieldType, string, string]>([
  ['IBAN', 'FR7630006000011234567890189', 'FR76 •••• 0189'],
  ['NIR', '295109912611193', '•••••••••••••93'],
  ['NTT', '2404833048SA00012', '••••••'],
  ['TEXT', 'secret', '••••••'],
])('%s masked hides what it holds', (type, value, masked) => {
  expect(maskFieldValue(makeField(type), value)).toBe(masked);
});
