import { getMetadataArgsStorage, type DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { askOwnField, buildAdmin, changeField, createField } from '../../../test/own-fields';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import { FieldSectionRow } from '../sections/field-section.entity';
import { FieldSectionOrderRow } from '../settings/field-section-order.entity';
import { fieldsOf } from '../settings/field-settings.queries';
import { FieldSheetSettingRow } from '../settings/field-sheet-setting.entity';
import { FieldUseRow } from '../settings/field-use.entity';

const IMPORT = `mutation ($input: ImportFieldSettingsInput!) {
  importFieldSettings(input: $input) {
    fieldSettings { version }
    previewedVersion
    changes { key label summary }
    errors { code message path }
  }
}`;

interface Imported {
  fieldSettings: { version: number } | null;
  previewedVersion: number | null;
  changes: { key: string; label: string; summary: string }[];
  errors: { code: string; message: string; path: string[] }[];
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function exportOf(actor: Actor): Promise<string> {
  const { data, errors } = await ask(source, actor, '{ fieldSettingsFile }');
  expect(errors).toBeUndefined();
  return data?.['fieldSettingsFile'] as string;
}

async function importInto(actor: Actor, file: string, input: object = {}): Promise<Imported> {
  const { data, errors } = await ask(source, actor, IMPORT, { input: { file, preview: false, ...input } });
  expect(errors).toBeUndefined();
  return data?.['importFieldSettings'] as Imported;
}

const OPTIONS = ['a', 'b', 'c', 'd'].map((key) => ({ key, labels: { fr: `Choix ${key}`, en: `Choice ${key}` } }));

async function ok(actor: Actor, mutation: string): Promise<void> {
  const { data, errors } = await ask(source, actor, `mutation { done: ${mutation} { errors { code message path } } }`);
  expect([errors, data?.['done']]).toEqual([undefined, { errors: [] }]);
}

/** An agency that decided otherwise than the product wherever it can. */
async function buildDecided(): Promise<Actor> {
  const admin = await buildStaff(source, (await buildAdmin(source)).agencyId, 'ADMIN', {
    modules: ['PROFESSIONAL_SHEETS'],
    seesPayroll: true,
  });
  await createField(source, admin, {
    key: 'badge',
    helps: { fr: 'Au dos', en: 'On the back' },
    limits: {
      minLength: 2,
      maxLength: 9,
      pattern: 'B[0-9]+',
      messages: { fr: 'B puis des chiffres', en: 'B, digits' },
    },
    unique: true,
    searchable: true,
  });
  await createField(source, admin, { key: 'salary', type: 'MONEY', sensitive: true, limits: { min: 1, max: 9 } });
  await createField(source, admin, {
    key: 'permit',
    labels: { fr: 'Permis', en: 'Permit' },
    type: 'SINGLE_CHOICE',
    options: OPTIONS,
    defaultValue: 'b',
  });
  await createField(source, admin, { key: 'vehicle', type: 'MULTIPLE_CHOICE', options: OPTIONS });
  const { version } = await fieldsOf(source.manager, admin.agencyId);
  const merging = `{ key: "permit", version: ${String(version)}, from: "c", into: "b" }`;
  await ok(admin, `mergeOptions(input: ${merging})`);
  const archived = OPTIONS.map((option) => ({ ...option, archived: option.key === 'c' || option.key === 'd' }));
  expect((await changeField(source, admin, 'permit', { options: archived })).errors).toEqual([]);
  await saveSections(admin);
  await saveSettings(admin);
  return admin;
}

async function saveSections(admin: Actor): Promise<void> {
  const { version, sections } = await fieldsOf(source.manager, admin.agencyId);
  const texts = ({ fr, en }: { fr: string; en: string }): string => `{ fr: "${fr}", en: "${en}" }`;
  const kept = sections.map(
    ({ key, label, tab, columns }) =>
      `{ key: "${key}", labels: ${texts(label)}, tab: ${tab}, columns: ${String(columns)} }`,
  );
  const added = '{ labels: { fr: "Formation", en: "Training" }, tab: INFORMATIONS, columns: 1 }';
  await ok(admin, `saveFieldSections(input: { version: ${String(version)}, sections: [${added} ${kept.join(' ')}] })`);
}

async function saveSettings(admin: Actor): Promise<void> {
  const { version, fields } = await fieldsOf(source.manager, admin.agencyId);
  const condition = '{ field: "permit", operator: "is", value: "b" }';
  const file = fields.filter(({ section }) => section === 'FILE').map(({ key }) => `"${key}"`);
  const moved = file.slice(0, -1).toReversed().join(' ');
  await ok(
    admin,
    `saveFieldSettings(input: { version: ${String(version)}
      settings: [
        { key: "badge", sheetKind: INDIVIDUAL, shown: true, requiredBefore: HIRING, shownWhen: ${condition},
          requiredWhen: ${condition} }
        { key: "firstName", sheetKind: PROFESSIONAL, shown: true, requiredBefore: ALWAYS }
        { key: "comment", sheetKind: INDIVIDUAL, shown: false }
      ]
      uses: [
        { key: "badge", visibleFrom: MANAGER, editableFrom: ADMIN, printed: false, hiddenWhenEmpty: true }
        { key: "vehicle", offers: { parent: "permit", options: [{ key: "a", under: ["b"] }] } }
      ]
      order: [
        { section: "FILE", keys: [${moved}] }
        { section: "formation", keys: [${file.at(-1) ?? ''} "badge"] }
        { section: "OTHER", keys: [${fields
          .filter(({ section, key }) => section === 'OTHER' && key !== 'badge')
          .map(({ key }) => `"${key}"`)
          .join(' ')}] }
      ]
    })`,
  );
}

const TABLES = [FieldDefinitionRow, FieldSectionRow, FieldSectionOrderRow, FieldSheetSettingRow, FieldUseRow];
/** What is the agency's own: whose it is, when it was added or archived. */
const OWN = ['agencyId', 'createdVersion', 'archivedAt'];

async function rowsOf({ agencyId }: Actor): Promise<Record<string, Record<string, unknown>[]>> {
  const rows = await Promise.all(
    TABLES.map(async (table) => {
      const found = await source.manager.findBy(table, { agencyId });
      return found.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.includes(name))));
    }),
  );
  return Object.fromEntries(TABLES.map(({ name }, index) => [name, rows[index] ?? []]));
}

