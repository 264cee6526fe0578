import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { printWorkers } from '../../modules/workers';
import { hasRole } from '../../platform/actor';
import { Denial } from '../../platform/errors/denial';
import type { FileStorage } from '../../platform/files';
import { callerOf } from '../request-context';

/**
 * Adds GET /files/print?ids=ID,ID: the sheets of up to 200 workers as one PDF, for staff in their session and for keys that
 * may read workers. No cache keeps it.
 */
export function addPrints(app: FastifyInstance, source: DataSource, storage: FileStorage): void {
  app.get<{ Querystring: { ids?: string | string[] } }>('/files/print', async (request, reply) => {
    const { actor } = await callerOf(source, request);
    if (actor === null) throw new Denial('UNAUTHENTICATED');
    if (!hasRole(actor, 'READER') && !actor.scopes.includes('workers:read')) throw new Denial('FORBIDDEN');
    const ids = String(request.query.ids ?? '')
      .split(',')
      .filter((id) => id !== '');
    const pdf = await printWorkers(source.manager, storage, actor, ids);
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${actor.language === 'fr' ? 'fiches' : 'sheets'}.pdf"`)
      .header('x-content-type-options', 'nosniff')
      .send(pdf);
  });
}
