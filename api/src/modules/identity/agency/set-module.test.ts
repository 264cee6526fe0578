import type { DataSource } from 'typeorm';
import { MODULES } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { AgencyRow } from './agency.entity';

const SET = `mutation ($module: ModuleKey!, $on: Boolean!) { setModule(module: $module, on: $on) {
  agency { modules } errors { code } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('a module is switched on and off for one’s own agency alone', async () => {
  const [mine, theirs] = [await buildAgency(source), await buildAgency(source, { modules: ['SMS'] })];
  const admin = await buildStaff(source, mine.id, 'ADMIN');
  await ask(source, admin, SET, { module: 'SMS', on: true });
  const { data } = await ask(source, admin, SET, { module: 'CONTRACTS', on: true });
  expect(data).toEqual({ setModule: { agency: { modules: ['CONTRACTS', 'SMS'] }, errors: [] } });
  await ask(source, admin, SET, { module: 'SMS', on: false });
  expect(await source.manager.findOneByOrFail(AgencyRow, { id: mine.id })).toMatchObject({ modules: ['CONTRACTS'] });
  expect(await source.manager.findOneByOrFail(AgencyRow, { id: theirs.id })).toMatchObject({ modules: ['SMS'] });
});

test('the modules that do something already are told', async () => {
  const admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  const { data } = await ask(source, admin, '{ agency { availableModules } }');
  expect(data).toEqual({
    agency: { availableModules: ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING'] },
  });
});

test('all modules switched on at once are all on', async () => {
  const agency = await buildAgency(source);
  const admin = await buildStaff(source, agency.id, 'ADMIN');
  await Promise.all(MODULES.map((module) => ask(source, admin, SET, { module, on: true })));
  expect(await source.manager.findOneByOrFail(AgencyRow, { id: agency.id })).toMatchObject({ modules: [...MODULES] });
});
