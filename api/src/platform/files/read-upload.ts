import { FILE_KINDS, type FileKind, type FileVariant, type MediaType } from './file-kinds';
import { imageVariants, UnusableImage } from './image';
import { hasPdfEnd, mediaTypeOf } from './media-type.rules';
import { refuseFile, refuseSize, refuseType } from './upload-problems';

/** An upload as it is kept: what it is by its bytes, and the bytes of each variant of its kind. */
export interface ReadUpload {
  mediaType: MediaType;
  objects: ReadonlyMap<FileVariant, Buffer>;
}

/** Reads what was sent as a file of this kind: images are made anew, a PDF is kept as it is. Throws a Refusal. */
export async function readUpload(kind: FileKind, bytes: Buffer): Promise<ReadUpload> {
  const { accepts, mostBytes } = FILE_KINDS[kind];
  if (bytes.length === 0) throw refuseFile('FILE_EMPTY');
  if (bytes.length > mostBytes) throw refuseSize(kind);
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null || !accepts.includes(mediaType)) throw refuseType(kind);
  if (mediaType !== 'application/pdf') return { mediaType: 'image/jpeg', objects: await imageObjects(kind, bytes) };
  if (!hasPdfEnd(bytes)) throw refuseFile('PDF_CUT');
  return { mediaType, objects: new Map([['original', bytes]]) };
}

/** Images read at the same time: each may take the memory of its pixels. */
const AT_ONCE = 2;
let reading = 0;
const waiting: (() => void)[] = [];

async function imageObjects(kind: FileKind, bytes: Buffer): Promise<ReadonlyMap<FileVariant, Buffer>> {
  const { imageSide: side, variants } = FILE_KINDS[kind];
  if (reading >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else reading += 1;
  try {
    return await imageVariants(bytes, { side, variants });
  } catch (error) {
    if (error instanceof UnusableImage) throw refuseFile(error.reason);
    throw error;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
}
