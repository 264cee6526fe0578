import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../platform/actor';
import { Denial } from '../../platform/errors/denial';
import { refuse } from '../../platform/errors/refusal';
import {
  FILE_KINDS,
  isFileKind,
  refuseFile,
  refuseSize,
  storeUpload,
  type FileKind,
  type FileStorage,
} from '../../platform/files';
import { callerOf } from '../request-context';

/** What multipart adds to a file, at most. */
const ENVELOPE_BYTES = 10_000;

/**
 * Adds POST /files/uploads?kind=PHOTO: one file as multipart/form-data, from staff who may edit or a key that may write.
 * The header `x-ruche-upload: 1` is required, which no form of another site can send. Answers `{ uploadId }`, to be
 * attached by a mutation within 24 hours, or `{ errors }`, and then nothing was kept.
 */
export function addUploads(app: FastifyInstance, source: DataSource, storage: FileStorage): void {
  app.post<{ Querystring: { kind?: string } }>('/files/uploads', async (request, reply) => {
    if (request.headers['x-ruche-upload'] !== '1') throw new Denial('FORBIDDEN');
    const actor = mayUpload((await callerOf(source, request)).actor);
    const { kind } = request.query;
    if (!isFileKind(kind)) throw unknownKind();
    const { name, bytes } = await sentFile(request, kind);
    return reply.send({ uploadId: await storeUpload(source, storage, actor, { kind, name, bytes }) });
  });
}

function mayUpload(actor: Actor | null): Actor {
  if (actor === null) throw new Denial('UNAUTHENTICATED');
  if (!hasRole(actor, 'MANAGER') && !actor.scopes.includes('workers:write')) throw new Denial('FORBIDDEN');
  return actor;
}

function unknownKind() {
  const kinds = Object.keys(FILE_KINDS).join(', ');
  return refuse(
    'UNKNOWN_KIND',
    { fr: `Précisez à quoi sert le fichier : kind=${kinds}.`, en: `Say what the file is for: kind=${kinds}.` },
    ['kind'],
  );
}

/** Refuses by the announced length what is too large, before it is read; and stops reading what turns out to be. */
async function sentFile(request: FastifyRequest, kind: FileKind): Promise<{ name: string; bytes: Buffer }> {
  const { mostBytes } = FILE_KINDS[kind];
  if (Number(request.headers['content-length']) > mostBytes + ENVELOPE_BYTES) throw refuseSize(kind);
  if (!request.isMultipart()) throw refuseFile('FILE_MISSING');
  const limits = { fileSize: mostBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 };
  const file = await request.file({ limits });
  if (file === undefined) throw refuseFile('FILE_MISSING');
  return { name: file.filename, bytes: await wholeOf(file, kind) };
}

async function wholeOf(file: MultipartFile, kind: FileKind): Promise<Buffer> {
  try {
    return await file.toBuffer();
  } catch (error) {
    if (file.file.truncated) throw refuseSize(kind);
    throw error;
  }
}
