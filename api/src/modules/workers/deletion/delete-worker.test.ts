import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildSector, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { WorkerDeletionRow } from './worker-deletion.entity';

const DELETE = `mutation ($input: DeleteWorkerInput!) {
  gone: deleteWorker(input: $input) { deletedId errors { code path } }
}`;
const DELETION = `query ($id: ID!) { workerDeletion(id: $id) { nameToType viewerCanDelete items { label count } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function office(): Promise<{ agencyId: string; admin: Actor; manager: Actor }> {
  const { id: agencyId } = await buildAgency(source);
  return {
    agencyId,
    admin: await buildStaff(source, agencyId, 'ADMIN'),
    manager: await buildStaff(source, agencyId, 'MANAGER'),
  };
}

async function remove(actor: Actor, id: string, typedName: string): Promise<unknown> {
  const { data, errors } = await ask(source, actor, DELETE, { input: { id, typedName } });
  return data?.['gone'] ?? errors?.[0]?.extensions['code'];
}

const TABLES = [
  'workers',
  'worker_field_index',
  'worker_history',
  'worker_sectors',
  'worker_favorites',
  'worker_search_terms',
  'worker_numbers',
];

/** How many rows of the agency each table has. */
async function rowsOf(agencyId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await source.query<{ count: string }[]>(
      `SELECT COUNT(*) AS count FROM ${table} WHERE agency_id = ?`,
      [agencyId],
    );
    counts[table] = Number(row?.count);
  }
  return counts;
}

test('an administrator who types the name deletes the sheet and all that hangs on it, but not its numbers', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'badge', searchable: true });
  const sector = await buildSector(source, agencyId);
  const worker = await buildWorker(source, agencyId, {
    lastName: "Lefèvre-d'Été",
    sectorIds: [sector.id],
    ownFields: { badge: 'B1' },
  });
  await source.query('INSERT INTO worker_favorites (agency_id, user_id, worker_id) VALUES (?, ?, ?)', [
    agencyId,
    admin.userId,
    worker.id,
  ]);
  const { data } = await ask(source, admin, DELETION, { id: worker.id });
  expect(data?.['workerDeletion']).toEqual({
    nameToType: "Lefèvre-d'Été",
    viewerCanDelete: true,
    items: [
      { label: "valeurs des champs de l'agence", count: 1 },
      { label: "changements dans l'historique", count: 1 },
      { label: "secteurs d'intervention", count: 1 },
      { label: 'favoris de collègues', count: 1 },
    ],
  });
  expect(await remove(admin, worker.id, ' lefevre d ete')).toEqual({ deletedId: worker.id, errors: [] });
  const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));
  expect(await rowsOf(agencyId)).toEqual({ ...nothing, worker_numbers: 1 });
  const numbers = await source.query<object[]>(
    'SELECT number, worker_id AS workerId, ended_at IS NULL AS isBorne FROM worker_numbers WHERE agency_id = ?',
    [agencyId],
  );
  expect(numbers).toMatchObject([{ number: 'SA00001', workerId: null }]);
  await expect(readAs(source, admin, worker.id)).rejects.toThrow("n'existe pas");
});

test('a deletion leaves who did it and when, under the numbers and without the name', async () => {
  const { agencyId, admin } = await office();
  const worker = await buildWorker(source, agencyId, { lastName: 'Lefèvre', newFileNumber: true });
  await remove(admin, worker.id, 'Dupont');
  expect(await source.manager.findBy(WorkerDeletionRow, { agencyId })).toEqual([]);
  await remove(admin, worker.id, 'Lefèvre');
  expect(await source.manager.findBy(WorkerDeletionRow, { agencyId })).toEqual([
    {
      agencyId,
      workerId: worker.id,
      registrationNumber: 'SA00001',
      fileNumber: '00001',
      deletedBy: admin.userId,
      deletedAt: expect.any(Date) as Date,
    },
  ]);
});

test('a number is never given again, not even after deletion', async () => {
  const { agencyId, admin } = await office();
  const worker = await buildWorker(source, agencyId);
  await remove(admin, worker.id, 'Dupont');
  expect(await buildWorker(source, agencyId)).toMatchObject({ registrationNumber: 'SA00002' });
});

test.each(['', 'Dupon', 'Claire', 'Dupont Claire'])('« %s » is not the name, and nothing is deleted', async (typed) => {
  const { agencyId, admin } = await office();
  const worker = await buildWorker(source, agencyId);
  expect(await remove(admin, worker.id, typed)).toEqual({
    deletedId: null,
    errors: [{ code: 'NAME_DOES_NOT_MATCH', path: ['typedName'] }],
  });
  expect(await readAs(source, admin, worker.id)).toMatchObject({ version: 1 });
});

test('a name without a single letter is typed as it is', async () => {
  const { agencyId, admin } = await office();
  const worker = await buildWorker(source, agencyId, { lastName: '🐝' });
  expect(await remove(admin, worker.id, '')).toMatchObject({ deletedId: null });
  expect(await remove(admin, worker.id, '🐝')).toMatchObject({ deletedId: worker.id });
});

test('only an administrator deletes or is told what would go, and only among his own', async () => {
  const [{ agencyId, manager }, stranger] = [await office(), await office()];
  const worker = await buildWorker(source, agencyId);
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] });
  for (const actor of [manager, partner]) {
    expect(await remove(actor, worker.id, 'Dupont')).toBe('FORBIDDEN');
    const { errors } = await ask(source, actor, DELETION, { id: worker.id });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  expect(await remove(stranger.admin, worker.id, 'Dupont')).toBe('NOT_FOUND');
  const { errors } = await ask(source, stranger.admin, DELETION, { id: worker.id });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(await readAs(source, manager, worker.id)).toMatchObject({ id: worker.id, viewerCanDelete: false });
});

test('of deletions and saves at once one deletes, each save is whole or refused, and nothing of the sheet is left', async () => {
  const { agencyId, admin, manager } = await office();
  const { worker } = await createAs(source, manager);
  const seen = worker ?? { id: '', version: 0 };
  const save = (values: object): Promise<string> =>
    updateAs(source, manager, seen, values).then(
      ({ errors }) => errors[0]?.code ?? 'SAVED',
      (error: unknown) => (String(error).includes("n'existe pas") ? 'NOT_FOUND' : String(error)),
    );
  const [one, saved, other, alsoSaved] = await Promise.all([
    remove(admin, seen.id, 'Dupont'),
    save({ comment: 'a' }),
    remove(admin, seen.id, 'Dupont'),
    save({ mobilePhone: '06 12 34 56 78' }),
  ]);
  const isDeleted = (outcome: unknown): boolean => outcome !== 'NOT_FOUND';
  expect([one, other].filter(isDeleted)).toEqual([{ deletedId: seen.id, errors: [] }]);
  expect([saved, alsoSaved].filter((outcome) => outcome === 'SAVED').length).toBeLessThanOrEqual(1);
  for (const outcome of [saved, alsoSaved]) expect(['SAVED', 'STALE_VERSION', 'NOT_FOUND']).toContain(outcome);
  const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));
  expect(await rowsOf(agencyId)).toEqual({ ...nothing, worker_numbers: 1 });
});