describe('a set-up handed to another agency', () => {
  test('is the same there, whatever was decided: nothing a setting can say is missing from the file', async () => {
    const from = await buildDecided();
    const into = await buildAdmin(source);
    const file = await exportOf(from);
    expect(await importInto(into, file)).toMatchObject({ errors: [] });
    expect(JSON.parse(await exportOf(into))).toEqual(JSON.parse(file));
  });

  test('every column that keeps a setting is tried by the test above, so that a new one is not forgotten', async () => {
    const rows = await rowsOf(await buildDecided());
    for (const table of TABLES) {
      const columns = getMetadataArgsStorage().filterColumns(table);
      const untried = columns
        .map(({ propertyName }) => propertyName)
        .filter((name) => !OWN.includes(name))
        .filter((name) => new Set((rows[table.name] ?? []).map((row) => JSON.stringify(row[name]))).size < 2);
      expect([table.name, untried]).toEqual([table.name, []]);
    }
  });

  test('every table of settings is among them', () => {
    const tables = getMetadataArgsStorage()
      .tables.flatMap(({ name }) => name ?? [])
      .filter((name) => name.startsWith('field_') && !['field_settings', 'field_setting_changes'].includes(name));
    const tried = getMetadataArgsStorage().tables.filter(({ target }) => TABLES.includes(target as never));
    expect(tables.sort()).toEqual(tried.map(({ name }) => name ?? '').sort());
  });

  test('taken over twice changes nothing the second time', async () => {
    const file = await exportOf(await buildDecided());
    const into = await buildAdmin(source);
    const { fieldSettings } = await importInto(into, file);
    expect(await importInto(into, file)).toMatchObject({ changes: [], errors: [], fieldSettings });
  });

  test('leaves alone what the file does not name', async () => {
    const into = await buildAdmin(source);
    await createField(source, into, { key: 'locker', labels: { fr: 'Casier' } });
    await createField(source, into, {
      key: 'permit',
      type: 'SINGLE_CHOICE',
      options: [{ key: 'z', labels: { fr: 'Autre' } }],
    });
    expect((await importInto(into, await exportOf(await buildDecided()))).errors).toEqual([]);
    const { byKey } = await fieldsOf(source.manager, into.agencyId);
    expect(byKey.get('locker')).toMatchObject({ label: { fr: 'Casier' }, archivedAt: null });
    expect(byKey.get('permit')?.options.at(-1)).toMatchObject({ key: 'z', archived: false });
  });
});

