import { randomBytes } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import { issueApiKey } from '../../modules/identity';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import { transaction } from '../../platform/database/transaction';
import { attachUpload, fileLink, FileRow, removeFile, type FileKind } from '../../platform/files';
import { openBrowser, signInFrom, type Browser } from '../../test/browser';
import { actorOfUser, buildAccount, buildActor, buildAgency, PASSWORD } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { image, PDF } from '../../test/images';
import type { Actor, Role } from '../../platform/actor';
import { makeServer } from '../server';

let source: DataSource;
let server: FastifyInstance;
let photo: Buffer;

beforeAll(async () => {
  source = await testDatabase();
  server = await makeServer(source);
  photo = await image('png');
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await server.close();
  await source.destroy();
});

interface Person {
  actor: Actor;
  headers: Record<string, string>;
}

/** A member of staff who is signed in. */
async function person(role: Role = 'MANAGER', agencyId?: string): Promise<Person> {
  const user = await buildAccount(source, agencyId ?? (await buildAgency(source)).id, { role });
  const browser: Browser = openBrowser();
  await signInFrom(browser, source, { email: user.email, password: PASSWORD });
  return { actor: actorOfUser(user), headers: { cookie: browser.cookie ?? '' } };
}

async function partner(scopes: Actor['scopes'] = ['workers:read', 'workers:write']): Promise<Person> {
  const { id, slug } = await buildAgency(source);
  const key = await transaction(source, (tx) =>
    issueApiKey(tx, { agencySlug: slug, name: 'Essai', scopes: [...scopes] }),
  );
  const [row] = await source.query<{ id: string }[]>('SELECT id FROM api_keys WHERE agency_id = ?', [id]);
  return { actor: buildActor(id, { scopes, apiKeyId: row?.id ?? '' }), headers: { authorization: `Bearer ${key}` } };
}

interface Sent {
  bytes?: Buffer;
  kind?: string;
  headers?: Record<string, string>;
  name?: string;
}

function upload({ headers }: Pick<Person, 'headers'>, sent: Sent = {}): Promise<Response> {
  const boundary = randomBytes(12).toString('hex');
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${sent.name ?? 'photo.txt'}"\r\nContent-Type: text/plain\r\n\r\n`;
  return server.inject({
    method: 'POST',
    url: `/files/uploads?kind=${sent.kind ?? 'PHOTO'}`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'x-ruche-upload': '1',
      ...headers,
      ...sent.headers,
    },
    payload: Buffer.concat([Buffer.from(head), sent.bytes ?? photo, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

/** An attached file of this person. */
async function file(of: Person, sent: Sent & { kind?: FileKind } = {}): Promise<string> {
  const { uploadId } = (await upload(of, sent)).json<{ uploadId: string }>();
  await transaction(source, (tx) => attachUpload(tx, of.actor, uploadId, sent.kind ?? 'PHOTO'));
  return uploadId;
}

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> => server.inject({ url, headers });
const filesOf = ({ actor }: Person): Promise<number> => source.manager.countBy(FileRow, { agencyId: actor.agencyId });
const code = (answer: Response): string | undefined => answer.json<{ errors?: { code: string }[] }>().errors?.[0]?.code;

test('staff upload a photo, and read it in each of its sizes by a link that browsers keep', async () => {
  const claire = await person();
  const id = await file(claire);
  const link = fileLink(claire.actor, id, '64');
  expect(link).toBe(fileLink(claire.actor, id, '64'));
  const answer = await get(link, claire.headers);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-disposition': "inline; filename*=UTF-8''photo.jpg",
    etag: `"${id}-64"`,
  });
  const [, seconds] = /^private, max-age=(\d+), immutable$/.exec(String(answer.headers['cache-control'])) ?? [];
  expect(Number(seconds)).toBeGreaterThan(86_000);
  expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ width: 64, height: 64 });
  const again = await get(link, { ...claire.headers, 'if-none-match': `"${id}-64"` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('a partner uploads with its key, and its link opens for some minutes to whoever holds it', async () => {
  const shop = await partner();
  const id = await file(shop);
  const link = fileLink(shop.actor, id);
  expect((await get(link)).statusCode).toBe(200);
  expect((await get(link, (await person()).headers)).statusCode).toBe(200);
  jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 16 * 60_000));
  expect((await get(link)).statusCode).toBe(404);
});

test('a link of staff opens to nobody else: not without a session, not to a colleague, not with other rights, not later', async () => {
  const claire = await person();
  const id = await file(claire);
  const link = fileLink(claire.actor, id);
  const colleague = await person('ADMIN', claire.actor.agencyId);
  for (const headers of [{}, colleague.headers, (await person()).headers, (await partner()).headers])
    expect((await get(link, headers)).statusCode).toBe(404);
  expect((await get(`${link}&agency=${claire.actor.agencyId}`)).statusCode).toBe(404);
  await source.query('UPDATE users SET sees_payroll = 1 WHERE id = ?', [claire.actor.userId]);
  expect((await get(link, claire.headers)).statusCode).toBe(404);
  await source.query('UPDATE users SET sees_payroll = 0 WHERE id = ?', [claire.actor.userId]);
  expect((await get(link, claire.headers)).statusCode).toBe(200);
  jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 49 * 3_600_000));
  expect((await get(link, claire.headers)).statusCode).toBe(404);
});

