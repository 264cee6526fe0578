import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { env } from '../platform/env';
import type { Context } from '../platform/graphql/context';
import { formatError } from '../platform/graphql/format-error';
import { LIMITS, shapeLimits } from '../platform/graphql/limits';
import { inLanguage, languageOf, requestLanguage } from '../platform/language';
import { log } from '../platform/log';
import { contextOf } from './request-context';
import { makeSchema } from './schema';

/** The HTTP server over an open database: /graphql, /healthz (alive) and /readyz (database reachable and current). */
export async function makeServer(source: DataSource): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: env().trustProxyHops,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
  });
  await app.register(helmet);
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_, reply) => {
    const ready = await isReady(source);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  // preHandler, not onRequest: reading the body would lose what is bound to the request before it.
  app.addHook('preHandler', (request, _, done) => {
    inLanguage(languageOf(request.headers['accept-language']), done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  await addGraphql(app, source);
  return app;
}

async function addGraphql(app: FastifyInstance, source: DataSource): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: makeSchema(),
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
    validationRules: [shapeLimits],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (formatted, error) => formatError(formatted, error, requestLanguage()),
    introspection: true,
    hideSchemaDetailsFromClientErrors: env().production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: (request, reply) => contextOf(source, request, reply) });
}

async function isReady(source: DataSource): Promise<boolean> {
  try {
    return !(await source.showMigrations());
  } catch {
    return false;
  }
}