describe('a preview', () => {
  test('tells what would change and changes nothing; the import then does just that', async () => {
    const file = await exportOf(await buildDecided());
    const into = await buildAdmin(source);
    const before = await rowsOf(into);
    const preview = await importInto(into, file, { preview: true });
    expect(preview).toMatchObject({ fieldSettings: null, previewedVersion: 0, errors: [] });
    expect(preview.changes).toContainEqual({ key: 'permit', label: 'Permis', summary: 'Champ ajouté' });
    expect(await rowsOf(into)).toEqual(before);
    const { changes, errors } = await importInto(into, file, { version: 0 });
    expect({ changes, errors }).toEqual({ changes: preview.changes, errors: [] });
  });

  test('that somebody overtook is refused, and saves nothing', async () => {
    const file = await exportOf(await buildDecided());
    const into = await buildAdmin(source);
    await createField(source, into, {});
    const before = await rowsOf(into);
    expect(await importInto(into, file, { version: 0 })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }] });
    expect(await rowsOf(into)).toEqual(before);
  });

  test('names each line that is refused, and nothing of the file is taken over', async () => {
    const from = await buildAdmin(source);
    await createField(source, from, { key: 'badge', labels: { fr: 'Badge' } });
    await createField(source, from, { key: 'locker', labels: { fr: 'Casier' } });
    const file = JSON.parse(await exportOf(from)) as { ownFields: Record<string, unknown>[] };
    file.ownFields[1] = { ...file.ownFields[1], label: { fr: '', en: '' } };
    const into = await buildAdmin(source);
    await createField(source, into, { key: 'badge', type: 'NUMBER' });
    const before = await rowsOf(into);
    const { errors, changes } = await importInto(into, JSON.stringify(file));
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^TYPE_DIFFERS « Badge » : /) as string,
      expect.stringMatching(/^REQUIRED /) as string,
    ]);
    expect(changes).toEqual([]);
    expect(await rowsOf(into)).toEqual(before);
  });
});

describe('a file that is none of ours', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const ours = '"format": "ruche/gestion-des-champs", "formatVersion": 1';
  test.each([
    ['', 'FILE_NOT_JSON'],
    ['champ;type\nBadge;Texte', 'FILE_NOT_JSON'],
    ['null', 'FILE_FORMAT'],
    ['[]', 'FILE_FORMAT'],
    [deep, 'FILE_FORMAT'],
    ['{"format": "ruche/gestion-des-champs", "formatVersion": 99}', 'FILE_NEWER'],
    [`{${ours}}`, 'FILE_SHAPE'],
    [`{${ours}, "sections": [], "ownFields": ${deep}, "builtInFields": [], "order": []}`, 'FILE_SHAPE'],
    [
      `{${ours}, "__proto__": {"a": 1}, "sections": [], "ownFields": [], "builtInFields": [], "order": []}`,
      'FILE_SHAPE',
    ],
    [' '.repeat(500_001), 'FILE_TOO_LONG'],
  ])('%.60s is refused: %s', async (file, code) => {
    const { errors, changes } = await importInto(await buildAdmin(source), file);
    expect(errors[0]).toMatchObject({ code, path: ['file'] });
    expect(errors.length).toBeLessThanOrEqual(50);
    expect(changes).toEqual([]);
  });

  test('a condition nested without end is refused like any other that cannot be read', async () => {
    const from = await buildAdmin(source);
    await createField(source, from, { key: 'badge' });
    const file = (await exportOf(from)).replace('"shownWhen": null', `"shownWhen": ${deep}`);
    expect((await importInto(await buildAdmin(source), file)).errors[0]).toMatchObject({ code: 'CONDITION_SHAPE' });
  });
});

test('of ten imports of one preview exactly one is done', async () => {
  const from = await buildAdmin(source);
  await createField(source, from, { key: 'badge' });
  const file = await exportOf(from);
  const into = await buildAdmin(source);
  const answers = await Promise.all(Array.from({ length: 10 }, () => importInto(into, file, { version: 0 })));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(9).fill('STALE_VERSION'));
});

test('who may not see payroll data opens no sensitive field to all by a file', async () => {
  const from = await buildAdmin(source);
  await createField(source, from, { key: 'badge' });
  const into = await buildAdmin(source);
  await createField(source, into, { key: 'badge', sensitive: true });
  expect((await importInto(into, await exportOf(from))).errors).toMatchObject([{ code: 'PAYROLL_RIGHT_NEEDED' }]);
});

test('an archived field of the file’s key is back on the sheets', async () => {
  const from = await buildAdmin(source);
  await createField(source, from, { key: 'badge' });
  const into = await buildAdmin(source);
  await createField(source, into, { key: 'badge' });
  await askOwnField(source, into, 'archive', { key: 'badge' });
  expect((await importInto(into, await exportOf(from))).errors).toEqual([]);
  expect((await fieldsOf(source.manager, into.agencyId)).byKey.get('badge')).toMatchObject({ archivedAt: null });
});

test('only administrators export and import', async () => {
  const manager = await buildStaff(source, (await buildAdmin(source)).agencyId, 'MANAGER');
  const input = { file: '{}', preview: true };
  for (const [document, variables] of [
    ['{ fieldSettingsFile }', {}],
    [IMPORT, { input }],
  ] as const)
    expect((await ask(source, manager, document, variables)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
