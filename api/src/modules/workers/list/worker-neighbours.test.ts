import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs } from '../../../test/list-workers';

let source: DataSource;
let actor: Actor;
/** Ids by last name. */
const ids = new Map<string, string>();

beforeAll(async () => {
  source = await testDatabase();
  const { id } = await buildAgency(source);
  actor = await buildStaff(source, id, 'READER');
  for (const [lastName, facts] of Object.entries({
    Ali: {},
    Bo: { newRegistrationNumber: false },
    Cid: { status: 'INACTIVE' },
    Dia: { newRegistrationNumber: false, firstName: 'Marie' },
    Eon: { firstName: 'Marie' },
  } as const))
    ids.set(lastName, (await buildWorker(source, id, { lastName, ...facts })).id);
});
afterAll(() => source.destroy());

const NEIGHBOURS = `query ($id: ID!, $filter: WorkerFilter, $sort: WorkerSort) {
  workerNeighbours(id: $id, filter: $filter, sort: $sort) { first previous next last }
}`;

/** First, previous, next and last by name, or the code with which they are refused. */
async function around(name: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await ask(source, actor, NEIGHBOURS, { id: ids.get(name) ?? name, ...variables });
  if (errors) return errors[0]?.extensions['code'];
  const { first, previous, next, last } = data?.['workerNeighbours'] as Record<string, string | null>;
  const nameOf = (id: string | null | undefined) => [...ids].find(([, other]) => other === id)?.[0] ?? null;
  return [first, previous, next, last].map(nameOf);
}

test.each<[string, (string | null)[]]>([
  ['Ali', ['Ali', null, 'Bo', 'Eon']],
  ['Cid', ['Ali', 'Bo', 'Dia', 'Eon']],
  ['Eon', ['Ali', 'Dia', null, 'Eon']],
])('around %s stand the neighbours in the whole list', async (name, expected) => {
  expect(await around(name)).toEqual(expected);
});

test.each([
  ['NAME', 'DESC'],
  ['REGISTRATION_NUMBER', 'ASC'],
  ['REGISTRATION_NUMBER', 'DESC'],
  ['CREATED_AT', 'DESC'],
])('neighbours are those of the list, by %s %s', async (key, direction) => {
  const sort = { key, direction };
  const { names } = await listAs(source, actor, { sort });
  expect(names).toHaveLength(5);
  for (const [place, name] of names.entries())
    expect(await around(name, { sort })).toEqual([
      names[0],
      names[place - 1] ?? null,
      names[place + 1] ?? null,
      names[4],
    ]);
});

test('neighbours stand in the filtered list', async () => {
  expect(await around('Dia', { filter: { statuses: ['ACTIVE'] } })).toEqual(['Ali', 'Bo', 'Eon', 'Eon']);
  expect(await around('Dia', { filter: { search: 'marie' } })).toEqual(['Dia', null, 'Eon', 'Eon']);
});

test('who is not in the list has no neighbours there', async () => {
  const filters = [{ statuses: ['ACTIVE'] }, { search: 'marie' }, { search: '%' }, { favorite: true }];
  for (const filter of filters) expect(await around('Cid', { filter })).toEqual([null, null, null, null]);
});

test('strangers, deleted workers and what is no id are not found', async () => {
  const other = await buildWorker(source, (await buildAgency(source)).id);
  for (const id of [other.id, newId(), '', 'é']) expect(await around(id)).toBe('NOT_FOUND');
});

test('who may not read workers may not read neighbours, and what cannot be asked is refused', async () => {
  const partner = buildActor(actor.agencyId, { scopes: [] });
  const { errors } = await ask(source, partner, NEIGHBOURS, { id: ids.get('Ali') });
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(await around('Ali', { filter: { search: 'x'.repeat(101) } })).toBe('BAD_USER_INPUT');
});

test('neighbours cost four statements at most', async () => {
  const query = jest.spyOn(source.driver, 'createQueryRunner');
  await around('Dia', { filter: { search: 'marie' } });
  expect(query.mock.calls.length).toBeLessThanOrEqual(4);
  query.mockRestore();
});
