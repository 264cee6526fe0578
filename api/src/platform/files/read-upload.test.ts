import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { image, PDF, phonePhoto } from '../../test/images';
import { Refusal } from '../errors/refusal';
import type { FileKind } from './file-kinds';
import { readUpload } from './read-upload';

async function refusal(kind: FileKind, bytes: Buffer): Promise<string> {
  const error: unknown = await readUpload(kind, bytes).then(
    () => 'accepted',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) return String(error);
  const [problem] = error.problems;
  return `${problem?.code ?? ''}: ${problem?.message.fr ?? ''}`;
}

const ORIGINAL = 'original';

/** A PNG that claims to be this large, and holds next to nothing. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test.each(['gif', 'jpeg', 'png'] as const)('a photo may be a %s, whatever its name', async (format) => {
  const { mediaType, objects } = await readUpload('PHOTO', await image(format));
  expect(mediaType).toBe('image/jpeg');
  expect([...objects.keys()]).toEqual(['original', '64', '256']);
  for (const bytes of objects.values()) expect((await sharp(bytes).metadata()).format).toBe('jpeg');
});

test('a photo taken on its side stands upright, and tells neither its place nor its phone', async () => {
  const taken = await phonePhoto();
  expect((await sharp(taken).metadata()).orientation).toBe(6);
  expect(taken.includes('Exif')).toBe(true);
  const { objects } = await readUpload('PHOTO', taken);
  for (const bytes of objects.values()) {
    const { exif, icc, xmp, orientation } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({});
    expect(bytes.includes('Exif')).toBe(false);
  }
  expect(await sharp(objects.get(ORIGINAL)).metadata()).toMatchObject({ width: 30, height: 40 });
});

test('a large photo is made smaller, a small one is not made larger', async () => {
  const large = await readUpload('PHOTO', await image('jpeg', { width: 3000, height: 2000 }));
  expect(await sharp(large.objects.get(ORIGINAL)).metadata()).toMatchObject({ width: 1024, height: 683 });
  const small = await readUpload('PHOTO', await image('jpeg', { width: 50, height: 20 }));
  expect(await sharp(small.objects.get(ORIGINAL)).metadata()).toMatchObject({ width: 50, height: 20 });
});

test('what is transparent becomes white', async () => {
  const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { objects } = await readUpload('PHOTO', clear);
  const { data } = await sharp(objects.get(ORIGINAL)).raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('what hangs behind an image does not come along', async () => {
  const script = Buffer.from('<script>alert(1)</script>PK\x03\x04');
  const { objects } = await readUpload('PHOTO', Buffer.concat([await image('gif'), script]));
  for (const bytes of objects.values()) expect(bytes.includes('<script>') || bytes.includes('PK\x03\x04')).toBe(false);
});

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
const TYPE = "FILE_TYPE_REFUSED: Ce fichier n'est pas au format .gif, .jpg ou .png : choisissez-en un autre.";
const DAMAGED = 'IMAGE_UNREADABLE: Cette image est abîmée ou incomplète : choisissez-en une autre.';

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['SVG', () => SVG, TYPE],
  ['SVG behind the first bytes of a GIF', () => Buffer.concat([Buffer.from('GIF89a'), SVG]), DAMAGED],
  [
    'SVG behind the first bytes of a PNG',
    () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), SVG]),
    DAMAGED,
  ],
  ['TIFF', () => image('tiff'), TYPE],
  ['WebP', () => image('webp'), TYPE],
  ['PDF', () => PDF, TYPE],
  ['program', () => Buffer.from('MZ\x90\x00'), TYPE],
  ['JPEG cut short', async () => (await noise()).subarray(0, 2000), DAMAGED],
  ['PNG cut short', async () => (await image('png', { width: 500, height: 500 })).subarray(0, 300), DAMAGED],
  ['JPEG of three bytes', () => Buffer.from([0xff, 0xd8, 0xff]), DAMAGED],
  [
    'bomb of 2,500 million pixels',
    () => bomb(50_000, 50_000),
    'IMAGE_TOO_LARGE: Cette image a plus de 60 millions de pixels : réduisez-la, puis choisissez-la de nouveau.',
  ],
  ['PNG that says more than it holds', () => bomb(4000, 4000), DAMAGED],
  ['empty file', () => Buffer.alloc(0), 'FILE_EMPTY: Ce fichier est vide : choisissez-en un autre.'],
  [
    'JPEG of 50 MB',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(50_000_000)]),
    'FILE_TOO_LARGE: Ce fichier dépasse 10 Mo : réduisez-le, puis choisissez-le de nouveau.',
  ],
])('a photo may not be: %s', async (_, bytes, why) => {
  expect(await refusal('PHOTO', await bytes())).toBe(why);
});

function noise(): Promise<Buffer> {
  return sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
      background: '#888',
    },
  })
    .jpeg()
    .toBuffer();
}

test('a PDF is kept byte by byte', async () => {
  const { mediaType, objects } = await readUpload('DOCUMENT', PDF);
  expect(mediaType).toBe('application/pdf');
  expect([...objects]).toEqual([['original', PDF]]);
});

test.each<[FileKind, Buffer, string]>([
  [
    'PAYSLIP',
    PDF.subarray(0, -8),
    'PDF_INCOMPLETE: Ce PDF est incomplet : ouvrez-le, enregistrez-le de nouveau, puis choisissez-le.',
  ],
  [
    'PAYSLIP',
    Buffer.from('<html>%PDF-1.4 %%EOF'),
    "FILE_TYPE_REFUSED: Ce fichier n'est pas au format .pdf : choisissez-en un autre.",
  ],
  [
    'DOCUMENT',
    Buffer.from('GIF89a'),
    "FILE_TYPE_REFUSED: Ce fichier n'est pas au format .pdf, .jpg ou .png : choisissez-en un autre.",
  ],
])('a %s may not be %j', async (kind, bytes, why) => {
  expect(await refusal(kind, bytes)).toBe(why);
});

test('ten images at once are each read', async () => {
  const photos = await Promise.all(Array.from({ length: 10 }, (_, n) => image('png', { width: 10 + n })));
  const read = await Promise.all(photos.map((bytes) => readUpload('PHOTO', bytes)));
  expect(
    await Promise.all(read.map(async ({ objects }) => (await sharp(objects.get(ORIGINAL)).metadata()).width)),
  ).toEqual(Array.from({ length: 10 }, (_, n) => 10 + n));
});
