import { joined, raw, sql, type Sql } from './sql';

/**
 * A condition for which an index lists the workers, as a book's index lists pages: few workers are best read from it, of
 * many it is quicker to ask each worker that a walk through the list passes.
 */
export interface Posting {
  /** The table that is indexed, and its column that holds the worker's id. */
  table: 'worker_search_terms' | 'worker_field_index' | 'worker_sectors' | 'worker_favorites' | 'workers';
  workerId: 'worker_id' | 'id';
  /** The condition on a row of the table, for the alias it has. Agency and worker are not part of it. */
  matches: (alias: string) => Sql;
  /** The same condition, asked of one worker `w`. */
  holds: Sql;
  /** Whether the index by name answers `holds`: a walk then looks nothing up. */
  isInListIndex: boolean;
}

/** What is asked of the workers in a list; all of it must hold. */
export interface Conditions {
  /** At least one. */
  statuses: readonly string[];
  /** On a worker `w`. */
  plain: readonly Sql[];
  postings: readonly Posting[];
}

/** A posting over one of the tables that hang on workers: a walk looks each worker's own rows up. */
export function postingOf(table: Exclude<Posting['table'], 'workers'>, matches: Posting['matches']): Posting {
  // The limit keeps the database from turning the question round and reading the whole index first.
  const holds = sql`(SELECT 1 FROM ${raw(table)} x WHERE x.agency_id = w.agency_id AND x.worker_id = w.id
    AND ${matches('x')} LIMIT 1) = 1`;
  return { table, workerId: 'worker_id', matches, holds, isInListIndex: false };
}

/** FROM and WHERE that read the workers `w` a posting lists; one that it lists twice comes twice. */
export function fromListed({ table, workerId, matches }: Posting, agencyId: string): { from: Sql; where: Sql } {
  return {
    from: sql`${raw(table)} p STRAIGHT_JOIN workers w ON w.agency_id = p.agency_id AND w.id = p.${raw(workerId)}`,
    where: sql`p.agency_id = ${agencyId} AND ${matches('p')}`,
  };
}

/** How many rows the posting has, counted up to `most`. */
export function sizeOf({ table, matches }: Posting, agencyId: string, most: number): Sql {
  return sql`(SELECT COUNT(*) FROM (SELECT 1 FROM ${raw(table)} p
    WHERE p.agency_id = ${agencyId} AND ${matches('p')} LIMIT ${most}) counted)`;
}

/** All the conditions on a worker `w` but his status, and but `listed`, which he is known to meet. */
export function conditionsOn({ plain, postings }: Conditions, agencyId: string, listed: Posting | null): Sql {
  const others = postings.filter((posting) => posting !== listed).map(({ holds }) => holds);
  return joined([sql`w.agency_id = ${agencyId}`, ...plain, ...others], ' AND ');
}
