import type { DataSource } from 'typeorm';
import { transaction } from '../../../platform/database/transaction';
import { buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { individual, readSettings, saveSettings, settingOf } from '../../../test/field-settings';
import { buildAdmin, createField } from '../../../test/own-fields';
import { holdFields } from './field-settings.queries';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('who saves an older version is told what others changed, one by one, and nothing is lost or saved', async () => {
  const [actor, changes] = [
    await buildAdmin(source),
    [individual('email', true, true), individual('birthPlace', false, false)],
  ];
  const colleague = await buildStaff(source, actor.agencyId, 'ADMIN', { firstName: 'Yann', lastName: 'Le Goff' });
  await saveSettings(source, colleague, { settings: changes });
  await saveSettings(source, colleague, {
    version: 1,
    order: [{ section: 'CONTACT', keys: ['mobilePhone', 'landlinePhone', 'email'] }],
  });
  const stale = await saveSettings(source, actor, { settings: [individual('email', false, false)] });
  expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION', path: ['version'] }]);
  expect(stale.fieldSettings).toEqual(await readSettings(source, actor));
  expect(stale.fieldSettings).toMatchObject({ version: 2, updatedBy: 'Yann Le Goff' });
  const by = 'Yann Le Goff';
  expect(stale.theirChanges).toEqual([
    {
      key: 'email',
      label: 'E-mail',
      by,
      sheetKind: 'INDIVIDUAL',
      summary: 'Obligatoire sur Fiche Particulier : Non → Oui',
    },
    {
      key: 'birthPlace',
      label: 'Lieu de naissance',
      by,
      sheetKind: 'INDIVIDUAL',
      summary: 'Afficher sur Fiche Particulier : Oui → Non',
    },
    { key: 'email', label: 'E-mail', by, sheetKind: null, summary: 'Déplacé dans « Coordonnées »' },
  ]);
  const english = await saveSettings(source, { ...actor, language: 'en' }, { version: 1 });
  expect(english.theirChanges).toMatchObject([{ label: 'E-mail', summary: 'Moved within “Contact”' }]);
});

test.each([-1, 7])('version %s, which never was, is stale', async (version) => {
  const { errors, fieldSettings } = await saveSettings(source, await buildAdmin(source), { version });
  expect(errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(fieldSettings).toMatchObject({ version: 0, updatedBy: null });
});

test('a save that changes nothing makes nobody else stale', async () => {
  const actor = await buildAdmin(source);
  expect(await saveSettings(source, actor, { settings: [individual('email', true, false)] })).toMatchObject({
    errors: [],
    fieldSettings: { version: 0 },
  });
  expect(await saveSettings(source, actor, { settings: [individual('email', true, true)] })).toMatchObject({
    errors: [],
  });
});

test('of ten saves of one version exactly one is done, and nine are told its changes', async () => {
  const actor = await buildAdmin(source);
  const keys = [
    'email',
    'mobilePhone',
    'landlinePhone',
    'firstName',
    'birthName',
    'manager',
    'sectors',
    'comment',
    'bic',
    'iban',
  ];
  const payloads = await Promise.all(
    keys.map((key) => saveSettings(source, actor, { settings: [individual(key, true, true)] })),
  );
  const done = payloads.filter(({ errors }) => errors.length === 0);
  const told = payloads.filter(({ errors }) => errors[0]?.code === 'STALE_VERSION');
  expect([done.length, told.length]).toEqual([1, 9]);
  const settings = await readSettings(source, actor);
  const required = keys.filter((key) => settingOf(settings, key)?.required);
  expect([settings.version, required.length]).toEqual([1, 1]);
  for (const { theirChanges } of told) expect(theirChanges.map(({ key }) => key)).toEqual(required);
});

test('while a save of a sheet holds the fields, an administrator who changes them waits', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, {});
  const events: string[] = [];
  let changing: Promise<unknown> = Promise.resolve();
  await transaction(source, async (tx) => {
    const { version } = await holdFields(tx, actor.agencyId);
    changing = saveSettings(source, actor, { version, settings: [individual('badge', true, true)] }).then(() =>
      events.push('settings saved'),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    events.push('sheet saved');
  });
  await changing;
  expect(events).toEqual(['sheet saved', 'settings saved']);
});
