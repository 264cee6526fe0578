// @ts-check
import { checkAccess } from '../database/check-access.mjs';
import { DATABASE, withDatabase } from '../database/database-url.mjs';
import { discardFolder } from '../database/private-server.mjs';
import { provideServer } from '../database/provide-server.mjs';
import { installDependencies } from '../install/dependencies.mjs';

/**
 * The packages for development, and a database server for work whose data nobody keeps: an empty private one, or that
 * of DATABASE_URL. Answers its URL with the database beside which such work makes its own.
 * @param {import('../processes/session.mjs').Session} session
 * @param {{ name: string, durable: boolean }} wish as for provideServer
 */
export async function provideTestServer(session, wish) {
  discardFolder(wish.name);
  const [server] = await Promise.all([
    provideServer(session, wish),
    installDependencies(session, { development: true }),
  ]);
  const url = server.pathname.length > 1 ? server : new URL(withDatabase(server, DATABASE));
  await checkAccess(url);
  return url;
}
