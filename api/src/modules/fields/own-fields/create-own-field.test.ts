import type { DataSource } from 'typeorm';
import { testDatabase } from '../../../test/database';
import { buildAdmin, createField, ownFieldsOf } from '../../../test/own-fields';
import { OWN_FIELD_TYPES } from '../field';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const DIPLOMA = {
  labels: { fr: 'Diplôme', en: 'Diploma' },
  type: 'SINGLE_CHOICE',
  options: [{ key: 'DEAES', labels: { fr: 'DEAES' } }, { labels: { fr: 'Titre ADVF' } }],
};

describe('adding a field', () => {
  test('makes its key from the French label, and puts it on individual sheets at the end of its section', async () => {
    const actor = await buildAdmin(source);
    const { field, fieldSettings, errors } = await createField(source, actor, {
      labels: { fr: '  Visite médicale ' },
      type: 'DATE',
    });
    expect(errors).toEqual([]);
    expect(field).toMatchObject({
      key: 'visite_medicale',
      origin: 'OWN',
      section: 'OTHER',
      position: 1,
      label: 'Visite médicale',
      labels: { fr: 'Visite médicale', en: 'Visite médicale' },
      settings: [{ sheetKind: 'INDIVIDUAL', shown: true, required: false }],
    });
    expect(fieldSettings).toEqual({ version: 1 });
    expect(await ownFieldsOf(source, actor)).toMatchObject([{ key: 'visite_medicale', type: 'DATE' }]);
  });

  test.each(OWN_FIELD_TYPES)('works for type %s', async (type) => {
    const options = type.endsWith('CHOICE') ? DIPLOMA.options : undefined;
    expect(await createField(source, await buildAdmin(source), { type, options })).toMatchObject({
      errors: [],
      field: { type },
    });
  });

  test('keeps everything that was asked', async () => {
    const actor = await buildAdmin(source);
    const { field } = await createField(source, actor, {
      key: 'badge',
      labels: { fr: 'Badge', en: 'Tag' },
      helps: { fr: 'Au dos du badge.' },
      section: 'FILE',
      searchable: true,
      limits: {
        minLength: 3,
        maxLength: 12,
        pattern: 'B[0-9]+',
        messages: { fr: 'B puis des chiffres.', en: 'B, digits.' },
      },
      defaultValue: 'B000',
      settings: [{ sheetKind: 'INDIVIDUAL', shown: true, required: true }],
    });
    expect(field).toMatchObject({
      helps: { fr: 'Au dos du badge.', en: 'Au dos du badge.' },
      section: 'FILE',
      searchable: true,
      defaultValue: 'B000',
      limits: { minLength: 3, maxLength: 12, pattern: 'B[0-9]+', message: 'B puis des chiffres.', min: null },
      settings: [{ required: true }],
    });
    expect(await ownFieldsOf(source, actor)).toMatchObject([
      { key: 'badge', defaultValue: 'B000', label: { en: 'Tag' } },
    ]);
  });

  test('keeps a multiple choice and its default in the order of the options', async () => {
    const actor = await buildAdmin(source);
    const { field } = await createField(source, actor, {
      ...DIPLOMA,
      type: 'MULTIPLE_CHOICE',
      defaultValue: ['titre_advf', 'DEAES'],
    });
    expect(field).toMatchObject({
      options: [
        { key: 'DEAES', archived: false },
        { key: 'titre_advf', label: 'Titre ADVF', archived: false },
      ],
      defaultValue: ['DEAES', 'titre_advf'],
    });
    expect(await ownFieldsOf(source, actor)).toMatchObject([{ defaultValue: ['DEAES', 'titre_advf'] }]);
  });

  test('leaves it off the kinds of sheet that are not named', async () => {
    const { field } = await createField(source, await buildAdmin(source), { settings: [] });
    expect(field).toMatchObject({ settings: [{ sheetKind: 'INDIVIDUAL', shown: false, required: false }] });
  });

  test('at ten at once with one label gives ten different keys', async () => {
    const actor = await buildAdmin(source);
    const made = await Promise.all(Array.from({ length: 10 }, () => createField(source, actor, {})));
    const keys = made.map(({ field }) => field?.['key']);
    expect(made.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(keys).size).toBe(10);
    expect(keys).toContain('badge_10');
  });

  test('at ten at once with one key is done once', async () => {
    const actor = await buildAdmin(source);
    const made = await Promise.all(Array.from({ length: 10 }, () => createField(source, actor, { key: 'badge' })));
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(made.filter(({ errors }) => errors[0]?.code === 'FIELD_KEY_TAKEN')).toHaveLength(9);
    expect(await ownFieldsOf(source, actor)).toHaveLength(1);
  });

  test('stops at two hundred, even at ten at once', async () => {
    const actor = await buildAdmin(source);
    const row = { type: 'TEXT', section: 'OTHER', label: '{"fr":"a","en":"a"}', options: '[]' };
    await source.query(
      `INSERT INTO field_definitions (agency_id, field_key, type, section, label, options, is_sensitive, is_unique, is_searchable, created_version) VALUES ?`,
      [
        Array.from({ length: 197 }, (_, index) => [
          actor.agencyId,
          `f${String(index)}`,
          ...Object.values(row),
          0,
          0,
          0,
          index,
        ]),
      ],
    );
    const made = await Promise.all(Array.from({ length: 10 }, () => createField(source, actor, {})));
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(made.filter(({ errors }) => errors[0]?.code === 'TOO_MANY_FIELDS')).toHaveLength(7);
    expect(await ownFieldsOf(source, actor)).toHaveLength(200);
  });
});

test('a label keeps emoji and right-to-left letters, and loses what would make it read as another', async () => {
  const { field } = await createField(source, await buildAdmin(source), {
    labels: { fr: '🐝 شارة \u202Egdab\u0000', en: '\u2067x' },
  });
  expect(field).toMatchObject({ labels: { fr: '🐝 شارة gdab', en: 'x' }, key: 'gdab' });
});
