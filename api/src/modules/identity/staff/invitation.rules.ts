import type { UserRow } from './user.entity';

/** How long the link of an invitation is good. */
const INVITATION_MS = 7 * 24 * 3_600_000;

/** Tells whether somebody may still choose a password with the link of his last invitation. */
export function isOpen(
  { invitedAt, acceptedAt, deactivatedAt }: Pick<UserRow, 'invitedAt' | 'acceptedAt' | 'deactivatedAt'>,
  now: Date,
): boolean {
  if (acceptedAt !== null || deactivatedAt !== null || invitedAt === null) return false;
  return now.getTime() - invitedAt.getTime() < INVITATION_MS;
}
