import type { Db } from '../../../platform/database/transaction';
import { sizeOf, type Conditions, type Posting } from './posting';
import { joined, raw, sql } from './sql';

/**
 * How many workers are at most read from a posting rather than met on a walk; measured on 100,000 workers (decision 013).
 * When several postings must hold at once few workers meet them all, a walk passes many for each it keeps, and a longer
 * list is worth reading.
 */
const WORTH_LISTING = { ofOne: 2500, ofSeveral: 5000 };

/** How the workers of a list are found. */
export interface Plan {
  /** The posting with the fewest workers; null: there is none. A count, which needs no order, always reads it. */
  smallest: Posting | null;
  /** Whether a page too reads it; else it walks the order and asks each worker. */
  isListed: boolean;
  /** Nobody meets the conditions. */
  isEmpty: boolean;
}

/** Looks how many workers each posting lists, in one statement (none without postings), and decides. */
export async function planOf(db: Db, agencyId: string, { postings }: Conditions): Promise<Plan> {
  if (postings.length === 0) return { smallest: null, isListed: false, isEmpty: false };
  const most = postings.length === 1 ? WORTH_LISTING.ofOne : WORTH_LISTING.ofSeveral;
  const sizes = await sizesOf(db, agencyId, postings, most + 1);
  const size = Math.min(...sizes);
  return { smallest: postings[sizes.indexOf(size)] ?? null, isListed: size <= most, isEmpty: size === 0 };
}

/** How many rows each posting has, counted up to `most`. */
async function sizesOf(db: Db, agencyId: string, postings: readonly Posting[], most: number): Promise<number[]> {
  const { text, params } = joined(
    postings.map((posting, index) => sql`${sizeOf(posting, agencyId, most)} AS ${raw(`size${String(index)}`)}`),
    ', ',
  );
  const [sizes] = await db.query<Record<string, number | string>[]>(`SELECT ${text}`, [...params]);
  return postings.map((_, index) => Number(sizes?.[`size${String(index)}`]));
}
