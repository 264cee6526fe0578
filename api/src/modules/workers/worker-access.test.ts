import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { ask } from '../../test/ask';
import { LEAST } from '../../test/ask-workers';
import { buildActor, buildAgency, buildStaff, buildWorker } from '../../test/builders';
import { testDatabase } from '../../test/database';

const READ = 'query ($id: ID!) { worker(id: $id) { id version isFavorite viewerCanEdit viewerCanDelete } }';
const CREATE =
  'mutation ($input: CreateWorkerInput!) { createWorker(input: $input) { worker { id } errors { code } } }';
const UPDATE =
  'mutation ($input: UpdateWorkerInput!) { updateWorker(input: $input) { worker { id } errors { code } } }';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function codeOf(actor: Actor | null, document: string, variables: object): Promise<unknown> {
  const { errors } = await ask(source, actor, document, variables as Record<string, unknown>);
  return errors?.[0]?.extensions['code'];
}

test('who may read and write sheets', async () => {
  const { id: agencyId } = await buildAgency(source);
  const worker = await buildWorker(source, agencyId);
  const may = async (actor: Actor | null): Promise<unknown[]> => [
    await codeOf(actor, READ, { id: worker.id }),
    await codeOf(actor, CREATE, { input: LEAST }),
    await codeOf(actor, UPDATE, { input: { id: worker.id, version: 1, lastName: 'Dupont' } }),
  ];
  expect(await may(null)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(await may(await buildStaff(source, agencyId, 'READER'))).toEqual([undefined, 'FORBIDDEN', 'FORBIDDEN']);
  expect(await may(await buildStaff(source, agencyId, 'MANAGER'))).toEqual([undefined, undefined, undefined]);
  expect(await may(await buildStaff(source, agencyId, 'ADMIN'))).toEqual([undefined, undefined, undefined]);
  expect(await may(buildActor(agencyId, { scopes: [] }))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await may(buildActor(agencyId))).toEqual([undefined, 'FORBIDDEN', 'FORBIDDEN']);
  expect(await may(buildActor(agencyId, { scopes: ['workers:write'] }))).toEqual(['FORBIDDEN', undefined, undefined]);
});

test('the sheet tells each what he may do with it', async () => {
  const { id: agencyId } = await buildAgency(source);
  const worker = await buildWorker(source, agencyId);
  const told = async (actor: Actor): Promise<unknown> =>
    (await ask(source, actor, READ, { id: worker.id })).data?.['worker'];
  const nothing = { id: worker.id, version: 1, isFavorite: false, viewerCanEdit: false, viewerCanDelete: false };
  expect(await told(await buildStaff(source, agencyId, 'READER'))).toEqual(nothing);
  expect(await told(await buildStaff(source, agencyId, 'MANAGER'))).toEqual({ ...nothing, viewerCanEdit: true });
  expect(await told(await buildStaff(source, agencyId, 'ADMIN'))).toEqual({
    ...nothing,
    viewerCanEdit: true,
    viewerCanDelete: true,
  });
});

test('a worker of another agency is not there, and stays as it is', async () => {
  const [{ id: agencyId }, { id: theirs }] = [await buildAgency(source), await buildAgency(source)];
  const worker = await buildWorker(source, agencyId);
  const stranger = await buildStaff(source, theirs, 'ADMIN');
  expect(await codeOf(stranger, READ, { id: worker.id })).toBe('NOT_FOUND');
  const input = { id: worker.id, version: 1, lastName: 'Volé' };
  expect(await codeOf(stranger, UPDATE, { input })).toBe('NOT_FOUND');
  expect((await ask(source, buildActor(agencyId), READ, { id: worker.id })).data?.['worker']).toMatchObject({
    version: 1,
  });
});
