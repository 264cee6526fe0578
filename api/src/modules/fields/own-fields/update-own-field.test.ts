import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { askOwnField, buildAdmin, changeField, createField, ownFieldsOf } from '../../../test/own-fields';
import { fieldsOf } from '../settings/field-settings.queries';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const DIPLOMA = {
  labels: { fr: 'Diplôme', en: 'Diploma' },
  type: 'SINGLE_CHOICE',
  options: [{ key: 'DEAES', labels: { fr: 'DEAES' } }, { labels: { fr: 'Titre ADVF' } }],
};

describe('changing a field', () => {
  test('changes what is named and nothing else', async () => {
    const actor = await buildAdmin(source);
    const { field: before } = await createField(source, actor, {
      helps: { fr: 'Aide' },
      limits: { maxLength: 9 },
      defaultValue: 'B',
      searchable: true,
    });
    const { field, fieldSettings } = await changeField(source, actor, 'badge', { labels: { fr: 'Insigne' } });
    expect(field).toEqual({ ...before, label: 'Insigne', labels: { fr: 'Insigne', en: 'Insigne' } });
    expect(fieldSettings).toEqual({ version: 2 });
  });

  test('null removes help, limits and default', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, { helps: { fr: 'Aide' }, limits: { maxLength: 9 }, defaultValue: 'B' });
    const input = { helps: null, limits: null, defaultValue: null };
    expect((await changeField(source, actor, 'badge', input)).field).toMatchObject(input);
  });

  test.each(['labels', 'section', 'options', 'unique', 'searchable', 'sensitive'])(
    'null for %s is refused',
    async (name) => {
      const actor = await buildAdmin(source);
      await createField(source, actor, {});
      const { errors } = await changeField(source, actor, 'badge', { [name]: null });
      expect(errors).toMatchObject([{ code: 'REQUIRED', path: name === 'labels' ? ['labels', 'fr'] : [name] }]);
    },
  );

  test('archives the options left out, and finds them again by key or label', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, { ...DIPLOMA, key: 'diploma' });
    const only = { options: [{ labels: { fr: 'DEAS' } }, { key: 'DEAES', labels: { fr: 'DE AES' } }] };
    expect((await changeField(source, actor, 'diploma', only)).field).toMatchObject({
      options: [
        { key: 'deas', archived: false },
        { key: 'DEAES', label: 'DE AES', archived: false },
        { key: 'titre_advf', label: 'Titre ADVF', archived: true },
      ],
    });
    const again = { options: [{ labels: { fr: 'Titre ADVF' } }] };
    expect((await changeField(source, actor, 'diploma', again)).field).toMatchObject({
      options: [
        { key: 'titre_advf', archived: false },
        { key: 'deas', archived: true },
        { key: 'DEAES', archived: true },
      ],
    });
  });

  test('is refused when its default would not fit any more', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, { ...DIPLOMA, key: 'diploma', defaultValue: 'DEAES' });
    const input = { options: [{ key: 'titre_advf', labels: { fr: 'Titre ADVF' } }] };
    const { errors } = await changeField(source, actor, 'diploma', input);
    expect(errors).toMatchObject([{ code: 'ARCHIVED_OPTION', path: ['defaultValue'] }]);
    expect(await ownFieldsOf(source, actor)).toMatchObject([{ options: [{ archived: false }, { archived: false }] }]);
  });

  test('that changes nothing leaves the version', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, {});
    const same = await changeField(source, actor, 'badge', { labels: { fr: 'Badge' }, unique: false });
    expect(same.fieldSettings).toEqual({ version: 1 });
  });

  test('that was made before somebody changed the same field is refused, and changes nothing', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, {});
    await changeField(source, actor, 'badge', { labels: { fr: 'Insigne' } });
    const late = await changeField(source, actor, 'badge', { version: 1, searchable: true });
    expect(late).toMatchObject({ field: null, errors: [{ code: 'STALE_VERSION', path: [] }] });
    expect(await ownFieldsOf(source, actor)).toMatchObject([{ label: { fr: 'Insigne' }, searchable: false }]);
  });

  test('who comes late is told what was changed of this field and no other, and may save on it', async () => {
    const actor = await buildAdmin(source);
    for (const key of ['badge', 'locker']) await createField(source, actor, { key });
    const colleague = await buildStaff(source, actor.agencyId, 'ADMIN', { firstName: 'Yann', lastName: 'Le Goff' });
    await changeField(source, colleague, 'badge', { labels: { fr: 'Insigne' } });
    await changeField(source, colleague, 'locker', { searchable: true });
    const late = await changeField(source, actor, 'badge', { version: 2, searchable: true });
    expect(late).toMatchObject({ fieldSettings: { version: 4 }, errors: [{ code: 'STALE_VERSION' }] });
    expect(late.theirChanges).toEqual([
      { key: 'badge', label: 'Insigne', by: 'Yann Le Goff', summary: 'Champ modifié : libellé' },
    ]);
    const again = await changeField(source, actor, 'badge', { version: 4, searchable: true });
    expect(again).toMatchObject({ field: { label: 'Insigne', searchable: true }, theirChanges: [], errors: [] });
  });

  test('that was made before somebody changed another field is done', async () => {
    const actor = await buildAdmin(source);
    for (const key of ['badge', 'locker']) await createField(source, actor, { key });
    await changeField(source, actor, 'locker', { searchable: true });
    expect((await changeField(source, actor, 'badge', { version: 2, searchable: true })).errors).toEqual([]);
  });

  test.each([2, 2_147_483_647])('that was made on version %d, which nobody has, is refused', async (version) => {
    const actor = await buildAdmin(source);
    await createField(source, actor, {});
    const early = await changeField(source, actor, 'badge', { version, searchable: true });
    expect(early).toMatchObject({ field: null, errors: [{ code: 'STALE_VERSION', path: [] }] });
    expect(await fieldsOf(source.manager, actor.agencyId)).toMatchObject({ version: 1 });
  });

  test('of ten at once exactly one is done', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, {});
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        changeField(source, actor, 'badge', { version: 1, labels: { fr: `Badge ${String(index)}` } }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(9).fill('STALE_VERSION'));
    expect(await fieldsOf(source.manager, actor.agencyId)).toMatchObject({ version: 2 });
  });
});

