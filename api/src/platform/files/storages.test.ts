import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { localStorage } from './local-storage';
import { s3Storage } from './s3-storage';
import type { FileStorage } from './storage';

const BYTES = Buffer.from('Été\u0000\xff', 'latin1');

/** What a bucket holds, and who asked: as much of the S3 protocol as objects need. */
const bucket = { objects: new Map<string, Buffer>(), signed: true };

let folder: string;
let server: Server;
let local: FileStorage;
let s3: FileStorage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ruche-storage-'));
  local = localStorage(folder);
  server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    const key = new URL(url, 'http://localhost').pathname;
    bucket.signed &&= headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=essai/') ?? false;
    void buffer(request).then((body) => {
      const object = bucket.objects.get(key);
      if (method === 'PUT') bucket.objects.set(key, body);
      if (method === 'DELETE') bucket.objects.delete(key);
      if (method !== 'GET') return response.writeHead(method === 'DELETE' ? 204 : 200).end();
      if (object) return response.writeHead(200).end(object);
      return response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end('<Error><Code>NoSuchKey</Code></Error>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'essai', AWS_SECRET_ACCESS_KEY: 'essai', AWS_REGION: 'fr-par' });
  const { port } = server.address() as AddressInfo;
  s3 = s3Storage({ bucket: 'ruche', endpoint: `http://127.0.0.1:${String(port)}` });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test.each<[string, () => FileStorage]>([
  ['a folder', () => local],
  ['a bucket', () => s3],
])('%s gives back what it was given, byte by byte, until it is removed', async (_, of) => {
  const storage = of();
  expect(await storage.read('agence/objet')).toBeNull();
  await storage.write('agence/objet', BYTES);
  const read = await storage.read('agence/objet');
  expect(read && (await buffer(read))).toEqual(BYTES);
  await storage.remove('agence/objet');
  expect(await storage.read('agence/objet')).toBeNull();
  await storage.remove('agence/objet');
});

test('a bucket is asked with signed requests, below its own name', async () => {
  await s3.write('agence/objet-64', BYTES);
  expect([...bucket.objects]).toEqual([['/ruche/agence/objet-64', BYTES]]);
  expect(bucket.signed).toBe(true);
});

test('a file is readable by its owner only, and nothing else is left beside it', async () => {
  await local.write('agence/objet', BYTES);
  expect((await stat(path.join(folder, 'agence/objet'))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(folder, 'agence'))).mode & 0o777).toBe(0o700);
  expect(await readdir(path.join(folder, 'agence'))).toEqual(['objet']);
});

test.each(['../secrets.json', '/etc/passwd', 'agence/../../x', 'agence\\x', '', 'agence//x', 'agence/x\0'])(
  '%j is no key',
  async (key) => {
    await expect(local.write(key, BYTES)).rejects.toThrow('Not a storage key.');
    await expect(local.read(key)).rejects.toThrow('Not a storage key.');
    await expect(local.remove(key)).rejects.toThrow('Not a storage key.');
  },
);

test('a folder that cannot be written to says why', async () => {
  await local.write('fichier', BYTES);
  await expect(local.write('fichier/objet', BYTES)).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTDIR|EEXIST/) as string,
  });
});
