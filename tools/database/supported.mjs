// @ts-check

/** @typedef {'mariadb' | 'mysql'} Flavour */

/** The first releases with all the SQL we speak (SKIP LOCKED, JSON_TABLE). The tests pass on MariaDB 10.11 and MySQL 9.7 (docs/decisions/009). */
const OLDEST = { mariadb: [10, 6], mysql: [8, 0] };

/**
 * Whether the application runs on this server.
 * @param {Flavour} flavour
 * @param {string} version
 */
export function isSupported(flavour, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST[flavour];
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * "MariaDB 10.11.19".
 * @param {{ flavour: Flavour, version: string }} server
 */
export function nameOf({ flavour, version }) {
  return `${flavour === 'mariadb' ? 'MariaDB' : 'MySQL'} ${version}`;
}

/** What a person can be told to install. */
export const NEEDED = `MariaDB ${OLDEST.mariadb.join('.')} or MySQL ${OLDEST.mysql.join('.')}, or later`;
