import type { DataSource } from 'typeorm';
import { fieldsOf, readFieldValue } from '../../modules/fields';
import { transaction } from '../../platform/database/transaction';
import { buildAgency, buildStaff } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { loadOwnFields } from './load-own-fields';
import { DEMO_OWN_FIELDS, demoOwnValues } from './own-fields';
import { seededRandom } from './seeded-random';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test("the demo's own fields are on individual sheets, and take the demo's values", async () => {
  const { id } = await buildAgency(source);
  const actor = await buildStaff(source, id, 'ADMIN');
  await transaction(source, (tx) => loadOwnFields(tx, actor));
  const { fields, byKey } = await fieldsOf(source.manager, id);
  const own = fields.filter(({ origin }) => origin === 'OWN');
  expect(own.map(({ key }) => key)).toEqual(DEMO_OWN_FIELDS.map(({ key }) => key));
  expect(own.every(({ settings }) => settings.INDIVIDUAL.shown)).toBe(true);
  for (const [key, value] of Object.entries(demoOwnValues(seededRandom(1)))) {
    const field = byKey.get(key);
    expect(field && readFieldValue(field, value)).toMatchObject({ ok: true });
  }
});
