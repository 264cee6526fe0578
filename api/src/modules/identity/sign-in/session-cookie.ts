import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../../../platform/env';

/** Begins the name of each cookie of the sign-in library. */
export const COOKIE_PREFIX = 'ruche';

/** A session ends this long after it began, whatever happens. */
export const SESSION_AT_MOST_MS = 30 * 24 * 3_600_000;

/** A session ends when it was not used for this long: a working day and its breaks, not a night and a morning. */
export const SESSION_IDLE_MS = 12 * 3_600_000;

/**
 * The session token a Cookie header carries, when its signature is the server's; null otherwise. The signature keeps
 * whoever reads the database from making a cookie of the tokens in it. The library makes it (HMAC-SHA-256 under AUTH_SECRET, in base64
 * after a dot); checking it through the library would cost fifty times as much for each request.
 */
export function sessionTokenOf(header: string | undefined): string | null {
  const [token, signature] = cookieOf(header ?? '', 'session_token')?.split('.') ?? [];
  if (token === undefined || signature === undefined) return null;
  const expected = createHmac('sha256', env().authSecret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** The name of a cookie of ours as browsers keep it; over https they take it from nobody else. */
export function cookieName(name: string): string {
  return `${env().webOrigin.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.${name}`;
}

/** The value of our cookie of this name in a Cookie header, if it is there. */
export function cookieOf(header: string, name: string): string | undefined {
  const start = `${cookieName(name)}=`;
  const pair = header.split(';').find((cookie) => cookie.trimStart().startsWith(start));
  return pair === undefined ? undefined : decoded(pair.trim().slice(start.length));
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
