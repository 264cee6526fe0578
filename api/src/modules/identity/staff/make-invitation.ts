import type { Tx } from '../../../platform/database/transaction';
import { env } from '../../../platform/env';
import { mailIsSet } from '../../../platform/mail/send-mail';
import { enqueue } from '../../../platform/outbox';
import { hashSecret, newSecret } from '../secret';
import { UserRow } from './user.entity';

/** The kind of the outbox messages that `deliverInvitation` delivers. */
export const INVITATION_MESSAGE = 'identity.invitation';

/**
 * Makes the invitation of a user anew: earlier links stop working. Returns the link to hand over, or null when an e-mail
 * will bring it.
 */
export async function makeInvitation(
  tx: Tx,
  { agencyId, userId }: { agencyId: string; userId: string },
): Promise<string | null> {
  if (!mailIsSet()) return newInvitationUrl(tx, userId);
  await tx.update(UserRow, { id: userId }, { invitationHash: null });
  await enqueue(tx, { agencyId, kind: INVITATION_MESSAGE, key: userId, payload: { userId } });
  return null;
}

/** A link with a new token, whose hash replaces the one before. */
export async function newInvitationUrl(tx: Tx, userId: string): Promise<string> {
  const token = newSecret();
  await tx.update(UserRow, { id: userId }, { invitationHash: hashSecret(token) });
  return `${env().webOrigin}/invitation/${token}`;
}
