import type { Pool } from 'mysql2';
import { DataSource, type MixedList } from 'typeorm';

const SESSION =
  "SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

/**
 * Opens the database named by the URL (mysql:// or mariadb://; the scheme chooses the TypeORM driver, see the
 * decision record on databases). The schema is only ever changed by migrations.
 */
export async function connect(
  url: string,
  entities: MixedList<new () => object>,
  migrations: MixedList<new () => object>,
): Promise<DataSource> {
  const source = new DataSource({
    type: url.startsWith('mariadb:') ? 'mariadb' : 'mysql',
    url: url.replace(/^mariadb:/, 'mysql:'),
    entities: entities as never,
    migrations: migrations as never,
    migrationsTransactionMode: 'each',
    synchronize: false,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    poolSize: 20,
    extra: { connectTimeout: 10_000, idleTimeout: 60_000 },
  });
  await source.initialize();
  prepareSessions(source);
  return source;
}

/** The pool of an open database, for libraries that bring their own SQL: they share its connections and its settings. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { pool: Pool }).pool;
}

/** MariaDB's default SQL mode is laxer than MySQL's; every new connection of the pool gets MySQL's. */
function prepareSessions(source: DataSource): void {
  poolOf(source).on('connection', (connection) => {
    connection.query(SESSION);
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  });
}