test('an administrator without the payroll right may make a field sensitive, and never open to all again', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, {});
  const change = (who: Actor, sensitive: boolean) => changeField(source, who, 'badge', { sensitive });
  expect((await change(actor, true)).field).toMatchObject({ sensitive: true });
  expect(await change(actor, false)).toMatchObject({
    field: null,
    errors: [{ code: 'PAYROLL_RIGHT_NEEDED', path: ['sensitive'] }],
  });
  expect(await ownFieldsOf(source, actor)).toMatchObject([{ sensitive: true }]);
  const paymaster = await buildStaff(source, actor.agencyId, 'ADMIN', { seesPayroll: true });
  expect((await change(paymaster, false)).field).toMatchObject({ sensitive: false });
});

describe('archiving a field', () => {
  test('takes it off the sheets and keeps it in the settings; restoring puts it back as it was', async () => {
    const actor = await buildAdmin(source);
    const { field: before } = await createField(source, actor, { searchable: true });
    const { field: archived } = await askOwnField(source, actor, 'archive', { key: 'badge' });
    expect(archived).toEqual({ ...before, archivedAt: expect.any(String) as string });
    const { field: restored } = await askOwnField(source, actor, 'restore', { key: 'badge' });
    expect(restored).toEqual(before);
  });

  test('twice is once', async () => {
    const actor = await buildAdmin(source);
    await createField(source, actor, {});
    const first = await askOwnField(source, actor, 'archive', { key: 'badge' });
    expect(await askOwnField(source, actor, 'archive', { key: 'badge' })).toEqual(first);
  });
});

test('every change of an own field is told, as data, to who saves an older version', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, {});
  await changeField(source, actor, 'badge', { labels: { fr: 'Insigne' }, searchable: true });
  await askOwnField(source, actor, 'archive', { key: 'badge' });
  await askOwnField(source, actor, 'restore', { key: 'badge' });
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
