import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import {
  deliverRemoval,
  FILE_REMOVAL,
  FileRow,
  fileStorage,
  storeUpload,
  type FileKind,
} from '../../../platform/files';
import { deliverDue } from '../../../platform/outbox';
import { ask } from '../../../test/ask';
import { readAs, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { image, PDF } from '../../../test/images';

const CHANGED = 'changed: %1 { worker { id version photo { id } } previousPhotoId errors { code message path } }';
const mutation = (head: string, field: string): string => `mutation (${head}) { ${CHANGED.replace('%1', field)} }`;
const SET = mutation('$worker: ID!, $upload: ID!', 'setWorkerPhoto(workerId: $worker, uploadId: $upload)');
const REMOVE = mutation('$worker: ID!', 'removeWorkerPhoto(workerId: $worker)');
const RESTORE = mutation('$worker: ID!, $photo: ID!', 'restoreWorkerPhoto(workerId: $worker, photoId: $photo)');

interface Changed {
  worker: { id: string; version: number; photo: { id: string } | null } | null;
  previousPhotoId: string | null;
  errors: { code: string; message: string; path: string[] }[];
}

let source: DataSource;
let photo: Buffer;
beforeAll(async () => {
  source = await testDatabase();
  photo = await image('png');
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

async function office(): Promise<{ agencyId: string; manager: Actor; workerId: string }> {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  return { agencyId, manager, workerId: (await buildWorker(source, agencyId)).id };
}

function upload(actor: Actor, kind: FileKind = 'PHOTO'): Promise<string> {
  return storeUpload(source, fileStorage(), actor, { kind, name: 'a.png', bytes: kind === 'PHOTO' ? photo : PDF });
}

async function change(actor: Actor, document: string, variables: Record<string, string>): Promise<Changed> {
  const { data, errors } = await ask(source, actor, document, variables);
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['changed'] as Changed;
}

async function give(actor: Actor, workerId: string): Promise<string> {
  const { worker } = await change(actor, SET, { worker: workerId, upload: await upload(actor) });
  return worker?.photo?.id ?? '';
}

const statesOf = async (agencyId: string): Promise<string[]> =>
  (await source.manager.find(FileRow, { where: { agencyId }, order: { id: 'ASC' } })).map(({ state }) => state);

async function minutesLater(minutes: number): Promise<void> {
  jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + minutes * 60_000));
  while ((await deliverDue(source, { [FILE_REMOVAL]: deliverRemoval })) > 0);
  jest.restoreAllMocks();
}

test('a manager gives a worker a photo, replaces it, and takes it off', async () => {
  const { agencyId, manager, workerId } = await office();
  const first = await give(manager, workerId);
  const second = await upload(manager);
  expect(await change(manager, SET, { worker: workerId, upload: second })).toEqual({
    worker: { id: workerId, version: 1, photo: { id: second } },
    previousPhotoId: first,
    errors: [],
  });
  expect(await statesOf(agencyId)).toEqual(['REMOVED', 'ATTACHED']);
  expect(await change(manager, REMOVE, { worker: workerId })).toMatchObject({
    worker: { photo: null },
    previousPhotoId: second,
  });
  expect(await change(manager, REMOVE, { worker: workerId })).toMatchObject({ previousPhotoId: null, errors: [] });
  await minutesLater(11);
  expect(await statesOf(agencyId)).toEqual([]);
});

test('a photo that was taken off or replaced is put back within ten minutes, and not later', async () => {
  const { agencyId, manager, workerId } = await office();
  const first = await give(manager, workerId);
  const second = await give(manager, workerId);
  const restored = await change(manager, RESTORE, { worker: workerId, photo: first });
  expect(restored).toMatchObject({ worker: { photo: { id: first } }, previousPhotoId: second });
  await change(manager, REMOVE, { worker: workerId });
  await minutesLater(9);
  expect(await change(manager, RESTORE, { worker: workerId, photo: first })).toMatchObject({ errors: [] });
  await change(manager, REMOVE, { worker: workerId });
  await minutesLater(21);
  expect(await change(manager, RESTORE, { worker: workerId, photo: first })).toMatchObject({
    worker: null,
    errors: [{ code: 'PHOTO_GONE', path: ['photoId'] }],
  });
  expect(await statesOf(agencyId)).toEqual([]);
});

test('nobody is given the former photo of somebody else', async () => {
  const { agencyId, manager, workerId } = await office();
  const first = await give(manager, workerId);
  await change(manager, REMOVE, { worker: workerId });
  const { id: other } = await buildWorker(source, agencyId);
  for (const [worker, gone] of [
    [other, first],
    [workerId, newId()],
    [workerId, 'x'],
  ] as const)
    expect((await change(manager, RESTORE, { worker, photo: gone })).errors).toMatchObject([{ code: 'PHOTO_GONE' }]);
});

test('a photo is seen in every size, in a list too, without asking the database for it', async () => {
  const { manager, workerId } = await office();
  const id = await give(manager, workerId);
  const query = jest.spyOn(source, 'createQueryRunner');
  const sizes = 'photo { id small: url(size: SMALL) medium: url(size: MEDIUM) large: url(size: LARGE) }';
  const { data } = await ask(source, manager, `query ($id: ID!) { worker(id: $id) { ${sizes} } }`, { id: workerId });
  const statements = query.mock.calls.length;
  await ask(source, manager, 'query ($id: ID!) { worker(id: $id) { lastName } }', { id: workerId });
  expect(statements).toBeGreaterThan(0);
  expect(query.mock.calls.length - statements).toBe(statements);
  expect(data?.['worker']).toEqual({
    photo: {
      id,
      small: expect.stringMatching(new RegExp(`^/files/${id}/64\\?until=\\d+&signature=[\\w-]{43}$`)) as string,
      medium: expect.stringContaining(`/files/${id}/256?`) as string,
      large: expect.stringContaining(`/files/${id}/original?`) as string,
    },
  });
  const list = await ask(source, manager, `{ workers(first: 5) { nodes { photo { id } } } }`);
  expect(list.data?.['workers']).toEqual({ nodes: [{ photo: { id } }] });
});

test('what is no upload of a photo, or somebody else’s, is refused beside its field, and the photo stays', async () => {
  const { agencyId, manager, workerId } = await office();
  const id = await give(manager, workerId);
  const colleague = await buildStaff(source, agencyId, 'ADMIN');
  for (const uploadId of [await upload(manager, 'DOCUMENT'), await upload(colleague), id, newId(), 'x'])
    expect((await change(manager, SET, { worker: workerId, upload: uploadId })).errors).toEqual([
      {
        code: 'UPLOAD_NOT_FOUND',
        message: "Ce fichier n'est plus disponible : choisissez-le de nouveau.",
        path: ['uploadId'],
      },
    ]);
  expect((await readAs(source, manager, workerId))['id']).toBe(workerId);
  expect(await statesOf(agencyId)).toContain('ATTACHED');
});

test('readers, partners that may only read, and strangers change no photo', async () => {
  const { agencyId, manager, workerId } = await office();
  await give(manager, workerId);
  const reader = await buildStaff(source, agencyId, 'READER');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  for (const [actor, code] of [
    [reader, 'FORBIDDEN'],
    [buildActor(agencyId), 'FORBIDDEN'],
    [stranger, 'NOT_FOUND'],
  ] as const) {
    await expect(change(actor, REMOVE, { worker: workerId })).rejects.toThrow(code);
    await expect(change(actor, SET, { worker: workerId, upload: newId() })).rejects.toThrow(code);
    await expect(change(actor, RESTORE, { worker: workerId, photo: newId() })).rejects.toThrow(code);
  }
});

test('of ten photos given at once one stays, and of the others nothing', async () => {
  const { agencyId, manager, workerId } = await office();
  const uploads = await Promise.all(Array.from({ length: 10 }, () => upload(manager)));
  const given = await Promise.all(uploads.map((id) => change(manager, SET, { worker: workerId, upload: id })));
  expect(given.flatMap(({ errors }) => errors)).toEqual([]);
  expect((await statesOf(agencyId)).sort()).toEqual(['ATTACHED', ...Array<string>(9).fill('REMOVED')]);
  await minutesLater(11);
  expect(await statesOf(agencyId)).toEqual(['ATTACHED']);
});

test('a photo changes no version: what is typed meanwhile is saved', async () => {
  const { manager, workerId } = await office();
  const before = await readAs(source, manager, workerId);
  await give(manager, workerId);
  expect((await updateAs(source, manager, before, { comment: 'Bonjour' })).errors).toEqual([]);
  const { data } = await ask(source, manager, 'query ($id: ID!) { worker(id: $id) { photo { id } } }', {
    id: workerId,
  });
  expect(data?.['worker']).toMatchObject({ photo: { id: expect.any(String) as string } });
});

test('the history tells of photos', async () => {
  const { manager, workerId } = await office();
  await give(manager, workerId);
  await give(manager, workerId);
  await change(manager, REMOVE, { worker: workerId });
  const { data } = await ask(
    source,
    manager,
    'query ($id: ID!) { worker(id: $id) { history(subjects: [PHOTO]) { nodes { title } } } }',
    { id: workerId },
  );
  expect(data?.['worker']).toEqual({
    history: { nodes: [{ title: 'Photo retirée' }, { title: 'Photo remplacée' }, { title: 'Photo ajoutée' }] },
  });
});

test('a photo is listed among what goes with its worker, and goes with its files', async () => {
  const { agencyId, workerId } = await office();
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  await give(admin, workerId);
  const deletion = await ask(source, admin, 'query ($id: ID!) { workerDeletion(id: $id) { items { label count } } }', {
    id: workerId,
  });
  expect(deletion.data?.['workerDeletion']).toMatchObject({
    items: expect.arrayContaining([{ label: 'photo de profil', count: 1 }]) as object[],
  });
  await ask(
    source,
    admin,
    'mutation ($id: ID!) { deleteWorker(input: { id: $id, typedName: "Dupont" }) { deletedId } }',
    {
      id: workerId,
    },
  );
  expect(await statesOf(agencyId)).toEqual(['REMOVED']);
  await minutesLater(0);
  expect(await statesOf(agencyId)).toEqual([]);
});
