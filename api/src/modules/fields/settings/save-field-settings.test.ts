import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import type { FieldSetting } from '../field';
import type { SheetKind } from '../sheet';

const SETTINGS = `fieldSettings {
  version sheetKinds updatedBy fields { key section position label settings { sheetKind shown required } }
}`;
const SAVE = `mutation ($input: SaveFieldSettingsInput!) {
  saveFieldSettings(input: $input) {
    ${SETTINGS} theirChanges { key label by sheetKind summary } errors { code message path }
  }
}`;
const CREATE = `mutation ($input: OwnFieldInput!) { createOwnField(input: $input) { field { key } errors { code } } }`;

interface AskedSetting extends FieldSetting {
  key: string;
  sheetKind: SheetKind;
}

interface Settings {
  version: number;
  sheetKinds: string[];
  updatedBy: string | null;
  fields: { key: string; section: string; position: number; label: string; settings: AskedSetting[] }[];
}

interface Payload {
  fieldSettings: Settings | null;
  theirChanges: { key: string; label: string; by: string; sheetKind: string | null; summary: string }[];
  errors: { code: string; message: string; path: string[] }[];
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function admin(facts: Parameters<typeof buildStaff>[3] = {}): Promise<Actor> {
  const { id } = await buildAgency(source, { modules: facts.modules ?? [] });
  return buildStaff(source, id, 'ADMIN', facts);
}

async function save(actor: Actor, input: object): Promise<Payload> {
  const { data, errors } = await ask(source, actor, SAVE, { input: { version: 0, ...input } });
  expect(errors).toBeUndefined();
  return data?.['saveFieldSettings'] as Payload;
}

async function read(actor: Actor): Promise<Settings> {
  const { data } = await ask(source, actor, `{ ${SETTINGS} }`);
  return data?.['fieldSettings'] as Settings;
}

function individual(key: string, shown: boolean, required: boolean): AskedSetting {
  return { key, sheetKind: 'INDIVIDUAL', shown, required };
}

function settingOf(settings: Settings, key: string): AskedSetting | undefined {
  return settings.fields.find((field) => field.key === key)?.settings[0];
}

function keysOf(settings: Settings | null, section: string): string[] {
  return settings?.fields.filter((field) => field.section === section).map(({ key }) => key) ?? [];
}

async function addField(actor: Actor, key: string): Promise<void> {
  const input = { key, labels: { fr: key }, type: 'TEXT' };
  await ask(source, actor, CREATE, { input });
}

test('an administrator makes a field required and hides another, and everybody reads it so', async () => {
  const actor = await admin();
  const payload = await save(actor, {
    settings: [individual('drivingLicence', true, true), individual('birthPlace', false, false)],
  });
  expect(payload.errors).toEqual([]);
  expect(payload.fieldSettings).toMatchObject({ version: 1, updatedBy: 'Claire Moreau', sheetKinds: ['INDIVIDUAL'] });
  const reader = await buildStaff(source, actor.agencyId, 'READER');
  const seen = await read(reader);
  expect(seen).toEqual(payload.fieldSettings);
  expect(settingOf(seen, 'drivingLicence')).toEqual({ sheetKind: 'INDIVIDUAL', shown: true, required: true });
  expect(settingOf(seen, 'birthPlace')).toMatchObject({ shown: false });
});

test('the group of professional sheets is there with the module alone', async () => {
  const actor = await admin({ modules: ['PROFESSIONAL_SHEETS'] });
  const settings = await read(actor);
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
    'a built-in field in another section',
    { order: [{ section: 'OTHER', keys: ['comment', 'email'] }] },
    'BUILT_IN_FIELD_MOVED',
    ['order', '0', 'keys', '1'],
  ],
  [
    'more settings than any agency has fields',
    { settings: Array.from({ length: 1001 }, () => individual('email', true, false)) },
    'INVALID',
    ['settings'],
  ],
])('%s is refused, and nothing is saved', async (_, input, code, path) => {
  const actor = await admin();
  const { fieldSettings, errors, theirChanges } = await save(actor, input);
  expect(errors).toMatchObject([{ code, path }]);
  expect([fieldSettings, theirChanges]).toEqual([null, []]);
  expect(await read(actor)).toMatchObject({ version: 0 });
});

test('one refusal in a save keeps the good changes beside it from being saved', async () => {
  const actor = await admin();
  await save(actor, { settings: [individual('email', true, true), individual('iban', false, true)] });
  expect(settingOf(await read(actor), 'email')).toMatchObject({ required: false });
});

