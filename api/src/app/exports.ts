import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { fetchExport } from '../modules/workers';
import { hasRole } from '../platform/actor';
import { Denial } from '../platform/errors/denial';
import { answerError } from './files/answer-error';
import { callerOf } from './request-context';

/** Adds GET /exports/{id}: the file of an export that `exportWorkers` made ready, once, for whoever asked for it. */
export async function addExports(app: FastifyInstance, source: DataSource): Promise<void> {
  await app.register((exports, _, done) => {
    exports.setErrorHandler((error, request, reply) => answerError(error, request, reply));
    exports.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
      const { actor } = await callerOf(source, request);
      if (actor === null) throw new Denial('UNAUTHENTICATED');
      if (!hasRole(actor, 'MANAGER')) throw new Denial('FORBIDDEN');
      const { name, type, content } = await fetchExport(source.manager, actor, request.params.id);
      // Nobody reads on: the database is not asked for more.
      reply.raw.on('close', () => content.destroy());
      return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(content);
    });
    done();
  });
}
