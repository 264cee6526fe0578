import { decryptField, encryptField, needsRotation, type Place } from '../../../platform/crypto/field-cipher';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { env } from '../../../platform/env';
import { mailIsSet } from '../../../platform/mail/send-mail';
import { enqueue, rewritePayloads, type Delivery } from '../../../platform/outbox';
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
  const token = newSecret();
  await tx.update(UserRow, { id: userId }, { invitationHash: hashSecret(token) });
  if (!mailIsSet()) return invitationUrl(token);
  const sealedToken = encryptField(token, placeOf(agencyId, userId));
  const payload = { userId, mailId: newId(), sealedToken };
  await enqueue(tx, { agencyId, kind: INVITATION_MESSAGE, key: userId, payload });
  return null;
}

/** What an e-mail that brings an invitation needs: the same at each delivery, so that one sent twice has one link. */
export function readInvitationMessage({ agencyId, payload }: Pick<Delivery, 'agencyId' | 'payload'>): {
  userId: string;
  mailId: string;
  token: string;
} {
  const userId = String(payload['userId']);
  const token = decryptField(String(payload['sealedToken']), placeOf(agencyId, userId));
  return { userId, mailId: String(payload['mailId']), token };
}

/** Seals with the newest master key the invitations of an agency that no e-mail has brought yet; returns how many. */
export function resealInvitations(tx: Tx, agencyId: string): Promise<number> {
  return rewritePayloads(tx, { agencyId, kind: INVITATION_MESSAGE }, (payload) => {
    if (!needsRotation(String(payload['sealedToken']))) return null;
    const { userId, token } = readInvitationMessage({ agencyId, payload });
    return { ...payload, sealedToken: encryptField(token, placeOf(agencyId, userId)) };
  });
}

/** The link of an invitation. */
export function invitationUrl(token: string): string {
  return `${env().webOrigin}/invitation/${token}`;
}

function placeOf(agencyId: string, userId: string): Place {
  return { agencyId, column: 'users.invitation', rowId: userId };
}
