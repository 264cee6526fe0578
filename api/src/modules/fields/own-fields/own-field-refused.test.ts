import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { testDatabase } from '../../../test/database';
import { buildAdmin, createField, OWN_FIELD, ownFieldsOf } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const DIPLOMA = {
  labels: { fr: 'Diplôme', en: 'Diploma' },
  type: 'SINGLE_CHOICE',
  options: [{ key: 'DEAES', labels: { fr: 'DEAES' } }, { labels: { fr: 'Titre ADVF' } }],
};

describe('a field is refused', () => {
  const big = 'é'.repeat(5_000_000);
  test.each<[string, object, string, string[]]>([
    ['without a label', { labels: { fr: '  ' } }, 'REQUIRED', ['labels', 'fr']],
    ['with a label of ten megabytes', { labels: { fr: big } }, 'TOO_LONG', ['labels', 'fr']],
    [
      'with an English label that is too long',
      { labels: { fr: 'a', en: 'a'.repeat(81) } },
      'TOO_LONG',
      ['labels', 'en'],
    ],
    ['with a help of ten megabytes', { helps: { fr: big } }, 'TOO_LONG', ['helps', 'fr']],
    ['with a key in capitals', { key: 'Badge' }, 'FIELD_KEY_SHAPE', ['key']],
    ['with a key of ten megabytes', { key: big }, 'FIELD_KEY_SHAPE', ['key']],
    ['with a key every object has', { key: 'constructor' }, 'FIELD_KEY_SHAPE', ['key']],
    ['with the key of a built-in field', { key: 'nature' }, 'FIELD_KEY_TAKEN', ['key']],
    ['as a choice without options', { type: 'SINGLE_CHOICE' }, 'OPTIONS_REQUIRED', ['options']],
    [
      'as a choice of archived options',
      { type: 'SINGLE_CHOICE', options: [{ labels: { fr: 'a' }, archived: true }] },
      'OPTIONS_REQUIRED',
      ['options'],
    ],
    ['as a text with options', { options: [{ labels: { fr: 'a' } }] }, 'OPTIONS_NOT_APPLICABLE', ['options']],
    [
      'with an option without a label',
      { type: 'SINGLE_CHOICE', options: [{ labels: { fr: '' } }] },
      'REQUIRED',
      ['options', '0', 'labels', 'fr'],
    ],
    [
      'with an option key that is none',
      { type: 'SINGLE_CHOICE', options: [{ key: '__proto__', labels: { fr: 'a' } }] },
      'OPTION_KEY_SHAPE',
      ['options', '0', 'key'],
    ],
    [
      'with the same option twice',
      { type: 'SINGLE_CHOICE', options: ['a', 'b'].map((fr) => ({ key: 'same', labels: { fr } })) },
      'DUPLICATE_OPTION',
      ['options', '1', 'key'],
    ],
    [
      'with two hundred and one options',
      {
        type: 'SINGLE_CHOICE',
        options: Array.from({ length: 201 }, (_, index) => ({ labels: { fr: `o${String(index)}` } })),
      },
      'TOO_MANY_OPTIONS',
      ['options'],
    ],
    ['with a limit of another type', { limits: { min: 3 } }, 'LIMIT_NOT_APPLICABLE', ['limits', 'min']],
    [
      'with a limit on a yes or no',
      { type: 'YES_NO', limits: { maxLength: 3 } },
      'LIMIT_NOT_APPLICABLE',
      ['limits', 'maxLength'],
    ],
    [
      'with a text longer than can be kept',
      { limits: { maxLength: 251 } },
      'LIMIT_OUT_OF_RANGE',
      ['limits', 'maxLength'],
    ],
    ['with a negative length', { limits: { minLength: -1 } }, 'LIMIT_OUT_OF_RANGE', ['limits', 'minLength']],
    ['with lengths that cross', { limits: { minLength: 5, maxLength: 4 } }, 'LIMITS_CROSSED', ['limits', 'maxLength']],
    ['with amounts that cross', { type: 'MONEY', limits: { min: 5, max: 4.99 } }, 'LIMITS_CROSSED', ['limits', 'max']],
    [
      'with an amount of a tenth of a cent',
      { type: 'MONEY', limits: { min: 0.001 } },
      'AMOUNT_DECIMALS',
      ['limits', 'min'],
    ],
    [
      'with days that cross',
      { type: 'DATE', limits: { minDay: '2026-02-01', maxDay: '31/01/2026' } },
      'LIMITS_CROSSED',
      ['limits', 'maxDay'],
    ],
    [
      'with a day that does not exist',
      { type: 'DATE', limits: { minDay: '31/02/2026' } },
      'DAY_MISSING',
      ['limits', 'minDay'],
    ],
    ['with a broken pattern', { limits: { pattern: '(' } }, 'PATTERN_SYNTAX', ['limits', 'pattern']],
    [
      'with a back-reference in its pattern',
      { limits: { pattern: '(a)\\1' } },
      'PATTERN_SYNTAX',
      ['limits', 'pattern'],
    ],
    ['with a pattern bomb', { limits: { pattern: '(a{1,40}){1,25}' } }, 'PATTERN_SIZE', ['limits', 'pattern']],
    ['with a pattern of ten megabytes', { limits: { pattern: big } }, 'PATTERN_LENGTH', ['limits', 'pattern']],
    ['with a default of the wrong type', { type: 'NUMBER', defaultValue: '12' }, 'WRONG_TYPE', ['defaultValue']],
    [
      'with a default out of its limits',
      { type: 'NUMBER', limits: { max: 5 }, defaultValue: 6 },
      'TOO_LARGE',
      ['defaultValue'],
    ],
    ['with a default that is no option', { ...DIPLOMA, defaultValue: 'DOCTEUR' }, 'UNKNOWN_OPTION', ['defaultValue']],
    ['unique with a default', { unique: true, defaultValue: 'B1' }, 'UNIQUE_WITH_DEFAULT', ['defaultValue']],
    ['unique and sensitive', { unique: true, sensitive: true }, 'FIELD_SENSITIVE_NOT_UNIQUE', ['unique']],
    [
      'searchable and sensitive',
      { searchable: true, sensitive: true },
      'FIELD_SENSITIVE_NOT_SEARCHABLE',
      ['searchable'],
    ],
    ['unique as a yes or no', { type: 'YES_NO', unique: true }, 'TYPE_NOT_UNIQUE', ['unique']],
    ['unique as a choice', { ...DIPLOMA, unique: true }, 'TYPE_NOT_UNIQUE', ['unique']],
    ['searchable as a long text', { type: 'LONG_TEXT', searchable: true }, 'TYPE_NOT_SEARCHABLE', ['searchable']],
    [
      'required where it is hidden',
      { settings: [{ sheetKind: 'INDIVIDUAL', shown: false, required: true }] },
      'REQUIRED_BUT_HIDDEN',
      ['settings', '0'],
    ],
    [
      'on a kind of sheet the agency has not',
      { settings: [{ sheetKind: 'PROFESSIONAL', shown: true, required: false }] },
      'MODULE_OFF',
      ['settings', '0'],
    ],
    ['in a section that is not there', { section: 'NOWHERE' }, 'UNKNOWN_SECTION', ['section']],
  ])('%s', async (_, input, code, path) => {
    const actor = await buildAdmin(source);
    const { field, errors } = await createField(source, actor, input);
    expect(errors).toMatchObject([{ code, path }]);
    expect(JSON.stringify(errors).length).toBeLessThan(500);
    expect(field).toBeNull();
    expect(await ownFieldsOf(source, actor)).toEqual([]);
  });

  test('with every reason at once', async () => {
    const { errors } = await createField(source, await buildAdmin(source), {
      labels: { fr: '' },
      limits: { min: 3 },
      searchable: true,
      sensitive: true,
    });
    expect(errors.map(({ path }) => path[0])).toEqual(['labels', 'limits', 'searchable']);
  });

  test.each([{ shoeSize: 4 }, { type: 'ADDRESS' }, { type: 'NIR' }, { labels: { fr: 4 } }])(
    'before it is looked at when the input has another shape: %j',
    async (input) => {
      const full = { labels: { fr: 'Badge' }, type: 'TEXT', ...input };
      const { errors } = await ask(source, await buildAdmin(source), OWN_FIELD.create, { input: full });
      expect(errors?.[0]?.message).toContain('"$input"');
    },
  );
});
