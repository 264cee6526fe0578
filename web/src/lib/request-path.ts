/** The request header in which proxy.ts tells server components the path and query asked for. */
export const PATH_HEADER = 'x-request-path';

/** The sign-in page that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  return path === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(path)}`;
}

/** Where to go after sign-in: `retour` when it is a path of this application, else the home page. Never another site. */
export function returnPath(retour: string | string[] | undefined): string {
  return typeof retour === 'string' && staysHere(retour) ? retour : '/';
}

/** Stands for this application's address: what leads away from it does not start with it. */
const HERE = 'http://x';

/**
 * Browsers drop tabs and line ends from an address, read a backslash as a slash, and resolve dots: `/<tab>/site` and
 * `/.//site` may lead to another site as much as `//site`.
 */
function staysHere(path: string): boolean {
  if (!path.startsWith('/') || /[\p{Cc}\\]/u.test(path) || !URL.canParse(path, HERE)) return false;
  const { origin, pathname } = new URL(path, HERE);
  return origin === HERE && !pathname.startsWith('//');
}
