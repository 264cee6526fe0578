import type { Actor } from '../../platform/actor';
import type { HistoryDoor } from './history/worker-history.entity';

/** Who made a change: a member of staff, a partner program, or the product itself. */
export const AUTHOR_KINDS = ['STAFF', 'PARTNER', 'SYSTEM'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** The ids a row keeps of its author; both null: the product itself. */
export interface AuthorIds {
  byUserId: string | null;
  byKeyId: string | null;
}

/** What a row keeps of the actor as author. */
export function authorIdsOf({ userId, apiKeyId }: Actor): AuthorIds {
  return { byUserId: userId, byKeyId: apiKeyId };
}

/** The door this actor comes through. */
export function doorOf({ userId, apiKeyId }: Actor): HistoryDoor {
  if (userId !== null) return 'SCREEN';
  return apiKeyId === null ? 'COMMAND' : 'API';
}
