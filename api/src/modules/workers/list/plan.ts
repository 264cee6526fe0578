import type { Db } from '../../../platform/database/transaction';
import { sizeOf, type Conditions, type Posting } from './posting';
import { joined, raw, sql } from './sql';

/**
 * How many workers are at most read from a posting rather than met on a walk; measured on 100,000 workers (decision 013).
 * When several postings must hold at once few workers meet them all, a walk passes many for each it keeps, and a longer
 * list is worth reading.
 */
const WORTH_LISTING = { ofOne: 2500, ofSeveral: 5000 };

/** More workers than this are never read from a posting. */
export const MOST_LISTED = WORTH_LISTING.ofSeveral;

/** How the workers of a list are found. */
export interface Plan {
  /** The posting whose workers are read; null: the order is walked and each worker asked. */
  listed: Posting | null;
  /** The same for a count, which needs no order and stops when it has counted enough. */
  counted: Posting | null;
  /** Nobody meets the conditions. */
  isEmpty: boolean;
}

/** Looks how many workers each posting lists, in one statement (none without postings), and decides. */
export async function planOf(db: Db, agencyId: string, { postings, plain }: Conditions): Promise<Plan> {
  if (postings.length === 0) return { listed: null, counted: null, isEmpty: false };
  const most = postings.length === 1 ? WORTH_LISTING.ofOne : WORTH_LISTING.ofSeveral;
  const sizes = await sizesOf(db, agencyId, postings, most + 1);
  const bySize = postings
    .map((posting, index) => ({ posting, size: sizes[index] ?? 0 }))
    .sort((a, b) => a.size - b.size);
  const [smallest] = bySize;
  const listed = smallest !== undefined && smallest.size <= most ? smallest.posting : null;
  const isAlone = postings.length === 1 && plain.length === 0;
  const lookedUp = bySize.find(({ posting }) => isAlone || !posting.isInListIndex)?.posting ?? null;
  return { listed, counted: listed ?? lookedUp, isEmpty: smallest?.size === 0 };
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
