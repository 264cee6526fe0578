import type { FastifyInstance } from 'fastify';
import { log } from '../platform/log';

/** Logs one line for each request: what was asked, how it ended, in how many milliseconds; nothing of what was sent. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, body } = request;
    const ms = Math.round(reply.elapsedTime);
    log.info(
      { method, route: routeOptions.url, operation: operationOf(body), status: reply.statusCode, ms },
      'request',
    );
    done();
  });
}

/** The name of a GraphQL operation: the one that is said to run, else the first of the document. */
function operationOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { operationName, query } = body as { operationName?: unknown; query?: unknown };
  const said = typeof operationName === 'string' ? operationName : firstOperation(query);
  return said !== undefined && /^\w{1,80}$/.test(said) ? said : undefined;
}

function firstOperation(query: unknown): string | undefined {
  return typeof query === 'string' ? /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] : undefined;
}
