import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { countStatements } from '../../../test/count-statements';
import { testDatabase } from '../../../test/database';
import { changeSettings } from '../../../test/field-settings';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const OWN = '{ workers { nodes { displayName ownFields } } }';
const SEARCH = '{ workers(filter: { search: "dupont" }) { nodes { displayName } } }';

async function costs(actor: Actor, id: string): Promise<Record<string, number>> {
  const sheet = `{ worker(id: "${id}") { email ownFields missingFields missingBefore { moment } withheldFields { key } } }`;
  const counts: Record<string, number> = {};
  for (const [name, document] of Object.entries({ sheet, list: OWN, search: SEARCH })) {
    await ask(source, actor, document);
    counts[name] = await countStatements(source, () => ask(source, actor, document));
  }
  return counts;
}

test('conditions and roles cost a sheet, a list and a search no statement', async () => {
  const { id: agencyId } = await buildAgency(source);
  const [admin, reader] = [await buildStaff(source, agencyId, 'ADMIN'), await buildStaff(source, agencyId, 'READER')];
  await buildOwnField(source, agencyId, { key: 'plate' });
  const { id } = await buildWorker(source, agencyId, { transport: 'CAR', ownFields: { plate: 'AA-123-BB' } });
  const before = await costs(reader, id);
  const shownWhen = { field: 'transport', operator: 'is', value: 'CAR' };
  const settings = [{ key: 'plate', sheetKind: 'INDIVIDUAL', shown: true, requiredBefore: 'HIRING', shownWhen }];
  await changeSettings(source, admin, { settings, uses: [{ key: 'birthName', visibleFrom: 'ADMIN' }] });
  expect(await costs(reader, id)).toEqual(before);
  expect(before).toEqual({ sheet: 1, list: 1, search: 2 });
});

test('a list that shows none of what a condition looks at sees all the same that it holds', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  await buildOwnField(source, agencyId, { key: 'plate' });
  await buildWorker(source, agencyId, { transport: 'CAR', ownFields: { plate: 'AA-123-BB' } });
  await buildWorker(source, agencyId, { lastName: 'Martin', transport: 'WALK', ownFields: { plate: 'AA-124-BB' } });
  const shownWhen = { field: 'transport', operator: 'is', value: 'CAR' };
  await changeSettings(source, admin, {
    settings: [{ key: 'plate', sheetKind: 'INDIVIDUAL', shown: true, shownWhen }],
  });
  const { data } = await ask(source, admin, '{ workers { nodes { ownFields } } }');
  expect(data?.['workers']).toEqual({ nodes: [{ ownFields: { plate: 'AA-123-BB' } }, { ownFields: {} }] });
});
