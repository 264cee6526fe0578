import { rename } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import { buildActor, buildAgency, buildStaff } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { dyingStorage, openTestStorage, type TestStorage } from '../../test/file-storage';
import { image, PDF } from '../../test/images';
import type { Actor } from '../actor';
import { clock } from '../clock';
import { newId } from '../database/new-id';
import { transaction } from '../database/transaction';
import { Refusal } from '../errors/refusal';
import { deliverDue } from '../outbox';
import {
  attachUpload,
  FILE_REMOVAL,
  FileRow,
  objectKey,
  removeFile,
  restoreFile,
  storeUpload,
  sweepFiles,
  type FileKind,
  type FileStorage,
} from './index';
import { deleteRemoved } from './remove-file';

const HOUR_MS = 3_600_000;

let source: DataSource;
let storage: TestStorage;
let actor: Actor;
let photo: Buffer;

beforeAll(async () => {
  source = await testDatabase();
  photo = await image('png');
});
beforeEach(async () => {
  storage = await openTestStorage();
  actor = await buildStaff(source, (await buildAgency(source)).id, 'MANAGER');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await storage.removeFolder();
});
afterAll(() => source.destroy());

function upload(kept: FileStorage = storage, kind: FileKind = 'PHOTO'): Promise<string> {
  return storeUpload(source, kept, actor, { kind, name: 'Photo été.png', bytes: kind === 'PHOTO' ? photo : PDF });
}

function attach(id: string, by: Actor = actor, kind: FileKind = 'PHOTO'): Promise<string> {
  return transaction(source, (tx) => attachUpload(tx, by, id, kind)).then(
    (file) => file.id,
    (error: unknown) => (error instanceof Refusal ? error.message : String(error)),
  );
}

const rows = (): Promise<FileRow[]> => source.manager.findBy(FileRow, { agencyId: actor.agencyId });

/** What hourly sweeps and the outbox have done by then. */
async function after(hours: number): Promise<void> {
  const later = clock.now().getTime() + hours * HOUR_MS;
  jest.spyOn(clock, 'now').mockReturnValue(new Date(later));
  await sweepFiles(source);
  const handlers = {
    [FILE_REMOVAL]: (_: DataSource, { agencyId, key }: { agencyId: string; key: string | null }) =>
      deleteRemoved(source, storage, { agencyId, id: key ?? '' }),
  };
  while ((await deliverDue(source, handlers)) > 0);
  jest.restoreAllMocks();
}

test('an upload is kept in each of its forms, and a command attaches it once', async () => {
  const id = await upload();
  const [row] = await rows();
  expect(row).toMatchObject({
    id,
    state: 'STORED',
    name: 'Photo été.png',
    mediaType: 'image/jpeg',
    byUserId: actor.userId,
  });
  expect(row?.storageKey).toMatch(new RegExp(`^${actor.agencyId}/[\\w-]{32}$`));
  const small = await storage.read(objectKey(row?.storageKey ?? '', '64'));
  expect(small && (await sharp(await buffer(small)).metadata())).toMatchObject({
    format: 'jpeg',
    width: 64,
    height: 64,
  });
  expect(await attach(id)).toBe(id);
  expect(await attach(id)).toBe('UPLOAD_NOT_FOUND');
  await after(48);
  expect(await rows()).toMatchObject([{ id, state: 'ATTACHED' }]);
  expect(await storage.files()).toHaveLength(3);
});

test('of ten commands that attach one upload at once, one does', async () => {
  const id = await upload();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => attach(id)));
  expect(outcomes.filter((outcome) => outcome === id)).toHaveLength(1);
});

test('an upload is attached by who sent it, for what it was sent, and by nobody else', async () => {
  const id = await upload();
  const colleague = await buildStaff(source, actor.agencyId, 'ADMIN');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  for (const other of [colleague, stranger, buildActor(actor.agencyId, { scopes: ['workers:write'] })])
    expect(await attach(id, other)).toBe('UPLOAD_NOT_FOUND');
  expect(await attach(id, actor, 'DOCUMENT')).toBe('UPLOAD_NOT_FOUND');
  for (const unknown of [newId(), 'x', '']) expect(await attach(unknown)).toBe('UPLOAD_NOT_FOUND');
  expect(await attach(id)).toBe(id);
});

test('an upload whose command was rolled back can be attached by the next', async () => {
  const id = await upload();
  const failing = transaction(source, async (tx) => {
    await attachUpload(tx, actor, id, 'PHOTO');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await attach(id)).toBe(id);
});

test('an upload that nobody attached within a day is gone', async () => {
  const id = await upload();
  await after(23);
  expect(await rows()).toHaveLength(1);
  jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 25 * HOUR_MS));
  expect(await attach(id)).toBe('UPLOAD_NOT_FOUND');
  jest.restoreAllMocks();
  await after(25);
  expect(await rows()).toEqual([]);
  expect(await storage.files()).toEqual([]);
});

