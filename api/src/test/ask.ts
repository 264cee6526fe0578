import { graphql, type ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { makeSchema } from '../app/schema';
import type { Actor } from '../platform/actor';
import type { Context, Http } from '../platform/graphql/context';

/** An exchange without cookies, whose answer nobody reads. */
const SILENT: Http = { cookie: undefined, address: '192.0.2.1', setCookie: () => undefined };

const schema = makeSchema();

/** Asks the real schema on a real database, as this actor (null: nobody signed in). */
export function ask(
  source: DataSource,
  actor: Actor | null,
  document: string,
  variables?: Record<string, unknown>,
  http: Http = SILENT,
): Promise<ExecutionResult> {
  const contextValue: Context = { source, http, actor, language: actor?.language ?? 'fr', loaders: new Map() };
  return graphql({ schema, source: document, contextValue, ...(variables && { variableValues: variables }) });
}
