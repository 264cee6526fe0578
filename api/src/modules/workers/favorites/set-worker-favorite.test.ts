import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs } from '../../../test/list-workers';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

/** Marks or unmarks; gives what the worker then is to the actor, or the code with which it is refused. */
async function mark(actor: Actor | null, workerId: string, favorite: boolean): Promise<unknown> {
  const document = `mutation ($workerId: ID!, $favorite: Boolean!) {
    setWorkerFavorite(workerId: $workerId, favorite: $favorite) { worker { isFavorite } errors { code } } }`;
  const { data, errors } = await ask(source, actor, document, { workerId, favorite });
  if (errors) return errors[0]?.extensions['code'];
  return (data?.['setWorkerFavorite'] as { worker: { isFavorite: boolean } }).worker.isFavorite;
}

async function favorites(actor: Actor): Promise<string[]> {
  return (await listAs(source, actor, { filter: { favorite: true } })).ids;
}

test('a member of staff marks workers for himself alone, and unmarks them', async () => {
  const { id: agencyId } = await buildAgency(source);
  const [mine, colleague] = [await buildStaff(source, agencyId, 'READER'), await buildStaff(source, agencyId, 'ADMIN')];
  const [worker, former] = [
    await buildWorker(source, agencyId),
    await buildWorker(source, agencyId, { status: 'INACTIVE' }),
  ];
  expect(await mark(mine, worker.id, true)).toBe(true);
  expect(await mark(mine, former.id, true)).toBe(true);
  expect((await favorites(mine)).sort()).toEqual([worker.id, former.id].sort());
  expect(await favorites(colleague)).toEqual([]);
  expect(await mark(mine, former.id, false)).toBe(false);
  expect(await mark(mine, former.id, false)).toBe(false);
  expect(await favorites(mine)).toEqual([worker.id]);
});

test('ten marks at once are one, and in one request the last word counts', async () => {
  const { id: agencyId } = await buildAgency(source);
  const actor = await buildStaff(source, agencyId, 'READER');
  const { id } = await buildWorker(source, agencyId);
  expect(await Promise.all(Array.from({ length: 10 }, () => mark(actor, id, true)))).toEqual(Array(10).fill(true));
  expect(await favorites(actor)).toEqual([id]);
  const { data } = await ask(
    source,
    actor,
    `mutation ($id: ID!) { a: setWorkerFavorite(workerId: $id, favorite: false) { worker { isFavorite } }
      b: setWorkerFavorite(workerId: $id, favorite: true) { worker { isFavorite } } }`,
    { id },
  );
  expect(data).toEqual({ a: { worker: { isFavorite: false } }, b: { worker: { isFavorite: true } } });
});

test('strangers find no worker to mark, partners have no favourites, and nobody marks without signing in', async () => {
  const { id: agencyId } = await buildAgency(source);
  const { id } = await buildWorker(source, agencyId);
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  for (const strange of [id, newId(), 'é']) expect(await mark(stranger, strange, true)).toBe('NOT_FOUND');
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] });
  expect(await mark(partner, id, true)).toBe('FORBIDDEN');
  expect(await favorites(partner)).toEqual([]);
  expect(await mark(null, id, true)).toBe('UNAUTHENTICATED');
});

test('a mark goes with its worker', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  const { id } = await buildWorker(source, agencyId);
  await mark(admin, id, true);
  await ask(
    source,
    admin,
    'mutation ($id: ID!) { deleteWorker(input: { id: $id, typedName: "Dupont" }) { deletedId } }',
    { id },
  );
  expect(await favorites(admin)).toEqual([]);
});
