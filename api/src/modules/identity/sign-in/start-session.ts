import { LessThan, type DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { refuse, type Refusal } from '../../../platform/errors/refusal';
import type { Http } from '../../../platform/graphql/context';
import { UserRow } from '../staff/user.entity';
import { actorOfSession } from './actor.queries';
import { askAuth } from './auth';
import { knownBrowserCookie } from './known-browser';
import { libraryCode } from './library-code';
import { SESSION_IDLE_MS } from './session-cookie';
import { SessionRow } from './session.entity';

/** What somebody types to sign in. */
export interface Credentials {
  email: string;
  password: string;
}

/** Codes of the library that mean « this e-mail and this password do not go together ». */
const REFUSED = new Set(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_EMAIL', 'PASSWORD_TOO_LONG']);

/**
 * Signs in: starts a session and sets its cookie, and one that tells the browser again from others. A wrong password, an
 * unknown account, one that is deactivated and one whose invitation was not accepted are refused alike. The first two
 * and the last take one statement and one computation of argon2; only who holds the right password of a deactivated
 * account could time the rest.
 */
export async function startSession(source: DataSource, http: Http, credentials: Credentials): Promise<Actor> {
  const { headers, response } = await askLibrary(source, credentials);
  const cookies = headers.getSetCookie();
  const actor = await actorOfSession(source.manager, cookies.map((cookie) => cookie.split(';')[0]).join('; '));
  if (actor?.userId == null) {
    // The password is right but the account is deactivated, which only reading the session tells.
    await source.manager.delete(SessionRow, { token: response.token });
    throw refused();
  }
  await noteSignIn(source, actor.userId);
  for (const cookie of [...cookies, knownBrowserCookie(http.cookie, credentials.email)]) http.setCookie(cookie);
  return actor;
}

/** Keeps the date, and clears away the user's sessions that are over: nothing else would. */
async function noteSignIn({ manager }: DataSource, userId: string): Promise<void> {
  const now = clock.now();
  await manager.update(UserRow, { id: userId }, { lastSignInAt: now });
  await manager.delete(SessionRow, { userId, updatedAt: LessThan(new Date(now.getTime() - SESSION_IDLE_MS)) });
}

async function askLibrary(
  source: DataSource,
  body: Credentials,
): Promise<{ headers: Headers; response: { token: string } }> {
  try {
    return await askAuth(source, (api) => api.signInEmail({ body, headers: new Headers(), returnHeaders: true }));
  } catch (error) {
    throw REFUSED.has(libraryCode(error) ?? '') ? refused() : error;
  }
}

function refused(): Refusal {
  return refuse('SIGN_IN_REFUSED', {
    fr: "L'adresse e-mail ou le mot de passe ne convient pas : vérifiez-les, ou demandez à un administrateur.",
    en: 'The e-mail address or the password is not right: check both, or ask an administrator.',
  });
}
