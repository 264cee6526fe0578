import type { DataSource } from 'typeorm';
import type { Http } from '../../../platform/graphql/context';
import { invitedUser, invitingAgencyName } from '../staff/invitation.queries';
import { countAttempt, forgiveAttempt } from './attempts';
import type { Invitation } from './sign-in.type';

/** What the page of an invitation shows; null when the token opens nothing. Attempts are limited for each address. */
export async function readInvitation(source: DataSource, http: Http, token: string): Promise<Invitation | null> {
  await countAttempt(source, 'invitationByAddress', http.address);
  const user = await invitedUser(source.manager, token);
  if (user === null) return null;
  await forgiveAttempt(source, 'invitationByAddress', http.address);
  const { firstName, email } = user;
  return { firstName, email, agencyName: await invitingAgencyName(source.manager, user) };
}
