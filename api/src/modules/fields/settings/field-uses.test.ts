import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { testDatabase } from '../../../test/database';
import { saveSettings } from '../../../test/field-settings';
import { buildAdmin, createField } from '../../../test/own-fields';
import { buildStaff } from '../../../test/builders';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const SHEET = '{ fields: sheetFields(sheetKind: INDIVIDUAL, nature: EMPLOYEE) { key printed hiddenWhenEmpty } }';

test('a field stands on the printed sheet, empty or not, until an administrator decides otherwise', async () => {
  const actor = await buildAdmin(source);
  await createField(source, actor, {});
  const uses = [
    { key: 'badge', printed: false },
    { key: 'comment', hiddenWhenEmpty: true },
  ];
  expect((await saveSettings(source, actor, { version: 1, uses })).errors).toEqual([]);
  const { data } = await ask(source, actor, SHEET);
  const fields = data?.['fields'] as { key: string; printed: boolean; hiddenWhenEmpty: boolean }[];
  expect(fields.filter(({ printed, hiddenWhenEmpty }) => !printed || hiddenWhenEmpty)).toEqual([
    { key: 'comment', printed: true, hiddenWhenEmpty: true },
    { key: 'badge', printed: false, hiddenWhenEmpty: false },
  ]);
});

test('who was beaten to it is told in words what changed of a field', async () => {
  const actor = await buildAdmin(source);
  const colleague = await buildStaff(source, actor.agencyId, 'ADMIN');
  await saveSettings(source, colleague, { uses: [{ key: 'email', printed: false, hiddenWhenEmpty: true }] });
  const { theirChanges } = await saveSettings(source, actor, { uses: [{ key: 'email', printed: false }] });
  expect(theirChanges).toMatchObject([
    { key: 'email', sheetKind: null, summary: "Imprimé : Oui → Non ; Masqué à l'impression s'il est vide : Non → Oui" },
  ]);
});

test.each([
  [[{ key: 'shoeSize', printed: false }], 'UNKNOWN_FIELD', ['uses', '0']],
  [[{ key: 'email' }, { key: 'email', printed: false }], 'DUPLICATE_SETTING', ['uses', '1']],
])('%j is refused', async (uses, code, path) => {
  const { errors, fieldSettings } = await saveSettings(source, await buildAdmin(source), { uses });
  expect(errors).toMatchObject([{ code, path }]);
  expect(fieldSettings).toBeNull();
});
