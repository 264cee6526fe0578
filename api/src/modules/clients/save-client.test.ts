import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { ask } from '../../test/ask';
import { reasons, type ListedError } from '../../test/ask-workers';
import { buildActor, buildAgency, buildStaff } from '../../test/builders';
import { testDatabase } from '../../test/database';

interface ClientSeen {
  id: string;
  externalReference: string | null;
  title: string | null;
  displayName: string;
  city: string | null;
  status: string;
}

interface Payload {
  client: ClientSeen | null;
  errors: ListedError[];
}

let source: DataSource;
let manager: Actor;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => (manager = await buildStaff(source, (await buildAgency(source)).id, 'MANAGER')));
afterAll(() => source.destroy());

const CLIENT = '{ id externalReference title displayName addressLine1 postcode city status }';

async function save(actor: Actor, input: object): Promise<Payload> {
  const document = `mutation ($input: SaveClientInput!) {
    saveClient(input: $input) { client ${CLIENT} errors { code message path } } }`;
  const { data, errors } = await ask(source, actor, document, { input });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saveClient'] as Payload;
}

async function list(actor: Actor, variables: object = {}) {
  const document = `query ($search: String, $status: ClientStatus, $first: Int, $after: String) {
    clients(search: $search, status: $status, first: $first, after: $after) {
      nodes ${CLIENT} edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await ask(source, actor, document, { ...variables });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return data?.['clients'] as { nodes: ClientSeen[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const names = (clients: readonly ClientSeen[]): string[] => clients.map(({ displayName }) => displayName);

test('a client is made, changed by what is given alone, and read again', async () => {
  const address = { addressLine1: '3 rue des Tilleuls', postcode: '59 000', city: 'Lille' };
  const { client } = await save(manager, { title: 'MRS', lastName: ' Leroy ', firstName: 'Jeanne', ...address });
  expect(client).toMatchObject({ ...address, postcode: '59000', displayName: 'Mme Jeanne LEROY', status: 'ACTIVE' });
  await save(manager, { id: client?.id, status: 'INACTIVE', city: '' });
  const { data } = await ask(source, manager, `query ($id: ID!) { client(id: $id) ${CLIENT} }`, { id: client?.id });
  expect(data?.['client']).toEqual({ ...client, status: 'INACTIVE', city: null });
});

test('a planning program sends the same client again and again: it stays one', async () => {
  const partner = buildActor(manager.agencyId, { scopes: ['visits:read', 'visits:write'] });
  const { client } = await save(partner, { externalReference: 'C-42', lastName: 'Leroy', firstName: 'Jeanne' });
  const again = await save(partner, { externalReference: 'C-42', lastName: 'Leroy-Petit' });
  expect(again.client).toMatchObject({ id: client?.id, displayName: 'Jeanne LEROY-PETIT' });
  expect(names((await list(partner)).nodes)).toEqual(['Jeanne LEROY-PETIT']);
});

test('ten at once under one reference are one client', async () => {
  const saves = Array.from({ length: 10 }, () => save(manager, { externalReference: 'C-1', lastName: 'Leroy' }));
  const made = await Promise.all(saves);
  expect(made.flatMap(reasons)).toEqual([]);
  expect(new Set(made.map(({ client }) => client?.id)).size).toBe(1);
  expect((await list(manager)).nodes).toHaveLength(1);
});

test('a client cannot take the reference of another', async () => {
  await save(manager, { externalReference: 'C-1', lastName: 'Leroy' });
  const { client } = await save(manager, { externalReference: 'C-2', lastName: 'Petit' });
  const taken = await save(manager, { id: client?.id, externalReference: 'C-1' });
  expect(reasons(taken)).toEqual(['externalReference: REFERENCE_TAKEN']);
  expect((await list(manager)).nodes.map(({ externalReference }) => externalReference)).toEqual(['C-1', 'C-2']);
});

test.each<[string, object, string[]]>([
  ['no name', { firstName: 'Jeanne' }, ['lastName: REQUIRED']],
  ['a blank name', { lastName: ' \u0007\u0000', externalReference: 'C-1' }, ['lastName: REQUIRED']],
  [
    'too much',
    { lastName: 'x'.repeat(81), firstName: 'y'.repeat(81), addressLine1: 'z'.repeat(121), city: 'c'.repeat(81) },
    ['lastName: TOO_LONG', 'firstName: TOO_LONG', 'addressLine1: TOO_LONG', 'city: TOO_LONG'],
  ],
  [
    'a postcode and a reference that are none',
    { lastName: 'Leroy', postcode: '5900', externalReference: 'à moi' },
    ['externalReference: REFERENCE_NOT_PLAIN', 'postcode: POSTCODE_FRENCH'],
  ],
])('%s is refused beside its field', async (_, input, expected) => {
  expect(reasons(await save(manager, input))).toEqual(expected);
  expect((await list(manager)).nodes).toEqual([]);
});

test('clients are listed by name, page by page, and found by the beginnings of their names', async () => {
  for (const [lastName, firstName, status] of [
    ['Leroy', 'Jeanne', 'ACTIVE'],
    ['Lefèvre', 'Zoé', 'ACTIVE'],
    ['Petit-Jean', 'Émile', 'INACTIVE'],
  ])
    await save(manager, { lastName, firstName, status });
  const all = ['Zoé LEFÈVRE', 'Jeanne LEROY', 'Émile PETIT-JEAN'];
  const first = await list(manager, { first: 2 });
  expect([names(first.nodes), first.pageInfo.hasNextPage]).toEqual([all.slice(0, 2), true]);
  const next = await list(manager, { first: 2, after: first.pageInfo.endCursor });
  expect([names(next.nodes), next.pageInfo.hasNextPage]).toEqual([all.slice(2), false]);
  expect(names((await list(manager, { search: 'jean' })).nodes)).toEqual(all.slice(1));
  expect(names((await list(manager, { search: 'JEAN emi' })).nodes)).toEqual(all.slice(2));
  expect(names((await list(manager, { search: '%' })).nodes)).toEqual(all);
  expect(names((await list(manager, { search: 'roy' })).nodes)).toEqual([]);
  expect(names((await list(manager, { status: 'INACTIVE' })).nodes)).toEqual(all.slice(2));
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ first: 101 }, 'PAGE_SIZE'],
  [{ after: 'é' }, 'BAD_CURSOR'],
])('a page there cannot be is refused: %j', async (variables, reason) => {
  await expect(list(manager, variables)).rejects.toThrow(reason);
});

test('readers and keys without the scope change no client, and another agency finds none', async () => {
  const { client } = await save(manager, { lastName: 'Leroy', externalReference: 'C-1' });
  const reader = await buildStaff(source, manager.agencyId, 'READER');
  const otherKey = buildActor(manager.agencyId, { scopes: ['workers:read', 'workers:write'] });
  for (const actor of [reader, otherKey, buildActor(manager.agencyId, { scopes: ['visits:read'] })])
    await expect(save(actor, { id: client?.id, lastName: 'Volé' })).rejects.toThrow('FORBIDDEN');
  await expect(list(otherKey)).rejects.toThrow('FORBIDDEN');
  expect((await list(reader)).nodes).toHaveLength(1);
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(save(stranger, { id: client?.id, lastName: 'Volé' })).rejects.toThrow('NOT_FOUND');
  await expect(list(stranger, { after: client?.id })).rejects.toThrow('BAD_CURSOR');
  expect((await save(stranger, { externalReference: 'C-1', lastName: 'Autre' })).client?.id).not.toBe(client?.id);
  expect(names((await list(manager)).nodes)).toEqual(['LEROY']);
});
