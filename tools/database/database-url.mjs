// @ts-check
import { PlainError } from '../plain-error.mjs';

/** The database of the application when the URL does not matter to a person. */
export const DATABASE = 'ruche';

const EXAMPLE = 'mariadb://user:password@host:3306/ruche';

/**
 * The database a person named in DATABASE_URL, checked for form only; undefined when they named none.
 * @returns {URL | undefined}
 */
export function databaseUrlFromEnvironment() {
  const text = process.env['DATABASE_URL'];
  return text === undefined || text === '' ? undefined : parseDatabaseUrl(text);
}

/**
 * Refuses what cannot be the URL of a MySQL or MariaDB database. The message never repeats the URL: it holds a password.
 * @param {string} text
 */
export function parseDatabaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url !== undefined && ['mysql:', 'mariadb:'].includes(url.protocol) && url.hostname !== '' && url.username !== '';
  if (!usable) throw new PlainError(`DATABASE_URL cannot be used: write it like ${EXAMPLE}`);
  if (!/^\/[\w-]+$/.test(url.pathname))
    throw new PlainError(`DATABASE_URL names no database: write it like ${EXAMPLE}`);
  return url;
}

/**
 * The same server and account, another database.
 * @param {string | URL} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/**
 * Host and port as people name them.
 * @param {URL} url
 */
export function addressOf(url) {
  return `${url.hostname}:${portOf(url)}`;
}

/** @param {URL} url */
export function portOf(url) {
  return url.port === '' ? 3306 : Number(url.port);
}
