import { isId } from '../database/new-id';
import { BadInput } from '../errors/denial';
import type { Localized } from '../errors/localized';

/** The longest page of a list that goes newest first. */
const LONGEST_PAGE = 100;

/** A place in a list that goes newest first: right after the row of this time and id. */
export interface Place {
  /** An instant, ISO 8601 with milliseconds, or a day, YYYY-MM-DD. */
  at: string;
  id: string;
}

/** What is asked of a list that goes newest first. */
export interface NewestPage {
  first: number;
  after: Place | null;
}

/** The page that was asked for, 1 to 100 rows. Anything else, and a cursor of no list of ours, is bad input. */
export function newestPage(first: number | null, after: string | null | undefined): NewestPage {
  const size = first ?? 20;
  if (size < 1 || size > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  return { first: size, after: after == null ? null : placeOf(after) };
}

/** A page as a connection. */
export interface Connection<Row> {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The connection of rows read newest first, one more than `first` when the list goes on. */
export function connectionOf<Row>(
  rows: readonly Row[],
  first: number,
  placeOfRow: (row: Row) => Place,
): Connection<Row> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(placeOfRow(node)) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** The cursor of a place. */
export function cursorOf({ at, id }: Place): string {
  return `${at}_${id}`;
}

function placeOf(cursor: string): Place {
  const [at = '', id = '', ...more] = cursor.slice(0, 100).split('_');
  if (!isTime(at) || !isId(id) || more.length > 0) throw new BadInput('BAD_CURSOR', BAD_CURSOR);
  return { at, id };
}

/** Databases refuse 31 February, which JavaScript moves. */
function isTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

const PAGE_SIZE: Localized = {
  fr: 'Demandez de 1 à 100 lignes à la fois.',
  en: 'Ask for 1 to 100 rows at a time.',
};
const BAD_CURSOR: Localized = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
