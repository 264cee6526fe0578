import { clock } from '../../../platform/clock';
import type { Db } from '../../../platform/database/transaction';
import { AgencyRow } from '../agency/agency.entity';
import { hashSecret } from '../secret';
import { isOpen } from './invitation.rules';
import { UserRow } from './user.entity';

/** Who may choose a password with this link's token; null when it is unknown, used, replaced, or past its 7 days. */
export async function invitedUser(db: Db, token: string): Promise<UserRow | null> {
  const user = await db.findOneBy(UserRow, { invitationHash: hashSecret(token) });
  return user !== null && isOpen(user, clock.now()) ? user : null;
}

/** The name of the agency that invited this user. */
export async function invitingAgencyName(db: Db, { agencyId }: UserRow): Promise<string> {
  return (await db.findOneByOrFail(AgencyRow, { id: agencyId })).name;
}
