// @ts-check

/**
 * Removes the database of the URL, with all that is in it, if it is there. Needs the driver, so runs after the install.
 * @param {string} databaseUrl
 */
export async function dropDatabase(databaseUrl) {
  const { createConnection } = await import('mysql2/promise');
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/';
  const connection = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  await connection.query(`DROP DATABASE IF EXISTS ${connection.escapeId(name)}`);
  await connection.end();
}
