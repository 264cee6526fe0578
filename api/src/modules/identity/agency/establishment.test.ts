import type { ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildEstablishment, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { EstablishmentRow } from './establishment.entity';

const SAVE = `mutation ($input: SaveEstablishmentInput!) { saveEstablishment(input: $input) {
  establishment { id name addressLine1 postcode city phone archivedAt } errors { code path } } }`;
const ARCHIVE = `mutation ($id: ID!) { archiveEstablishment(id: $id) {
  establishment { id archivedAt } errors { code path } } }`;

const RESTORE = `mutation ($id: ID!) { restoreEstablishment(id: $id) {
  establishment { id archivedAt } errors { code path } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function buildAdmin(): Promise<Actor> {
  return buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
}

function save(admin: Actor, input: object): Promise<ExecutionResult> {
  return ask(source, admin, SAVE, { input });
}

function rowsOf({ agencyId }: Actor): Promise<EstablishmentRow[]> {
  return source.manager.findBy(EstablishmentRow, { agencyId });
}

test('an establishment is made with its address and phone as they are kept', async () => {
  const admin = await buildAdmin();
  const input = {
    name: ' Lille ',
    addressLine1: '24 boulevard Gambetta',
    postcode: '59 000',
    city: 'Lille',
    phone: '03 53 01 01 01',
  };
  const { data } = await save(admin, input);
  const kept = { ...input, name: 'Lille', postcode: '59000', phone: '+33353010101', archivedAt: null };
  expect(data).toMatchObject({ saveEstablishment: { establishment: kept, errors: [] } });
  expect(await rowsOf(admin)).toMatchObject([kept]);
});

test('on change, what is absent stays and what is emptied goes', async () => {
  const admin = await buildAdmin();
  const { id } = await buildEstablishment(source, admin.agencyId, {
    city: 'Lille',
    postcode: '59000',
    phone: '+33353010101',
  });
  await save(admin, { id, name: 'Lille centre', postcode: null, phone: ' ' });
  expect(await rowsOf(admin)).toMatchObject([{ id, name: 'Lille centre', city: 'Lille', postcode: null, phone: null }]);
});

test('of ten who change it at once, none undoes what another gave', async () => {
  const admin = await buildAdmin();
  const { id } = await buildEstablishment(source, admin.agencyId, { name: 'Lille' });
  const kept = { addressLine1: '24 boulevard Gambetta', postcode: '59000', city: 'Lille', phone: '+33353010101' };
  const changes = Object.entries(kept).map(([key, value]) => ({ [key]: value }));
  const nothing = Array.from({ length: 6 }, () => ({}));
  await Promise.all([...changes, ...nothing].map((change) => save(admin, { id, name: 'Lille', ...change })));
  expect(await rowsOf(admin)).toMatchObject([kept]);
});

test('every mistake is told at once, and nothing is saved', async () => {
  const admin = await buildAdmin();
  const input = { name: '', addressLine1: 'x'.repeat(121), postcode: '590', city: 'x'.repeat(81), phone: '12' };
  expect((await save(admin, input)).data).toEqual({
    saveEstablishment: {
      establishment: null,
      errors: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'TOO_LONG', path: ['addressLine1'] },
        { code: 'POSTCODE_FRENCH', path: ['postcode'] },
        { code: 'TOO_LONG', path: ['city'] },
        { code: 'PHONE', path: ['phone'] },
      ],
    },
  });
  expect(await rowsOf(admin)).toEqual([]);
});

test('an establishment is archived once, and keeps its first date', async () => {
  const admin = await buildAdmin();
  await buildEstablishment(source, admin.agencyId);
  const { id } = await buildEstablishment(source, admin.agencyId);
  const first = await ask(source, admin, ARCHIVE, { id });
  expect(first.data).toMatchObject({ archiveEstablishment: { establishment: { id }, errors: [] } });
  expect((await ask(source, admin, ARCHIVE, { id })).data).toEqual(first.data);
});

test('an archived establishment is changed without coming back, and comes back when restored', async () => {
  const admin = await buildAdmin();
  const { id } = await buildEstablishment(source, admin.agencyId, { archivedAt: new Date('2026-01-01T00:00:00Z') });
  await save(admin, { id, name: 'Lille sud' });
  expect(await rowsOf(admin)).toMatchObject([{ name: 'Lille sud', archivedAt: new Date('2026-01-01T00:00:00Z') }]);
  for (let turn = 0; turn < 2; turn++)
    expect((await ask(source, admin, RESTORE, { id })).data).toEqual({
      restoreEstablishment: { establishment: { id, archivedAt: null }, errors: [] },
    });
  expect(await rowsOf(admin)).toMatchObject([{ name: 'Lille sud', archivedAt: null }]);
});

test('of ten establishments archived at once, one stays in use', async () => {
  const admin = await buildAdmin();
  const rows = await Promise.all(Array.from({ length: 10 }, () => buildEstablishment(source, admin.agencyId)));
  await buildEstablishment(source, (await buildAgency(source)).id);
  const answers = await Promise.all(rows.map(({ id }) => ask(source, admin, ARCHIVE, { id })));
  expect(answers.filter(({ data }) => JSON.stringify(data).includes('LAST_ESTABLISHMENT'))).toHaveLength(1);
  expect((await rowsOf(admin)).filter(({ archivedAt }) => archivedAt === null)).toHaveLength(1);
});

test('an administrator of another agency neither renames, archives nor restores it', async () => {
  const [mine, stranger] = [await buildAdmin(), await buildAdmin()];
  await buildEstablishment(source, mine.agencyId);
  const row = await buildEstablishment(source, mine.agencyId);
  for (const { errors } of [
    await save(stranger, { id: row.id, name: 'À moi' }),
    await ask(source, stranger, ARCHIVE, { id: row.id }),
    await ask(source, stranger, RESTORE, { id: row.id }),
  ])
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(await rowsOf(mine)).toContainEqual(row);
});
