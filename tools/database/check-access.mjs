// @ts-check
import { PlainError } from '../plain-error.mjs';
import { addressOf } from './database-url.mjs';
import { openConnection } from './driver.mjs';

/**
 * Signs in to the server with the account and database of the URL, and tells in one sentence what is refused. A
 * database that does not exist is no fault: migrations create it.
 * @param {URL} url
 */
export async function checkAccess(url) {
  try {
    const connection = await openConnection(url);
    await connection.end();
  } catch (error) {
    const sentence = sentenceFor(/** @type {NodeJS.ErrnoException} */ (error), url);
    if (sentence !== undefined) throw new PlainError(sentence);
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {URL} url
 */
function sentenceFor({ code, message }, url) {
  const account = decodeURIComponent(url.username);
  if (code === 'ER_BAD_DB_ERROR') return undefined;
  if (code === 'ER_DBACCESS_DENIED_ERROR') {
    return `${addressOf(url)} does not let ${account} use the database ${url.pathname.slice(1)}: grant it all rights there, or correct DATABASE_URL.`;
  }
  if (code === 'ER_ACCESS_DENIED_ERROR')
    return `${addressOf(url)} does not accept ${account} with this password: correct DATABASE_URL.`;
  return `The database at ${addressOf(url)} cannot be used: ${message}`;
}
