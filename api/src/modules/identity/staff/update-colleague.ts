import type { Actor, Role } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import { readText } from '../../../platform/formats/read-input';
import { editableColleague, refuseLastAdmin } from './editable-colleague';
import { needPayrollRight } from './payroll-right';
import { UserRow } from './user.entity';
import { userOf } from './user.queries';
import { NAME_LENGTH } from './user.rules';

/** What changes of a colleague; absent or null: unchanged. */
export interface ColleagueChanges {
  firstName?: string | null;
  lastName?: string | null;
  role?: Role | null;
  seesPayroll?: boolean | null;
}

/**
 * Changes a colleague's names, role and rights, which hold from his next request on. Only who sees payroll data may give
 * that right; any administrator may take it away.
 */
export async function updateColleague(
  tx: Tx,
  actor: Actor,
  { id, changes }: { id: string; changes: ColleagueChanges },
): Promise<UserRow> {
  const user = await editableColleague(tx, actor, id);
  const problems: Problem[] = [];
  const facts = {
    firstName: readText(problems, 'firstName', changes.firstName ?? user.firstName, NAME_LENGTH),
    lastName: readText(problems, 'lastName', changes.lastName ?? user.lastName, NAME_LENGTH),
    role: changes.role ?? user.role,
    seesPayroll: changes.seesPayroll ?? user.seesPayroll,
  };
  if (facts.seesPayroll && !user.seesPayroll) needPayrollRight(problems, actor);
  refuseAll(problems);
  if (facts.role !== 'ADMIN') await refuseLastAdmin(tx, user);
  await tx.update(UserRow, { id: user.id }, facts);
  return userOf(tx, actor, user.id);
}
