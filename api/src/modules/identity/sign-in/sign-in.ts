import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Http } from '../../../platform/graphql/context';
import { countAttempt, forgiveAttempt } from './attempts';
import { startSession, type Credentials } from './start-session';

/** What the attempts of everybody are counted under. */
export const ANYBODY = 'anybody';

/** Signs in with e-mail and password, within the limits of attempts for this e-mail, from this address, and in all. */
export async function signIn(source: DataSource, http: Http, { email, password }: Credentials): Promise<Actor> {
  const account = email.trim().toLowerCase();
  await countAttempt(source, 'signInByAddress', http.address);
  await countAttempt(source, 'signInByEmail', account);
  // Last: what the limits above turn away must not use up everybody's.
  await countAttempt(source, 'signInByAnybody', ANYBODY);
  const actor = await startSession(source, http, { email: account, password });
  await forgiveAttempt(source, 'signInByAddress', http.address);
  await forgiveAttempt(source, 'signInByEmail', account);
  await forgiveAttempt(source, 'signInByAnybody', ANYBODY);
  return actor;
}
