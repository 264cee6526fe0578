import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Http } from '../../../platform/graphql/context';
import { ATTEMPTS, ATTEMPTS_UNDER_ATTACK, countAttempt, forgiveAttempt, usedUp } from './attempts';
import { isKnownBrowser } from './known-browser';
import { startSession, type Credentials } from './start-session';

/** What the attempts of everybody are counted under. */
export const ANYBODY = 'anybody';

/**
 * Signs in with e-mail and password, within the limits of attempts. A browser that signed in to this account before has a
 * limit of its own, so that nobody else can use it up; any other shares those of the e-mail and of the address.
 */
export async function signIn(source: DataSource, http: Http, { email, password }: Credentials): Promise<Actor> {
  const account = email.trim().toLowerCase();
  const forgive = isKnownBrowser(http.cookie, account)
    ? await countKnown(source, account)
    : await countUnknown(source, http, account);
  const actor = await startSession(source, http, { email: account, password });
  await forgive();
  return actor;
}

/** Takes back the attempts that were counted. */
type Forgive = () => Promise<void>;

async function countKnown(source: DataSource, account: string): Promise<Forgive> {
  await countAttempt(source, 'signInByKnownBrowser', account);
  return () => forgiveAttempt(source, 'signInByKnownBrowser', account);
}

async function countUnknown(source: DataSource, http: Http, account: string): Promise<Forgive> {
  const most = (await usedUp(source, 'signInByAnybody', ANYBODY)) ? ATTEMPTS_UNDER_ATTACK : ATTEMPTS;
  await countAttempt(source, 'signInByAddress', http.address, most.signInByAddress);
  await countAttempt(source, 'signInByEmail', account, most.signInByEmail);
  // Last: what the limits above turn away must not use up everybody's. It slows down, and turns nobody away.
  await countAttempt(source, 'signInByAnybody', ANYBODY, Infinity);
  return async () => {
    await forgiveAttempt(source, 'signInByAddress', http.address);
    await forgiveAttempt(source, 'signInByEmail', account);
    await forgiveAttempt(source, 'signInByAnybody', ANYBODY);
  };
}
