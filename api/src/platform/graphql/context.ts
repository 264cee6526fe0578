import type { DataSource } from 'typeorm';
import type { Actor } from '../actor';
import { Denial } from '../errors/denial';
import type { Language } from '../errors/localized';

/** What resolvers see and say of the HTTP exchange that carries a request. */
export interface Http {
  /** The Cookie header as sent. */
  cookie: string | undefined;
  /** Where the request comes from, to count attempts. */
  address: string;
  /** Adds one Set-Cookie header to the answer. */
  setCookie: (cookie: string) => void;
}

/** What every resolver is handed for one request. */
export interface Context {
  source: DataSource;
  http: Http;
  /** null before sign-in. */
  actor: Actor | null;
  language: Language;
  /** Batched reads of this request, one per key; see `loader`. */
  loaders: Map<string, unknown>;
}

/** The actor of a guarded field. Throws UNAUTHENTICATED rather than letting a missing guard through. */
export function actorOf(context: Context): Actor {
  if (context.actor === null) throw new Denial('UNAUTHENTICATED');
  return context.actor;
}

/** The loader of this request under `key`, made at its first use: one query per level, never shared by requests. */
export function loader<T>(context: Context, key: string, make: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, make());
  return context.loaders.get(key) as T;
}