test('a link that was altered opens nothing', async () => {
  const claire = await person();
  const [id, other] = [await file(claire), await file(claire)];
  const link = fileLink(claire.actor, id, '64');
  const altered = [
    link.replace(id, other),
    link.replace('/64?', '/256?'),
    link.replace('/64?', '/65?'),
    link.replace(/until=\d/, 'until=9'),
    link.replace(/until=\d+/, 'until=x'),
    link.replace(/signature=.*/, ''),
    link.replace(/signature=.{4}/, 'signature=AAAA'),
    `/files/${id}/64`,
    `/files/${newId()}/64`,
    '/files/x/original',
  ];
  for (const url of altered) expect([url, (await get(url, claire.headers)).statusCode]).toEqual([url, 404]);
});

test('an upload that no command attached is served to nobody, nor is a file that was removed', async () => {
  const claire = await person();
  const { uploadId } = (await upload(claire)).json<{ uploadId: string }>();
  expect((await get(fileLink(claire.actor, uploadId), claire.headers)).statusCode).toBe(404);
  const id = await file(claire);
  await transaction(source, (tx) => removeFile(tx, claire.actor.agencyId, id));
  expect((await get(fileLink(claire.actor, id), claire.headers)).statusCode).toBe(404);
});

test('a PDF is shown under its own name, and can run nothing', async () => {
  const claire = await person();
  const id = await file(claire, { kind: 'DOCUMENT', bytes: PDF, name: "Été d'Élise.html" });
  const { headers, rawPayload } = await get(fileLink(claire.actor, id), claire.headers);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "inline; filename*=UTF-8''%C3%89t%C3%A9%20d%27%C3%89lise.pdf",
    'content-security-policy': expect.stringContaining('sandbox') as string,
  });
  expect(rawPayload).toEqual(PDF);
});

test('nobody uploads without being known, allowed, and on our own pages', async () => {
  const [reader, readingKey, claire] = [await person('READER'), await partner(['workers:read']), await person()];
  expect([(await upload({ headers: {} })).statusCode, code(await upload({ headers: {} }))]).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
  for (const one of [reader, readingKey]) expect(code(await upload(one))).toBe('FORBIDDEN');
  expect(code(await upload(claire, { headers: { 'x-ruche-upload': '' } }))).toBe('FORBIDDEN');
  for (const one of [reader, readingKey, claire]) expect(await filesOf(one)).toBe(0);
});

test.each<[string, Sent, number, string]>([
  ['an SVG named photo.png', { bytes: Buffer.from('<svg/>'), name: 'photo.png' }, 415, 'FILE_TYPE_REFUSED'],
  ['50 MB', { bytes: Buffer.alloc(50_000_000) }, 413, 'FILE_TOO_LARGE'],
  [
    '50 MB said to be less',
    { bytes: Buffer.alloc(50_000_000), headers: { 'content-length': '1000' } },
    413,
    'FILE_TOO_LARGE',
  ],
  ['an empty file', { bytes: Buffer.alloc(0) }, 422, 'FILE_EMPTY'],
  ['an unknown kind', { kind: 'VIRUS' }, 422, 'UNKNOWN_KIND'],
  ['a kind that every object has', { kind: 'constructor' }, 422, 'UNKNOWN_KIND'],
  ['a body without a boundary', { headers: { 'content-type': 'multipart/form-data' } }, 422, 'BAD_REQUEST'],
  [
    'a body that breaks off',
    { headers: { 'content-type': 'multipart/form-data; boundary=other' } },
    422,
    'BAD_REQUEST',
  ],
])('of %s nothing is kept, and a sentence says why', async (_, sent, status, why) => {
  const claire = await person();
  const answer = await upload(claire, sent);
  expect([answer.statusCode, code(answer)]).toEqual([status, why]);
  expect(answer.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/\.$/) as string }] });
  expect(await filesOf(claire)).toBe(0);
});

test('other bodies than multipart are no uploads, and multipart is no query', async () => {
  const claire = await person();
  expect(code(await upload(claire, { headers: { 'content-type': 'application/json' } }))).toBe('BAD_REQUEST');
  const query = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x--',
  });
  expect(query.statusCode).toBe(415);
});

test('refusals are read in the language of who sent the file', async () => {
  const answer = await upload(await person(), { bytes: Buffer.from('x'), headers: { 'accept-language': 'en' } });
  expect(answer.json()).toEqual({
    errors: [
      {
        code: 'FILE_TYPE_REFUSED',
        message: 'This file is not a .gif, .jpg or .png file: choose another.',
        path: ['file'],
      },
    ],
  });
});
