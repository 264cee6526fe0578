import type { DataSource } from 'typeorm';
import { buildAgency } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { transaction } from '../../../platform/database/transaction';
import { fieldsOf, holdFields } from './field-settings.queries';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('an agency that changed nothing has the built-in fields, at version 0', async () => {
  const { id } = await buildAgency(source);
  const set = await fieldsOf(source.manager, id);
  expect(set).toMatchObject({ version: 0, updatedAt: null, updatedBy: null, fields: BUILT_IN_FIELDS });
  expect(set.byKey.get('lastName')?.label.fr).toBe('Nom');
});

test('who saves under the fields of an agency that changed nothing holds them against changes, not against other saves', async () => {
  const { id } = await buildAgency(source);
  const take = (how: string) =>
    source.manager.query(`SELECT version FROM field_settings WHERE agency_id = ? FOR UPDATE ${how}`, [id]);
  await transaction(source, async (tx) => {
    expect(await holdFields(tx, id)).toMatchObject({ version: 0, updatedAt: null });
  });
  await transaction(source, async (tx) => {
    await holdFields(tx, id);
    await transaction(source, (other) => holdFields(other, id));
    await expect(take('NOWAIT')).rejects.toMatchObject({ errno: expect.any(Number) as number });
  });
  await expect(take('NOWAIT')).resolves.toEqual([{ version: 0 }]);
});

test('ten first saves at once are all held', async () => {
  const { id } = await buildAgency(source);
  const held = await Promise.all(Array.from({ length: 10 }, () => transaction(source, (tx) => holdFields(tx, id))));
  expect(held.map(({ version }) => version)).toEqual(Array(10).fill(0));
});
