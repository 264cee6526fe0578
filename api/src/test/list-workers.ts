import type { DataSource } from 'typeorm';
import type { Actor } from '../platform/actor';
import { ask } from './ask';

/** What a page of a list shows to a test. */
export interface ListSeen {
  names: string[];
  ids: string[];
  hasNextPage: boolean;
  endCursor: string | null;
  count: { value: number; capped: boolean };
}

const LIST = `query ($filter: WorkerFilter, $sort: WorkerSort, $first: Int, $after: String, $limit: Int) {
  workers(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id lastName } pageInfo { hasNextPage endCursor } count(limit: $limit) { value capped }
  }
}`;

/** Reads a page of workers through the API; `limit` is that of the count. Throws what the API says when it refuses. */
export async function listAs(
  source: DataSource,
  actor: Actor,
  variables: Record<string, unknown> = {},
): Promise<ListSeen> {
  const { data, errors } = await ask(source, actor, LIST, { limit: 1000, ...variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  const { nodes, pageInfo, count } = data?.['workers'] as {
    nodes: { id: string; lastName: string }[];
    pageInfo: Pick<ListSeen, 'hasNextPage' | 'endCursor'>;
    count: ListSeen['count'];
  };
  return { names: nodes.map(({ lastName }) => lastName), ids: nodes.map(({ id }) => id), ...pageInfo, count };
}

/** The reason code with which the API refuses to read a list, or null when it reads it. */
export async function listRefusal(
  source: DataSource,
  actor: Actor | null,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { errors } = await ask(source, actor, LIST, variables);
  const extensions = errors?.[0]?.extensions;
  return extensions?.['reason'] ?? extensions?.['code'] ?? errors?.[0]?.message ?? null;
}
