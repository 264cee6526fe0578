import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { changeSettings, readSettings, saveSettings } from '../../../test/field-settings';
import { buildAdmin, changeField, createField, OWN_FIELD } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const DRIVES = { field: 'drivingLicence', operator: 'is', value: 'B' };

function setting(key: string, facts: object): object {
  return { key, sheetKind: 'INDIVIDUAL', shown: true, ...facts };
}

test.each<[string, object, string, string[]]>([
  ['code', { shownWhen: 'nature === "CANDIDATE"' }, 'CONDITION_SHAPE', ['settings', '0', 'shownWhen']],
  ['an empty group', { shownWhen: { all: [] } }, 'CONDITION_SHAPE', ['settings', '0', 'shownWhen']],
  [
    'a value the field cannot have',
    { shownWhen: { ...DRIVES, value: 'D' } },
    'CONDITION_VALUE',
    ['settings', '0', 'shownWhen'],
  ],
  [
    'a value of another type',
    { shownWhen: { ...DRIVES, value: true } },
    'CONDITION_VALUE',
    ['settings', '0', 'shownWhen'],
  ],
  [
    'an operator of another type',
    { shownWhen: { ...DRIVES, operator: 'less' } },
    'RULE_OPERATOR',
    ['settings', '0', 'shownWhen'],
  ],
  [
    'an unknown field',
    { shownWhen: { ...DRIVES, field: 'shoeSize' } },
    'RULE_UNKNOWN_FIELD',
    ['settings', '0', 'shownWhen'],
  ],
  ['itself', { shownWhen: { field: 'email', operator: 'isEmpty' } }, 'RULE_ITSELF', ['settings', '0', 'shownWhen']],
  [
    'payroll data',
    { requiredBefore: 'ALWAYS', requiredWhen: { field: 'iban', operator: 'isEmpty' } },
    'RULE_SENSITIVE_FIELD',
    ['settings', '0', 'requiredWhen'],
  ],
  ['when it is required, but not before what', { requiredWhen: DRIVES }, 'REQUIRED_WHEN_ALONE', ['settings', '0']],
])('a condition that asks about %s is refused beside the field, and nothing is saved', async (_, facts, code, path) => {
  const admin = await buildAdmin(source);
  const { errors } = await saveSettings(source, admin, { settings: [setting('email', facts)] });
  expect(errors).toMatchObject([{ code, path }]);
  expect(errors[0]?.message).toMatch(/[.]$/);
  expect(await readSettings(source, admin)).toMatchObject({ version: 0 });
});

test('a circle is refused, and names the fields it goes through', async () => {
  const admin = await buildAdmin(source);
  const settings = [
    setting('email', { shownWhen: { field: 'transport', operator: 'isNotEmpty' } }),
    setting('transport', { shownWhen: { field: 'email', operator: 'isNotEmpty' } }),
  ];
  const { errors } = await saveSettings(source, admin, { settings });
  expect(errors.map(({ code, path }) => [code, path])).toEqual([
    ['RULE_LOOP', ['settings', '0', 'shownWhen']],
    ['RULE_LOOP', ['settings', '1', 'shownWhen']],
  ]);
  expect(errors[0]?.message).toBe(
    '« E-mail » dépend de « Moyen de transport », qui dépend de lui à son tour : ouvrez la boucle.',
  );
});

test.each<[object, string]>([
  [{ key: 'lastName', visibleFrom: 'ADMIN' }, 'FIELD_LOCKED'],
  [{ key: 'status', visibleFrom: 'MANAGER' }, 'ALWAYS_VISIBLE'],
  [{ key: 'firstName', visibleFrom: 'MANAGER' }, 'ALWAYS_VISIBLE'],
  [{ key: 'email', editableFrom: 'READER' }, 'READERS_CHANGE_NOTHING'],
  [{ key: 'transport', offers: { parent: 'email', options: [] } }, 'RULE_NOT_A_CHOICE'],
  [
    { key: 'transport', offers: { parent: 'drivingLicence', options: [{ key: 'CAR', under: ['D'] }] } },
    'RULE_UNKNOWN_OPTION',
  ],
])('the use %j is refused', async (use, code) => {
  const { errors } = await saveSettings(source, await buildAdmin(source), { uses: [use] });
  expect(errors).toMatchObject([{ code, path: ['uses', '0'] }]);
});

describe('a field that a condition asks about', () => {
  async function asked(): Promise<Actor> {
    const admin = await buildAdmin(source);
    await createField(source, admin, {});
    const shownWhen = { field: 'badge', operator: 'isNotEmpty' };
    await changeSettings(source, admin, { settings: [setting('email', { shownWhen })] });
    return admin;
  }

  test('is neither archived nor made payroll data before the condition is changed', async () => {
    const admin = await asked();
    const { data } = await ask(source, admin, OWN_FIELD.archive, { key: 'badge' });
    expect(data?.['result']).toMatchObject({ field: null, errors: [{ code: 'RULE_UNKNOWN_FIELD' }] });
    expect(await changeField(source, admin, 'badge', { sensitive: true })).toMatchObject({
      errors: [{ code: 'RULE_SENSITIVE_FIELD' }],
    });
  });

  test('is not hidden from those who see the other', async () => {
    const admin = await asked();
    const uses = [{ key: 'badge', visibleFrom: 'ADMIN' }];
    expect((await saveSettings(source, admin, { version: 2, uses })).errors).toMatchObject([
      { code: 'RULE_LESS_VISIBLE_FIELD', path: ['uses', '0'] },
    ]);
    await changeSettings(source, admin, { uses: [...uses, { key: 'email', visibleFrom: 'ADMIN' }] });
  });
});

test('what changed of a rule is told in words', async () => {
  const admin = await buildAdmin(source);
  const colleague = await buildStaff(source, admin.agencyId, 'ADMIN');
  const shownWhen = { all: [DRIVES, { field: 'nature', operator: 'isOneOf', values: ['CANDIDATE', 'TRAINEE'] }] };
  await saveSettings(source, colleague, {
    settings: [setting('email', { shownWhen, requiredBefore: 'HIRING' })],
    uses: [{ key: 'transport', visibleFrom: 'MANAGER' }],
  });
  const { theirChanges } = await saveSettings(source, admin, {});
  expect(theirChanges.map(({ label, summary }) => `${label} — ${summary}`).sort()).toEqual([
    "E-mail — Afficher si sur Fiche Particulier : toujours → Permis de conduire est Permis B et Nature est l'un de : Candidat, Stagiaire ; Obligatoire sur Fiche Particulier : Non → avant l'embauche",
    'Moyen de transport — Visible à partir du rôle : lecture → gestion',
  ]);
});
