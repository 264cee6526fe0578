import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { actorOfApiKey, actorOfSession } from '../modules/identity';
import type { Actor } from '../platform/actor';
import type { Context, Http } from '../platform/graphql/context';
import type { Language } from '../platform/errors/localized';
import { languageOf } from '../platform/language';

/** Finds who is asking and in which language; everything else of a request is made when it is needed. */
export async function contextOf(source: DataSource, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  return { source, http: httpOf(request, reply), ...(await callerOf(source, request)), loaders: new Map() };
}

/** Who asks, and in which language he reads. */
export async function callerOf(
  source: DataSource,
  { headers }: FastifyRequest,
): Promise<{ actor: Actor | null; language: Language }> {
  const language = languageOf(headers['accept-language']);
  const actor = await actorOf(source, { authorization: headers.authorization, cookie: headers.cookie, language });
  return { actor, language: actor?.language ?? language };
}

/** A partner by its key, else a member of staff by the session cookie; null: nobody known. */
function actorOf(
  source: DataSource,
  sent: { authorization: string | undefined; cookie: string | undefined; language: Language },
): Promise<Actor | null> {
  const { authorization, cookie, language } = sent;
  if (authorization === undefined) return actorOfSession(source.manager, cookie);
  const key = /^Bearer (ruche_[\w-]{43})$/.exec(authorization)?.[1];
  return key === undefined ? Promise.resolve(null) : actorOfApiKey(source.manager, key, language);
}

function httpOf(request: FastifyRequest, reply: FastifyReply): Http {
  return {
    cookie: request.headers.cookie,
    address: request.ip,
    setCookie: (cookie) => void reply.header('set-cookie', cookie),
  };
}
