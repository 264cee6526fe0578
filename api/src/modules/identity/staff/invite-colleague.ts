import type { Actor, Role } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { refuse, refuseAll, type Problem, type Refusal } from '../../../platform/errors/refusal';
import { readFormat, readText } from '../../../platform/formats/read-input';
import { makeInvitation } from './make-invitation';
import { needPayrollRight } from './payroll-right';
import { parseSignInEmail } from './sign-in-email.rules';
import { UserRow } from './user.entity';
import { userOf } from './user.queries';
import { NAME_LENGTH } from './user.rules';

/** A colleague to be. */
export interface Invited {
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
  seesPayroll: boolean;
}

/** A user who was invited, and the link to hand over; null when it leaves by e-mail. */
export interface Invitation {
  user: UserRow;
  invitationUrl: string | null;
}

/**
 * Makes an account that nobody can sign in to before its invitation is accepted. Only who sees payroll data may invite
 * somebody who will.
 */
export async function inviteColleague(
  tx: Tx,
  actor: Pick<Actor, 'agencyId' | 'language' | 'seesPayroll'>,
  invited: Invited,
): Promise<Invitation> {
  const facts = readInvited(actor, invited);
  const id = newId();
  try {
    await tx.insert(UserRow, {
      ...facts,
      id,
      agencyId: actor.agencyId,
      language: actor.language,
      invitedAt: clock.now(),
    });
  } catch (error) {
    throw breaksUniqueKey(error, 'uq_users_email') ? emailTaken() : error;
  }
  const invitationUrl = await makeInvitation(tx, { agencyId: actor.agencyId, userId: id });
  return { user: await userOf(tx, actor, id), invitationUrl };
}

function readInvited(
  actor: Pick<Actor, 'seesPayroll'>,
  { firstName, lastName, email, role, seesPayroll }: Invited,
): Invited {
  const problems: Problem[] = [];
  const facts = {
    firstName: readText(problems, 'firstName', firstName, NAME_LENGTH),
    lastName: readText(problems, 'lastName', lastName, NAME_LENGTH),
    email: readFormat(problems, 'email', email, parseSignInEmail),
    role,
    seesPayroll,
  };
  if (seesPayroll) needPayrollRight(problems, actor);
  refuseAll(problems);
  return facts;
}

function emailTaken(): Refusal {
  return refuse(
    'EMAIL_TAKEN',
    {
      fr: 'Cette adresse e-mail sert déjà à se connecter : indiquez-en une autre.',
      en: 'This e-mail address already signs in: give another one.',
    },
    ['email'],
  );
}
