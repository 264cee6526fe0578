import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { actorOfApiKey, actorOfSession } from '../modules/identity';
import type { Actor } from '../platform/actor';
import type { Context, Http } from '../platform/graphql/context';
import { answerIn, requestLanguage } from '../platform/language';

/** Finds who is asking and in which language; everything else of a request is made when it is needed. */
export async function contextOf(source: DataSource, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const http = httpOf(request, reply);
  const actor = await actorOf(source, request.headers.authorization, http.cookie);
  if (actor !== null) answerIn(actor.language);
  return { source, http, language: requestLanguage(), actor, loaders: new Map() };
}

/** A partner by its key, else a member of staff by the session cookie; null: nobody known. */
function actorOf(
  source: DataSource,
  authorization: string | undefined,
  cookie: string | undefined,
): Promise<Actor | null> {
  if (authorization === undefined) return actorOfSession(source.manager, cookie);
  const key = /^Bearer (ruche_[\w-]{43})$/.exec(authorization)?.[1];
  return key === undefined ? Promise.resolve(null) : actorOfApiKey(source.manager, key, requestLanguage());
}

function httpOf(request: FastifyRequest, reply: FastifyReply): Http {
  return {
    cookie: request.headers.cookie,
    address: request.ip,
    setCookie: (cookie) => void reply.header('set-cookie', cookie),
  };
}