test('fields are put in order, and an own field into another section', async () => {
  const actor = await admin();
  await addField(actor, 'badge');
  const order = [
    { section: 'CONTACT', keys: ['mobilePhone', 'badge', 'email', 'landlinePhone'] },
    { section: 'OTHER', keys: ['comment'] },
  ];
  const { fieldSettings, errors } = await save(actor, { version: 1, order });
  expect(errors).toEqual([]);
  expect(keysOf(fieldSettings, 'CONTACT')).toEqual(['mobilePhone', 'badge', 'email', 'landlinePhone']);
  expect(keysOf(fieldSettings, 'OTHER')).toEqual(['comment']);
  expect(await read(actor)).toEqual(fieldSettings);
});

test('a field added later stands after those that were put in order', async () => {
  const actor = await admin();
  await addField(actor, 'first');
  await save(actor, { version: 1, order: [{ section: 'OTHER', keys: ['first', 'comment'] }] });
  await addField(actor, 'second');
  expect(keysOf(await read(actor), 'OTHER')).toEqual(['first', 'comment', 'second']);
});

test('who saves an older version is told what others changed, one by one, and nothing is lost or saved', async () => {
  const [actor, changes] = [await admin(), [individual('email', true, true), individual('birthPlace', false, false)]];
  const colleague = await buildStaff(source, actor.agencyId, 'ADMIN', { firstName: 'Yann', lastName: 'Le Goff' });
  await save(colleague, { settings: changes });
  await save(colleague, {
    version: 1,
    order: [{ section: 'CONTACT', keys: ['mobilePhone', 'landlinePhone', 'email'] }],
  });
  const stale = await save(actor, { settings: [individual('email', false, false)] });
  expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION', path: ['version'] }]);
  expect(stale.fieldSettings).toEqual(await read(actor));
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
  const english = await save({ ...actor, language: 'en' }, { version: 1 });
  expect(english.theirChanges).toMatchObject([{ label: 'E-mail', summary: 'Moved within “Contact”' }]);
});

test.each([-1, 7])('version %s, which never was, is stale', async (version) => {
  const { errors, fieldSettings } = await save(await admin(), { version });
  expect(errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(fieldSettings).toMatchObject({ version: 0, updatedBy: null });
});

test('a save that changes nothing makes nobody else stale', async () => {
  const actor = await admin();
  expect(await save(actor, { settings: [individual('email', true, false)] })).toMatchObject({
    errors: [],
    fieldSettings: { version: 0 },
  });
  expect(await save(actor, { settings: [individual('email', true, true)] })).toMatchObject({ errors: [] });
});

test('of ten saves of one version exactly one is done, and nine are told its changes', async () => {
  const actor = await admin();
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
  const payloads = await Promise.all(keys.map((key) => save(actor, { settings: [individual(key, true, true)] })));
  const done = payloads.filter(({ errors }) => errors.length === 0);
  const told = payloads.filter(({ errors }) => errors[0]?.code === 'STALE_VERSION');
  expect([done.length, told.length]).toEqual([1, 9]);
  const settings = await read(actor);
  const required = keys.filter((key) => settingOf(settings, key)?.required);
  expect([settings.version, required.length]).toEqual([1, 1]);
  for (const { theirChanges } of told) expect(theirChanges.map(({ key }) => key)).toEqual(required);
});

describe('who may not', () => {
  test.each(['READER', 'MANAGER'] as const)('a %s does not save settings', async (role) => {
    const { id } = await buildAgency(source);
    const { errors } = await ask(source, await buildStaff(source, id, role), SAVE, { input: { version: 0 } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a partner reads the settings, and saves none', async () => {
    const { id } = await buildAgency(source);
    const partner = buildActor(id, { scopes: ['workers:read', 'workers:write'] });
    expect(await read(partner)).toMatchObject({ version: 0 });
    const { errors } = await ask(source, partner, SAVE, { input: { version: 0 } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a partner without a scope for workers reads nothing', async () => {
    const { id } = await buildAgency(source);
    const { errors } = await ask(source, buildActor(id, { scopes: [] }), `{ ${SETTINGS} }`);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('another agency sees neither the settings nor the own fields, and its saves do not reach them', async () => {
    const [mine, stranger] = [await admin(), await admin()];
    await addField(mine, 'badge');
    await save(mine, { version: 1, settings: [individual('email', true, true)] });
    const theirs = await read(stranger);
    expect([theirs.version, keysOf(theirs, 'OTHER')]).toEqual([0, ['comment']]);
    const { errors } = await save(stranger, { settings: [individual('badge', false, false)] });
    expect(errors).toMatchObject([{ code: 'UNKNOWN_FIELD', path: ['settings', '0'] }]);
    await save(stranger, { settings: [individual('email', false, false)] });
    expect(settingOf(await read(mine), 'email')).toMatchObject({ shown: true, required: true });
  });
});
