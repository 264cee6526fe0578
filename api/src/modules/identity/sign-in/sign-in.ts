import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Http } from '../../../platform/graphql/context';
import { countAttempt, forgiveAttempt } from './attempts';
import { startSession, type Credentials } from './start-session';

/** Signs in with e-mail and password, within the limits of attempts for this e-mail and from this address. */
export async function signIn(source: DataSource, http: Http, { email, password }: Credentials): Promise<Actor> {
  const account = email.trim().toLowerCase();
  await countAttempt(source, 'signInByAddress', http.address);
  await countAttempt(source, 'signInByEmail', account);
  const actor = await startSession(source, http, { email: account, password });
  await forgiveAttempt(source, 'signInByAddress', http.address);
  await forgiveAttempt(source, 'signInByEmail', account);
  return actor;
}
