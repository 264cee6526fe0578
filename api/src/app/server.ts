import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { env } from '../platform/env';
import { fileStorage } from '../platform/files';
import type { Context } from '../platform/graphql/context';
import { askedOnce } from '../platform/graphql/asked-once';
import { costLimit } from '../platform/graphql/cost';
import { formatError, localizeErrors } from '../platform/graphql/format-error';
import { jsonStatus } from '../platform/graphql/json-status';
import { LIMITS, shapeLimits } from '../platform/graphql/limits';
import { addExports } from './exports';
import { addFiles } from './files';
import { addHealth } from './health';
import { contextOf } from './request-context';
import { logRequests } from './request-log';
import { makeSchema } from './schema';

/** Root fields that try a password or a token: thirty in one request would be thirty attempts. */
const ATTEMPT_FIELDS = ['signIn', 'acceptInvitation', 'changePassword', 'invitation'];

/** The HTTP server over an open database: /graphql, /healthz (alive) and /readyz (database reachable and current). */
export async function makeServer(source: DataSource): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: env().trustProxyHops,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // What was sent before its connection was closed is answered, not turned away.
    return503OnClosing: false,
  });
  await app.register(helmet);
  // Answers hold what one person may see: neither a browser nor a proxy keeps them.
  app.addHook('onRequest', (_, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
  addHealth(app, source);
  logRequests(app);
  await addFiles(app, source, fileStorage());
  await addExports(app, source);
  await addGraphql(app, source);
  return app;
}

async function addGraphql(app: FastifyInstance, source: DataSource): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: makeSchema(),
    plugins: [ApolloServerPluginCacheControlDisabled(), costLimit(), localizeErrors(), jsonStatus()],
    validationRules: [shapeLimits, askedOnce(ATTEMPT_FIELDS)],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    introspection: true,
    hideSchemaDetailsFromClientErrors: env().production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // app/stop.ts ends the process; Apollo would send the signal a second time.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: (request, reply) => contextOf(source, request, reply) });
}
