import type { DataSource } from 'typeorm';
import { buildAgency } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { fieldsOf } from './field-settings.queries';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('an agency that changed nothing has the built-in fields, at version 0', async () => {
  const { id } = await buildAgency(source);
  const set = await fieldsOf(source.manager, id);
  expect(set).toMatchObject({ version: 0, updatedAt: null, updatedBy: null, fields: BUILT_IN_FIELDS });
  expect(set.byKey.get('lastName')?.label.fr).toBe('Nom');
});
