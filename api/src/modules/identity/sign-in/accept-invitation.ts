import { IsNull, type DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { transaction, type Tx } from '../../../platform/database/transaction';
import { refuse, refuseAll, type Refusal } from '../../../platform/errors/refusal';
import type { Http } from '../../../platform/graphql/context';
import { hashSecret } from '../secret';
import { invitedUser } from '../staff/invitation.queries';
import { UserRow } from '../staff/user.entity';
import { countAttempt, forgiveAttempt } from './attempts';
import { givePassword } from './give-password';
import { passwordProblem } from './password.rules';
import { hashPassword } from './passwords';
import { SessionRow } from './session.entity';
import { startSession } from './start-session';

/** Chooses the first password of an invited colleague and signs in. The link is good once, for 7 days. */
export async function acceptInvitation(
  source: DataSource,
  http: Http,
  { token, password }: { token: string; password: string },
): Promise<Actor> {
  await countAttempt(source, 'invitationByAddress', http.address);
  const user = await invitedUser(source.manager, token);
  if (user === null) throw expired();
  const problem = passwordProblem(password, [user.firstName, user.lastName, user.email], ['password']);
  refuseAll(problem === undefined ? [] : [problem]);
  const hash = await hashPassword(password);
  await transaction(source, (tx) => setFirstPassword(tx, user.id, { token, hash }));
  await forgiveAttempt(source, 'invitationByAddress', http.address);
  return startSession(source, http, { email: user.email, password });
}

/** The condition on the row lets one of several clicks on the same link through. */
async function setFirstPassword(tx: Tx, id: string, { token, hash }: { token: string; hash: string }): Promise<void> {
  const open = { id, invitationHash: hashSecret(token), deactivatedAt: IsNull() };
  const { affected } = await tx.update(UserRow, open, { acceptedAt: clock.now(), invitationHash: null });
  if (affected !== 1) throw expired();
  // A sign-in that crossed the end of an earlier password may have left a session behind.
  await tx.delete(SessionRow, { userId: id });
  await givePassword(tx, id, hash);
}

function expired(): Refusal {
  return refuse(
    'INVITATION_EXPIRED',
    {
      fr: "Cette invitation n'est plus valable : demandez-en une nouvelle à un administrateur de votre agence.",
      en: 'This invitation is no longer valid: ask an administrator of your agency for a new one.',
    },
    ['token'],
  );
}
