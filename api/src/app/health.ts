import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

declare module 'fastify' {
  interface FastifyInstance {
    /** About to stop: /readyz says no, and each answer ends its connection, so that whoever asks goes elsewhere. */
    draining: boolean;
  }
}

/** Adds /healthz (alive) and /readyz (database reachable, migrations current, not about to stop). */
export function addHealth(app: FastifyInstance, source: DataSource): void {
  app.decorate('draining', false);
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_, reply) => {
    const ready = !app.draining && (await isCurrent(source));
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (app.draining) reply.header('connection', 'close');
    done(null, payload);
  });
}

async function isCurrent(source: DataSource): Promise<boolean> {
  try {
    return !(await source.showMigrations());
  } catch {
    return false;
  }
}
