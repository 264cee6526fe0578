import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { lockAgency } from '../agency/lock-agency';
import type { UserRow } from './user.entity';
import { canEditUser } from './user.policy';
import { countOtherAdmins, userOf } from './user.queries';

/**
 * The colleague an administrator is about to change, while nobody else changes the agency's staff. Throws NOT_FOUND for
 * another agency's, and refuses oneself.
 */
export async function editableColleague(tx: Tx, actor: Actor, userId: string): Promise<UserRow> {
  await lockAgency(tx, actor.agencyId);
  const user = await userOf(tx, actor, userId);
  if (canEditUser(actor, user.id)) return user;
  throw refuse('OWN_ACCOUNT', {
    fr: "C'est votre propre compte : demandez à un autre administrateur de le modifier.",
    en: 'This is your own account: ask another administrator to change it.',
  });
}

/** Refuses to leave the agency without an administrator. Call it after `editableColleague`, in its transaction. */
export async function refuseLastAdmin(tx: Tx, user: UserRow): Promise<void> {
  if (user.role !== 'ADMIN' || user.acceptedAt === null || user.deactivatedAt !== null) return;
  if ((await countOtherAdmins(tx, user)) > 0) return;
  throw refuse('LAST_ADMIN', {
    fr: "C'est le dernier administrateur de l'agence : donnez d'abord ce rôle à quelqu'un d'autre.",
    en: 'This is the last administrator of the agency: give this role to somebody else first.',
  });
}
