import type { Role } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { givePassword } from '../sign-in/give-password';
import { hashPassword } from '../sign-in/passwords';
import { UserRow } from './user.entity';

/** A member of staff who can sign in at once. */
export interface NewStaff {
  agencyId: string;
  firstName: string;
  lastName: string;
  /** To sign in with; kept in lower case. */
  email: string;
  role: Role;
  seesPayroll: boolean;
  password: string;
}

/** Makes an account with a password, without an invitation: for commands, which ask nobody's leave. Returns its id. */
export async function createStaff(tx: Tx, { password, ...facts }: NewStaff): Promise<string> {
  const id = newId();
  await tx.insert(UserRow, { ...facts, id, email: facts.email.toLowerCase(), acceptedAt: clock.now() });
  await givePassword(tx, id, await hashPassword(password));
  return id;
}
