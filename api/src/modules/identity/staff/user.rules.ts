import type { UserRow } from './user.entity';

/** The most characters of a first or last name. */
export const NAME_LENGTH = 80;

/** INVITED: has not chosen a password yet. DEACTIVATED: cannot sign in, but stays named where he acted. */
export const USER_STATES = ['INVITED', 'ACTIVE', 'DEACTIVATED'] as const;
export type UserState = (typeof USER_STATES)[number];

/** Where a user stands between invitation and deactivation. */
export function stateOf(user: Pick<UserRow, 'acceptedAt' | 'deactivatedAt'>): UserState {
  if (user.deactivatedAt !== null) return 'DEACTIVATED';
  return user.acceptedAt === null ? 'INVITED' : 'ACTIVE';
}

/** « Claire Moreau » */
export function fullNameOf({ firstName, lastName }: Pick<UserRow, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`;
}
