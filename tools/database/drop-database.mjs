// @ts-check
import { openConnection } from './driver.mjs';

/**
 * Removes the database of the URL, with all that is in it, if it is there.
 * @param {string} databaseUrl
 */
export async function dropDatabase(databaseUrl) {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/';
  const connection = await openConnection(url);
  await connection.query(`DROP DATABASE IF EXISTS ${connection.escapeId(name)}`);
  await connection.end();
}
