import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { actorOfApiKey } from '../modules/identity';
import type { Actor } from '../platform/actor';
import type { Language } from '../platform/errors/localized';
import type { Context } from '../platform/graphql/context';
import { requestLanguage } from '../platform/language';

/** Finds who is asking and in which language; everything else of a request is made when it is needed. */
export async function contextOf(source: DataSource, request: FastifyRequest): Promise<Context> {
  const language = requestLanguage();
  return {
    source,
    language,
    actor: await actorOf(source, request.headers.authorization, language),
    loaders: new Map(),
  };
}

function actorOf(source: DataSource, authorization: string | undefined, language: Language): Promise<Actor | null> {
  const key = /^Bearer (ruche_[\w-]{43})$/.exec(authorization ?? '')?.[1];
  return key === undefined ? Promise.resolve(null) : actorOfApiKey(source.manager, key, language);
}
