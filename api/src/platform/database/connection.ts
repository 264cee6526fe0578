import type { Pool } from 'mysql2';
import { DataSource, type MixedList } from 'typeorm';

/** Seconds a statement waits for a lock. By default it would be 50, during which its connection serves nobody. */
const LOCK_WAIT_SECONDS = 3;

const CONNECTIONS = 20;
/** Statements that may wait for a connection; one more is refused at once (`isBusy`), and nothing piles up. */
export const MOST_WAITING = 500;

/** MariaDB's default SQL mode is laxer than MySQL's, and a server may count in another zone: each session says its own. */
const SESSION = [
  `SET SESSION innodb_lock_wait_timeout = ${String(LOCK_WAIT_SECONDS)},
    time_zone = '+00:00',
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
];

/**
 * Opens the database named by the URL (mysql:// or mariadb://; the scheme chooses the TypeORM driver, see
 * docs/decisions/009). The schema is only ever changed by migrations.
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
    poolSize: CONNECTIONS,
    // trace would take a stack for each statement; QueryFailedError has one of its own.
    extra: { connectTimeout: 10_000, idleTimeout: 60_000, queueLimit: MOST_WAITING, trace: false },
  });
  await source.initialize();
  await prepareSessions(source);
  return source;
}

/** The pool of an open database, for libraries that bring their own SQL: they share its connections and its settings. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { pool: Pool }).pool;
}

/** Prepares every connection the pool will make, and the one that opened it. */
async function prepareSessions(source: DataSource): Promise<void> {
  poolOf(source).on('connection', (connection) => {
    for (const statement of SESSION) connection.query(statement);
  });
  for (const statement of SESSION) await source.query(statement);
}
