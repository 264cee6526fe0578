import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { clock } from '../../platform/clock';
import { isId } from '../../platform/database/new-id';
import { Denial } from '../../platform/errors/denial';
import {
  FILE_KINDS,
  objectKey,
  openLink,
  servedFile,
  type FileRow,
  type FileStorage,
  type FileVariant,
  type LinkQuery,
} from '../../platform/files';
import { callerOf } from '../request-context';

interface FileRequest {
  Params: { fileId: string; variant: string };
  Querystring: LinkQuery;
}

/**
 * Adds GET /files/ID/VARIANT?… , the links that `fileLink` makes. Whatever a link does not open for whoever asks is not
 * found. What was served once never changes, so browsers keep it until the link ends.
 */
export function addDownloads(app: FastifyInstance, source: DataSource, storage: FileStorage): void {
  app.get<FileRequest>('/files/:fileId/:variant', async (request, reply) => {
    const { fileId, variant } = request.params;
    const { actor } = await callerOf(source, request);
    const opened = openLink(actor, { fileId, variant: variant as FileVariant }, request.query);
    const file = opened && isId(fileId) ? await servedFile(source, opened.agencyId, fileId) : null;
    if (opened === null || file === null || !hasVariant(file, variant)) throw new Denial('NOT_FOUND');
    const etag = `"${fileId}-${variant}"`;
    keep(reply, opened.until).header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const bytes = await storage.read(objectKey(file.storageKey, variant));
    if (bytes === null) throw new Denial('NOT_FOUND');
    return describe(reply, file).send(bytes);
  });
}

function hasVariant({ kind }: FileRow, variant: string): variant is FileVariant {
  return FILE_KINDS[kind].variants.some((one) => one === variant);
}

function keep(reply: FastifyReply, until: Date): FastifyReply {
  const seconds = Math.floor((until.getTime() - clock.now().getTime()) / 1000);
  return reply.header('cache-control', `private, max-age=${String(seconds)}, immutable`).header('vary', 'cookie');
}

/** A file is shown as what its bytes are, never guessed, and whatever it holds runs nothing. */
function describe(reply: FastifyReply, { mediaType, name }: FileRow): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `inline; filename*=UTF-8''${encoded(named(name, mediaType))}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin');
}

/** The name with the ending of what the file is: an image is kept as a JPEG, whatever it was. */
function named(name: string, mediaType: FileRow['mediaType']): string {
  const ending = mediaType === 'application/pdf' ? '.pdf' : '.jpg';
  return name.replace(/\.[^.]{1,5}$/, '') + ending;
}

/** As RFC 8187 writes a name into a header. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
