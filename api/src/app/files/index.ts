import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { FileStorage } from '../../platform/files';
import { answerError } from './answer-error';
import { addDownloads } from './downloads';
import { addPrints } from './prints';
import { addUploads } from './uploads';

/**
 * Adds POST /files/uploads and GET /files/… . What they need is theirs alone: the rest of the server reads no multipart
 * body, which browsers send from any site.
 */
export async function addFiles(app: FastifyInstance, source: DataSource, storage: FileStorage): Promise<void> {
  await app.register(async (files) => {
    await files.register(multipart);
    files.setErrorHandler((error, request, reply) => answerError(error, request, reply));
    addUploads(files, source, storage);
    addDownloads(files, source, storage);
    addPrints(files, source, storage);
  });
}
