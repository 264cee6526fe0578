/** The request header in which proxy.ts tells server components the path and query asked for. */
export const PATH_HEADER = 'x-request-path';

/** The sign-in page that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  return path === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(path)}`;
}

/** Where to go after sign-in: `retour` when it is a path of this application, else the home page. Never another site. */
export function returnPath(retour: string | string[] | undefined): string {
  return typeof retour === 'string' && /^\/(?![/\\])/.test(retour) ? retour : '/';
}
