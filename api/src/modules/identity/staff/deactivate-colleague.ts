import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { SessionRow } from '../sign-in/session.entity';
import { editableColleague, refuseLastAdmin } from './editable-colleague';
import { UserRow } from './user.entity';
import { userOf } from './user.queries';

/** Ends a colleague's sessions and invitation at once, and lets him sign in no more. He stays named where he acted. */
export async function deactivateColleague(tx: Tx, actor: Actor, userId: string): Promise<UserRow> {
  const user = await editableColleague(tx, actor, userId);
  await refuseLastAdmin(tx, user);
  const deactivatedAt = user.deactivatedAt ?? clock.now();
  await tx.update(UserRow, { id: user.id }, { deactivatedAt, invitationHash: null });
  await tx.delete(SessionRow, { userId: user.id });
  return userOf(tx, actor, user.id);
}

/** Lets a colleague sign in again, with the password he had; one who never had any needs a new invitation. */
export async function reactivateColleague(tx: Tx, actor: Actor, userId: string): Promise<UserRow> {
  const user = await editableColleague(tx, actor, userId);
  // A sign-in that crossed the deactivation may have left a session behind.
  await tx.delete(SessionRow, { userId: user.id });
  await tx.update(UserRow, { id: user.id }, { deactivatedAt: null });
  return userOf(tx, actor, user.id);
}
