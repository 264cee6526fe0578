import { graphql, type ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { makeSchema } from '../app/schema';
import type { Actor } from '../platform/actor';

const schema = makeSchema();

/** Asks the real schema on a real database, as this actor (null: nobody signed in). */
export function ask(
  source: DataSource,
  actor: Actor | null,
  document: string,
  variables?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const contextValue = { source, actor, language: actor?.language ?? 'fr', loaders: new Map() };
  return graphql({ schema, source: document, contextValue, ...(variables && { variableValues: variables }) });
}
