import type { DataSource } from 'typeorm';
import { buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { individual, keysOf, readSettings, saveSettings, settingOf } from '../../../test/field-settings';
import { buildAdmin, createField } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('an administrator makes a field required and hides another, and everybody reads it so', async () => {
  const actor = await buildAdmin(source);
  const payload = await saveSettings(source, actor, {
    settings: [individual('drivingLicence', true, true), individual('birthPlace', false, false)],
  });
  expect(payload.errors).toEqual([]);
  expect(payload.fieldSettings).toMatchObject({ version: 1, updatedBy: 'Claire Moreau', sheetKinds: ['INDIVIDUAL'] });
  const reader = await buildStaff(source, actor.agencyId, 'READER');
  const seen = await readSettings(source, reader);
  expect(seen).toEqual(payload.fieldSettings);
  expect(settingOf(seen, 'drivingLicence')).toEqual({ sheetKind: 'INDIVIDUAL', shown: true, required: true });
  expect(settingOf(seen, 'birthPlace')).toMatchObject({ shown: false });
});

test('the group of professional sheets is there with the module alone', async () => {
  const actor = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN', {
    modules: ['PROFESSIONAL_SHEETS'],
  });
  const settings = await readSettings(source, actor);
  expect(settings.sheetKinds).toEqual(['INDIVIDUAL', 'PROFESSIONAL']);
  expect(settings.fields.find(({ key }) => key === 'siret')?.settings).toEqual([
    { sheetKind: 'INDIVIDUAL', shown: false, required: false },
    { sheetKind: 'PROFESSIONAL', shown: true, required: false },
  ]);
});

test.each<[string, object, string, string[]]>([
  [
    'a field that is required and hidden',
    { settings: [individual('email', false, true)] },
    'REQUIRED_BUT_HIDDEN',
    ['settings', '0'],
  ],
  ['hiding a locked field', { settings: [individual('lastName', false, false)] }, 'FIELD_LOCKED', ['settings', '0']],
  [
    'making a locked field optional',
    { settings: [individual('title', true, false)] },
    'FIELD_LOCKED',
    ['settings', '0'],
  ],
  [
    'a field that does not exist',
    { settings: [individual('shoeSize', true, false)] },
    'UNKNOWN_FIELD',
    ['settings', '0'],
  ],
  [
    'a professional sheet without the module',
    { settings: [individual('email', true, true), { ...individual('siret', true, false), sheetKind: 'PROFESSIONAL' }] },
    'MODULE_OFF',
    ['settings', '1'],
  ],
  [
    'a field of a module that is off',
    { settings: [individual('fileNumber', true, true)] },
    'MODULE_OFF',
    ['settings', '0'],
  ],
  [
    'the same field twice',
    { settings: [individual('email', true, true), individual('email', true, false)] },
    'DUPLICATE_SETTING',
    ['settings', '1'],
  ],
  [
    'an order that leaves fields out',
    { order: [{ section: 'CONTACT', keys: ['email'] }] },
    'INCOMPLETE_ORDER',
    ['order', '0', 'keys'],
  ],
  [
    'an order with an unknown field',
    { order: [{ section: 'OTHER', keys: ['comment', 'nothing'] }] },
    'UNKNOWN_FIELD',
    ['order', '0', 'keys', '1'],
  ],
  [
    'an order that names a field twice',
    { order: [{ section: 'OTHER', keys: ['comment', 'comment'] }] },
    'DUPLICATE_FIELD',
    ['order', '0', 'keys', '1'],
  ],
  [
    'two orders of one section',
    {
      order: [
        { section: 'OTHER', keys: ['comment'] },
        { section: 'OTHER', keys: [] },
      ],
    },
    'DUPLICATE_SECTION',
    ['order', '1', 'section'],
  ],
  [
    'an order of a section that is not there',
    { order: [{ section: 'NOWHERE', keys: ['email'] }] },
    'UNKNOWN_SECTION',
    ['order', '0', 'section'],
  ],
  [
    'more settings than any agency has fields',
    { settings: Array.from({ length: 1001 }, () => individual('email', true, false)) },
    'INVALID',
    ['settings'],
  ],
])('%s is refused, and nothing is saved', async (_, input, code, path) => {
  const actor = await buildAdmin(source);
  const { fieldSettings, errors, theirChanges } = await saveSettings(source, actor, input);
  expect(errors).toMatchObject([{ code, path }]);
  expect([fieldSettings, theirChanges]).toEqual([null, []]);
  expect(await readSettings(source, actor)).toMatchObject({ version: 0 });
});

test('one refusal in a save keeps the good changes beside it from being saved', async () => {
  const actor = await buildAdmin(source);
  await saveSettings(source, actor, { settings: [individual('email', true, true), individual('iban', false, true)] });
  expect(settingOf(await readSettings(source, actor), 'email')).toMatchObject({ required: false });
});

test('fields are put in order, and an own field into another section', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, {});
  const order = [
    { section: 'CONTACT', keys: ['mobilePhone', 'badge', 'email', 'landlinePhone'] },
    { section: 'OTHER', keys: ['comment'] },
  ];
  const { fieldSettings, errors } = await saveSettings(source, actor, { version: 1, order });
  expect(errors).toEqual([]);
  expect(keysOf(fieldSettings, 'CONTACT')).toEqual(['mobilePhone', 'badge', 'email', 'landlinePhone']);
  expect(keysOf(fieldSettings, 'OTHER')).toEqual(['comment']);
  expect(await readSettings(source, actor)).toEqual(fieldSettings);
});

test('a field added later stands after those that were put in order', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, { key: 'first' });
  await saveSettings(source, actor, { version: 1, order: [{ section: 'OTHER', keys: ['first', 'comment'] }] });
  await createField(source, actor, { key: 'second' });
  expect(keysOf(await readSettings(source, actor), 'OTHER')).toEqual(['first', 'comment', 'second']);
});
