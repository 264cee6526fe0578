import { createConnection, type Connection } from 'mysql2/promise';

const CHARSET = 'utf8mb4';
const COLLATION = 'utf8mb4_unicode_ci';

/**
 * Makes the database of this URL when it is not there. Its tables take their character set from it, so one that was made
 * with another is changed while it is empty, and refused once it has tables: their names would lose letters.
 */
export async function makeDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = '/';
  const server = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  try {
    const defaults = `CHARACTER SET ${CHARSET} COLLATE ${COLLATION}`;
    await server.query(`CREATE DATABASE IF NOT EXISTS ${server.escapeId(name)} ${defaults}`);
    const collation = await collationOf(server, name);
    if (collation === COLLATION) return;
    if (await hasTables(server, name)) throw new Error(wrongCollation(name, collation));
    await server.query(`ALTER DATABASE ${server.escapeId(name)} ${defaults}`);
  } finally {
    await server.end();
  }
}

async function collationOf(server: Connection, name: string): Promise<string> {
  const [rows] = await server.query(
    'SELECT DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [name],
  );
  return (rows as { collation: string }[])[0]?.collation ?? 'unknown';
}

async function hasTables(server: Connection, name: string): Promise<boolean> {
  const [rows] = await server.query('SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? LIMIT 1', [name]);
  return (rows as unknown[]).length > 0;
}

function wrongCollation(name: string, collation: string): string {
  return (
    `the database ${name} has tables and sorts texts by ${collation}, not by ${COLLATION}: ` +
    'name an empty database in DATABASE_URL.'
  );
}
