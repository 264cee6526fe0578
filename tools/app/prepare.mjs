// @ts-check
import { checkAccess } from '../database/check-access.mjs';
import { DATABASE, withDatabase } from '../database/database-url.mjs';
import { provideServer } from '../database/provide-server.mjs';
import { installDependencies } from '../install/dependencies.mjs';

/**
 * Provides a database server and the packages, both at once. Answers the URL of the database: the one DATABASE_URL
 * names, or the usual one on a server of our own; it may not be there yet.
 * @param {import('../processes/session.mjs').Session} session
 * @param {import('../database/provide-server.mjs').Wish} wish
 * @param {{ development: boolean }} packages
 */
export async function prepare(session, wish, packages) {
  const [server] = await Promise.all([provideServer(session, wish), installDependencies(session, packages)]);
  const url = server.pathname.length > 1 ? server : new URL(withDatabase(server, DATABASE));
  await checkAccess(url);
  return url;
}
