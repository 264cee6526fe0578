// @ts-check
import { prepare } from '../app/prepare.mjs';
import { discardFolder } from '../database/private-server.mjs';

/**
 * As prepare, with the packages for development, for work whose data nobody keeps: a private server is made anew. Such
 * work makes databases of its own beside the one of the URL.
 * @param {import('../processes/session.mjs').Session} session
 * @param {import('../database/provide-server.mjs').Wish} wish
 */
export function provideTestServer(session, wish) {
  discardFolder(wish.name);
  return prepare(session, wish, { development: true });
}
