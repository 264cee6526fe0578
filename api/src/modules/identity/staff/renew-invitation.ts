import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import type { Invitation } from './invite-colleague';
import { makeInvitation } from './make-invitation';
import { needPayrollRightFor } from './payroll-right';
import { UserRow } from './user.entity';
import { userOf } from './user.queries';
import { stateOf } from './user.rules';

/**
 * Invites somebody again who has not chosen a password yet, for another 7 days. Whoever holds the link can open the
 * account, so only who sees payroll data makes one for an account that does.
 */
export async function renewInvitation(tx: Tx, actor: Actor, userId: string): Promise<Invitation> {
  const user = await userOf(tx, actor, userId);
  if (stateOf(user) !== 'INVITED') {
    throw refuse('NOT_INVITED', {
      fr: "Cette personne n'attend pas d'invitation : elle a déjà un mot de passe, ou son compte est désactivé.",
      en: 'This person waits for no invitation: he or she has a password already, or the account is deactivated.',
    });
  }
  needPayrollRightFor(user, actor);
  await tx.update(UserRow, { id: user.id }, { invitedAt: clock.now() });
  const invitationUrl = await makeInvitation(tx, { agencyId: user.agencyId, userId: user.id });
  return { user: await userOf(tx, actor, user.id), invitationUrl };
}
