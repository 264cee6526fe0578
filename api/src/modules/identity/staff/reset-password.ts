import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { CredentialRow } from '../sign-in/credential.entity';
import { SessionRow } from '../sign-in/session.entity';
import { editableColleague, refuseLastAdmin } from './editable-colleague';
import type { Invitation } from './invite-colleague';
import { makeInvitation } from './make-invitation';
import { needPayrollRightFor } from './payroll-right';
import { UserRow } from './user.entity';
import { userOf } from './user.queries';
import { stateOf } from './user.rules';

/**
 * For a colleague who forgot the password: ends his sessions, takes the password away, and invites him to choose another.
 * Whoever holds the link can open the account, so only who sees payroll data does this to an account that does.
 */
export async function resetPassword(tx: Tx, actor: Actor, userId: string): Promise<Invitation> {
  const user = await editableColleague(tx, actor, userId);
  if (stateOf(user) !== 'ACTIVE') {
    throw refuse('NOT_ACTIVE', {
      fr: "Cette personne n'a pas de mot de passe à réinitialiser : renouvelez son invitation, ou réactivez son compte.",
      en: 'This person has no password to reset: renew the invitation, or reactivate the account.',
    });
  }
  needPayrollRightFor(user, actor);
  await refuseLastAdmin(tx, user);
  const invitationUrl = await replacePassword(tx, user);
  return { user: await userOf(tx, actor, user.id), invitationUrl };
}

/**
 * The same for whoever signs in with this e-mail, the last administrator included; somebody still invited is invited
 * again. Returns the link, or null when it leaves by e-mail. For commands, which ask nobody's leave.
 */
export async function resetPasswordOf(
  tx: Tx,
  { email, seesPayroll }: { email: string; seesPayroll: boolean },
): Promise<string | null> {
  const user = await tx.findOneBy(UserRow, { email: email.trim().toLowerCase() });
  if (user === null || user.deactivatedAt !== null) {
    throw refuse(
      'UNKNOWN_USER',
      { fr: `Personne ne se connecte avec « ${email} ».`, en: `Nobody signs in with "${email}".` },
      ['email'],
    );
  }
  if (seesPayroll) await tx.update(UserRow, { id: user.id }, { seesPayroll });
  return replacePassword(tx, user);
}

async function replacePassword(tx: Tx, { id, agencyId }: UserRow): Promise<string | null> {
  await tx.update(UserRow, { id }, { acceptedAt: null, invitedAt: clock.now() });
  await tx.delete(CredentialRow, { userId: id });
  await tx.delete(SessionRow, { userId: id });
  return makeInvitation(tx, { agencyId, userId: id });
}
