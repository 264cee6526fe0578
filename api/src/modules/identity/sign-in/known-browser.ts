import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../../../platform/env';
import { cookieName, cookieOf } from './session-cookie';

const NAME = 'known_browser';
const AGE_S = 365 * 24 * 3_600;
/** How many accounts one browser is known to: an office may share a computer. */
const ACCOUNTS_AT_MOST = 10;

/**
 * Tells whether the browser that sends this Cookie header signed in to the account of this e-mail before. It says nothing
 * of who is asking: only whose attempts are counted together.
 */
export function isKnownBrowser(header: string | undefined, email: string): boolean {
  const expected = Buffer.from(markOf(email));
  return marksIn(header).some((mark) => {
    const given = Buffer.from(mark);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** The Set-Cookie header that makes the browser known to the account of this e-mail too. */
export function knownBrowserCookie(header: string | undefined, email: string): string {
  const mark = markOf(email);
  const marks = [mark, ...marksIn(header).filter((other) => other !== mark)].slice(0, ACCOUNTS_AT_MOST);
  const secure = env().webOrigin.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(NAME)}=${marks.join('.')}; Max-Age=${String(AGE_S)}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

function marksIn(header: string | undefined): string[] {
  return (cookieOf(header ?? '', NAME) ?? '').split('.').filter((mark) => /^[\w-]{43}$/.test(mark));
}

/** What only the server can make of an e-mail, and nobody reads it from. */
function markOf(email: string): string {
  return createHmac('sha256', env().authSecret).update(`known browser of ${email}`).digest('base64url');
}
