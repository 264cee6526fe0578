import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { OWN_FIELD_TYPES } from '../field';
import { fieldsOf } from '../settings/field-settings.queries';

const FIELD = `field {
  key origin section position label labels { fr en } helps { fr en } type unique searchable sensitive archivedAt
  options { key label archived } defaultValue settings { sheetKind shown required }
  limits { minLength maxLength min max minDay maxDay pattern message messages { fr en } }
}`;
const ERRORS = 'fieldSettings { version } errors { code message path }';
const CREATE = `mutation ($input: OwnFieldInput!) { result: createOwnField(input: $input) { ${FIELD} ${ERRORS} } }`;
const UPDATE = `mutation ($key: String!, $input: OwnFieldChangesInput!) {
  result: updateOwnField(key: $key, input: $input) { ${FIELD} ${ERRORS} }
}`;
const ARCHIVE = `mutation ($key: String!) { result: archiveOwnField(key: $key) { ${FIELD} ${ERRORS} } }`;
const RESTORE = `mutation ($key: String!) { result: restoreOwnField(key: $key) { ${FIELD} ${ERRORS} } }`;

interface Payload {
  field: Record<string, unknown> | null;
  fieldSettings: { version: number } | null;
  errors: { code: string; message: string; path: string[] }[];
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function admin(): Promise<Actor> {
  const { id } = await buildAgency(source);
  return buildStaff(source, id, 'ADMIN');
}

async function run(actor: Actor, document: string, variables: Record<string, unknown>): Promise<Payload> {
  const { data, errors } = await ask(source, actor, document, variables);
  expect(errors).toBeUndefined();
  return data?.['result'] as Payload;
}

function create(actor: Actor, input: object): Promise<Payload> {
  return run(actor, CREATE, { input: { labels: { fr: 'Badge' }, type: 'TEXT', ...input } });
}

async function codeOf(actor: Actor | null, document: string, variables: Record<string, unknown>): Promise<unknown> {
  return (await ask(source, actor, document, variables)).errors?.[0]?.extensions['code'];
}

/** The own fields as another process would read them. */
async function ownFields(actor: Actor): Promise<object[]> {
  const { fields } = await fieldsOf(source.manager, actor.agencyId);
  return fields.filter(({ origin }) => origin === 'OWN');
}

const DIPLOMA = {
  labels: { fr: 'Diplôme', en: 'Diploma' },
  type: 'SINGLE_CHOICE',
  options: [{ key: 'DEAES', labels: { fr: 'DEAES' } }, { labels: { fr: 'Titre ADVF' } }],
};

describe('adding a field', () => {
  test('makes its key from the French label, and puts it on individual sheets at the end of its section', async () => {
    const actor = await admin();
    const { field, fieldSettings, errors } = await create(actor, {
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
    expect(await ownFields(actor)).toMatchObject([{ key: 'visite_medicale', type: 'DATE' }]);
  });

  test.each(OWN_FIELD_TYPES)('works for type %s', async (type) => {
    const options = type.endsWith('CHOICE') ? DIPLOMA.options : undefined;
    expect(await create(await admin(), { type, options })).toMatchObject({ errors: [], field: { type } });
  });

  test('keeps everything that was asked', async () => {
    const actor = await admin();
    const { field } = await create(actor, {
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
    expect(await ownFields(actor)).toMatchObject([{ key: 'badge', defaultValue: 'B000', label: { en: 'Tag' } }]);
  });

  test('keeps a multiple choice and its default in the order of the options', async () => {
    const actor = await admin();
    const { field } = await create(actor, {
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
    expect(await ownFields(actor)).toMatchObject([{ defaultValue: ['DEAES', 'titre_advf'] }]);
  });

  test('leaves it off the kinds of sheet that are not named', async () => {
    const { field } = await create(await admin(), { settings: [] });
    expect(field).toMatchObject({ settings: [{ sheetKind: 'INDIVIDUAL', shown: false, required: false }] });
  });

  test('at ten at once with one label gives ten different keys', async () => {
    const actor = await admin();
    const made = await Promise.all(Array.from({ length: 10 }, () => create(actor, {})));
    const keys = made.map(({ field }) => field?.['key']);
    expect(made.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(keys).size).toBe(10);
    expect(keys).toContain('badge_10');
  });

  test('at ten at once with one key is done once', async () => {
    const actor = await admin();
    const made = await Promise.all(Array.from({ length: 10 }, () => create(actor, { key: 'badge' })));
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(made.filter(({ errors }) => errors[0]?.code === 'FIELD_KEY_TAKEN')).toHaveLength(9);
    expect(await ownFields(actor)).toHaveLength(1);
  });

  test('stops at two hundred, even at ten at once', async () => {
    const actor = await admin();
    const row = { type: 'TEXT', section: 'OTHER', label: '{"fr":"a","en":"a"}', options: '[]' };
    await source.query(
      `INSERT INTO field_definitions (agency_id, field_key, type, section, label, options, is_sensitive, is_unique, is_searchable) VALUES ?`,
      [
        Array.from({ length: 197 }, (_, index) => [
          actor.agencyId,
          `f${String(index)}`,
          ...Object.values(row),
          0,
          0,
          0,
        ]),
      ],
    );
    const made = await Promise.all(Array.from({ length: 10 }, () => create(actor, {})));
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    expect(made.filter(({ errors }) => errors[0]?.code === 'TOO_MANY_FIELDS')).toHaveLength(7);
    expect(await ownFields(actor)).toHaveLength(200);
  });
});

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
  ])('%s', async (_, input, code, path) => {
    const actor = await admin();
    const { field, errors } = await create(actor, input);
    expect(errors).toMatchObject([{ code, path }]);
    expect(JSON.stringify(errors).length).toBeLessThan(500);
    expect(field).toBeNull();
    expect(await ownFields(actor)).toEqual([]);
  });

  test('with every reason at once', async () => {
    const { errors } = await create(await admin(), {
      labels: { fr: '' },
      limits: { min: 3 },
      searchable: true,
      sensitive: true,
    });
    expect(errors.map(({ path }) => path[0])).toEqual(['labels', 'limits', 'searchable']);
  });

  test.each([{ shoeSize: 4 }, { type: 'ADDRESS' }, { type: 'NIR' }, { section: 'NOWHERE' }, { labels: { fr: 4 } }])(
    'before it is looked at when the input has another shape: %j',
    async (input) => {
      const full = { labels: { fr: 'Badge' }, type: 'TEXT', ...input };
      const { errors } = await ask(source, await admin(), CREATE, { input: full });
      expect(errors?.[0]?.message).toContain('"$input"');
    },
  );
});

test('a label keeps emoji and right-to-left letters, and loses what would make it read as another', async () => {
  const { field } = await create(await admin(), { labels: { fr: '🐝 شارة \u202Egdab\u0000', en: '\u2067x' } });
  expect(field).toMatchObject({ labels: { fr: '🐝 شارة gdab', en: 'x' }, key: 'gdab' });
});

describe('changing a field', () => {
  test('changes what is named and nothing else', async () => {
    const actor = await admin();
    const { field: before } = await create(actor, {
      helps: { fr: 'Aide' },
      limits: { maxLength: 9 },
      defaultValue: 'B',
      searchable: true,
    });
    const { field, fieldSettings } = await run(actor, UPDATE, { key: 'badge', input: { labels: { fr: 'Insigne' } } });
    expect(field).toEqual({ ...before, label: 'Insigne', labels: { fr: 'Insigne', en: 'Insigne' } });
    expect(fieldSettings).toEqual({ version: 2 });
  });

  test('null removes help, limits and default', async () => {
    const actor = await admin();
    await create(actor, { helps: { fr: 'Aide' }, limits: { maxLength: 9 }, defaultValue: 'B' });
    const input = { helps: null, limits: null, defaultValue: null };
    expect((await run(actor, UPDATE, { key: 'badge', input })).field).toMatchObject(input);
  });

  test.each(['labels', 'section', 'options', 'unique', 'searchable', 'sensitive'])(
    'null for %s is refused',
    async (name) => {
      const actor = await admin();
      await create(actor, {});
      const { errors } = await run(actor, UPDATE, { key: 'badge', input: { [name]: null } });
      expect(errors).toMatchObject([{ code: 'REQUIRED', path: name === 'labels' ? ['labels', 'fr'] : [name] }]);
    },
  );

  test('archives the options left out, and finds them again by key or label', async () => {
    const actor = await admin();
    await create(actor, { ...DIPLOMA, key: 'diploma' });
    const only = { options: [{ labels: { fr: 'DEAS' } }, { key: 'DEAES', labels: { fr: 'DE AES' } }] };
    expect((await run(actor, UPDATE, { key: 'diploma', input: only })).field).toMatchObject({
      options: [
        { key: 'deas', archived: false },
        { key: 'DEAES', label: 'DE AES', archived: false },
        { key: 'titre_advf', label: 'Titre ADVF', archived: true },
      ],
    });
    const again = { options: [{ labels: { fr: 'Titre ADVF' } }] };
    expect((await run(actor, UPDATE, { key: 'diploma', input: again })).field).toMatchObject({
      options: [
        { key: 'titre_advf', archived: false },
        { key: 'deas', archived: true },
        { key: 'DEAES', archived: true },
      ],
    });
  });

  test('is refused when its default would not fit any more', async () => {
    const actor = await admin();
    await create(actor, { ...DIPLOMA, key: 'diploma', defaultValue: 'DEAES' });
    const input = { options: [{ key: 'titre_advf', labels: { fr: 'Titre ADVF' } }] };
    const { errors } = await run(actor, UPDATE, { key: 'diploma', input });
    expect(errors).toMatchObject([{ code: 'ARCHIVED_OPTION', path: ['defaultValue'] }]);
    expect(await ownFields(actor)).toMatchObject([{ options: [{ archived: false }, { archived: false }] }]);
  });

  test('that changes nothing leaves the version', async () => {
    const actor = await admin();
    await create(actor, {});
    const same = await run(actor, UPDATE, { key: 'badge', input: { labels: { fr: 'Badge' }, unique: false } });
    expect(same.fieldSettings).toEqual({ version: 1 });
  });

  test('of ten at once all are done, one after the other', async () => {
    const actor = await admin();
    await create(actor, {});
    const names = Array.from({ length: 10 }, (_, index) => `Badge ${String(index)}`);
    await Promise.all(names.map((fr) => run(actor, UPDATE, { key: 'badge', input: { labels: { fr } } })));
    expect(await fieldsOf(source.manager, actor.agencyId)).toMatchObject({ version: 11 });
  });
});

describe('archiving a field', () => {
  test('takes it off the sheets and keeps it in the settings; restoring puts it back as it was', async () => {
    const actor = await admin();
    const { field: before } = await create(actor, { searchable: true });
    const { field: archived } = await run(actor, ARCHIVE, { key: 'badge' });
    expect(archived).toEqual({ ...before, archivedAt: expect.any(String) as string });
    const { field: restored } = await run(actor, RESTORE, { key: 'badge' });
    expect(restored).toEqual(before);
  });

  test('twice is once', async () => {
    const actor = await admin();
    await create(actor, {});
    const first = await run(actor, ARCHIVE, { key: 'badge' });
    expect(await run(actor, ARCHIVE, { key: 'badge' })).toEqual(first);
  });
});

test('every change of an own field is told, as data, to who saves an older version', async () => {
  const actor = await admin();
  await create(actor, {});
  await run(actor, UPDATE, { key: 'badge', input: { labels: { fr: 'Insigne' }, searchable: true } });
  await run(actor, ARCHIVE, { key: 'badge' });
  await run(actor, RESTORE, { key: 'badge' });
  const save = `mutation { saveFieldSettings(input: { version: 0 }) { theirChanges { label summary } errors { code } } }`;
  expect((await ask(source, actor, save)).data?.['saveFieldSettings']).toMatchObject({
    theirChanges: [
      { label: 'Insigne', summary: 'Champ ajouté' },
      { summary: 'Champ modifié : libellé, recherche' },
      { summary: 'Champ archivé' },
      { summary: 'Champ rétabli' },
    ],
  });
  const rows: { detail: unknown }[] = await source.query(
    'SELECT detail FROM field_setting_changes WHERE agency_id = ? AND version = 2',
    [actor.agencyId],
  );
  const detail: unknown = rows[0]?.detail;
  expect(typeof detail === 'string' ? JSON.parse(detail) : detail).toEqual({
    kind: 'UPDATED',
    before: { label: { fr: 'Badge', en: 'Badge' }, searchable: false },
    after: { label: { fr: 'Insigne', en: 'Insigne' }, searchable: true },
  });
});

describe('who may not', () => {
  const attempts: [string, string, Record<string, unknown>][] = [
    ['create', CREATE, { input: { labels: { fr: 'Badge' }, type: 'TEXT' } }],
    ['update', UPDATE, { key: 'badge', input: { labels: { fr: 'Badge' } } }],
    ['archive', ARCHIVE, { key: 'badge' }],
    ['restore', RESTORE, { key: 'badge' }],
  ];

  test.each(attempts)('managers, readers and partners do not %s a field', async (_, document, variables) => {
    const { id } = await buildAgency(source);
    const partner = buildActor(id, { scopes: ['workers:read', 'workers:write'] });
    for (const actor of [await buildStaff(source, id, 'MANAGER'), await buildStaff(source, id, 'READER'), partner])
      expect(await codeOf(actor, document, variables)).toBe('FORBIDDEN');
    expect(await codeOf(null, document, variables)).toBe('UNAUTHENTICATED');
  });

  test.each(attempts.slice(1))("another agency's field, to %s, is not there", async (_, document, variables) => {
    const mine = await admin();
    await create(mine, {});
    const before = await ownFields(mine);
    expect(await codeOf(await admin(), document, variables)).toBe('NOT_FOUND');
    expect(await ownFields(mine)).toEqual(before);
  });

  test.each(attempts.slice(1))('a built-in field, to %s, is not there', async (_, document, variables) => {
    expect(await codeOf(await admin(), document, { ...variables, key: 'nature' })).toBe('NOT_FOUND');
  });
});