test.each([0, 1, 2].flatMap((steps) => [[steps, 'undone'] as const, [steps, 'done'] as const]))(
  'a process that dies %i writes into an upload, the next one %s, leaves nothing',
  async (steps, last) => {
    const dying = dyingStorage(storage, { steps, last });
    void upload(dying);
    await dying.died;
    expect(await rows()).toMatchObject([{ state: 'PENDING' }]);
    await after(25);
    expect(await rows()).toEqual([]);
    expect(await storage.files()).toEqual([]);
  },
);

test('a write that breaks off in the middle of a file leaves nothing of it', async () => {
  const broken: FileStorage = {
    ...storage,
    write: async (key) => {
      await storage.write(`${key}-half`, Buffer.from('half'));
      await rename(path.join(storage.folder, `${key}-half`), path.join(storage.folder, `${key}.part`));
      throw new Error('power cut');
    },
    remove: () => Promise.reject(new Error('no power')),
  };
  await expect(upload(broken)).rejects.toThrow('power cut');
  expect(await storage.files()).toHaveLength(1);
  await after(25);
  expect(await rows()).toEqual([]);
  expect(await storage.files()).toEqual([]);
});

test.each([0, 1, 2])(
  'on a disk that is full after %i objects an upload is refused, and leaves nothing',
  async (room) => {
    let left = room;
    const full: FileStorage = {
      ...storage,
      write: (key, bytes) =>
        left-- > 0
          ? storage.write(key, bytes)
          : Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })),
    };
    await expect(upload(full)).rejects.toThrow('STORAGE_FULL');
    expect(await rows()).toEqual([]);
    expect(await storage.files()).toEqual([]);
  },
);

test('a removed file is served no more, can be put back while it is kept, and is gone afterwards', async () => {
  const id = await upload();
  await attach(id);
  const remove = (): Promise<void> =>
    transaction(source, (tx) => removeFile(tx, actor.agencyId, id, { keptMs: HOUR_MS }));
  const restore = (): Promise<boolean> => transaction(source, (tx) => restoreFile(tx, actor.agencyId, id));
  await remove();
  await after(0);
  expect(await restore()).toBe(true);
  await after(2);
  expect(await rows()).toMatchObject([{ state: 'ATTACHED' }]);
  await remove();
  await after(2);
  expect(await restore()).toBe(false);
  expect(await rows()).toEqual([]);
  expect(await storage.files()).toEqual([]);
});

test('a removal that is rolled back removes nothing', async () => {
  const id = await upload();
  await attach(id);
  const failing = transaction(source, async (tx) => {
    await removeFile(tx, actor.agencyId, id);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await after(48);
  expect(await rows()).toMatchObject([{ id, state: 'ATTACHED' }]);
  expect(await storage.files()).toHaveLength(3);
});

test.each([0, 1, 2].flatMap((steps) => [[steps, 'undone'] as const, [steps, 'done'] as const]))(
  'a process that dies %i objects into a removal, the next one %s, has it ended by another',
  async (steps, last) => {
    const id = await upload();
    await attach(id);
    await transaction(source, (tx) => removeFile(tx, actor.agencyId, id));
    const dying = dyingStorage(storage, { steps, last });
    void deleteRemoved(source, dying, { agencyId: actor.agencyId, id });
    await dying.died;
    expect(await rows()).toMatchObject([{ state: 'DELETING' }]);
    expect(await transaction(source, (tx) => restoreFile(tx, actor.agencyId, id))).toBe(false);
    await after(0);
    expect(await rows()).toEqual([]);
    expect(await storage.files()).toEqual([]);
  },
);

test('a removal whose message was lost is found by the sweep', async () => {
  const id = await upload();
  await attach(id);
  await transaction(source, (tx) => removeFile(tx, actor.agencyId, id));
  await source.query('DELETE FROM outbox_messages WHERE kind = ?', [FILE_REMOVAL]);
  await after(25);
  expect(await rows()).toEqual([]);
  expect(await storage.files()).toEqual([]);
});

test.each([
  ['C:\\Users\\Claire\\permis.pdf', 'permis.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\r\nb\u202Efdp.exe', 'a  b fdp.exe'],
  ['e\u0301te\u0301.pdf', 'été.pdf'],
  ['', 'fichier'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(196)}.pdf`],
])('a file named %j is shown as %j', async (name, shown) => {
  await storeUpload(source, storage, actor, { kind: 'PAYSLIP', name, bytes: PDF });
  expect(await rows()).toMatchObject([{ name: shown }]);
});
