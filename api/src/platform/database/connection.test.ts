import type { DataSource } from 'typeorm';
import { testDatabase } from '../../test/database';
import { env } from '../env';
import { isBusy } from './busy';
import { connect, MOST_WAITING, poolOf } from './connection';

let source: DataSource;

beforeAll(async () => {
  const url = new URL(env().databaseUrl);
  const migrated = await testDatabase();
  url.pathname = `/${String(migrated.driver.database)}`;
  await migrated.destroy();
  source = await connect(url.href, [], []);
});
afterAll(() => source.destroy());

interface Session {
  mode: string;
  zone: string;
  isolation: string;
  wait: number | string;
}

async function session(): Promise<Session | undefined> {
  const isolation = (await source.query<unknown[]>("SHOW VARIABLES LIKE 'transaction_isolation'")).length
    ? '@@transaction_isolation'
    : '@@tx_isolation';
  const rows: Session[] = await source.query(
    `SELECT @@sql_mode AS mode, @@time_zone AS zone, ${isolation} AS isolation, @@innodb_lock_wait_timeout AS wait, SLEEP(0.05)`,
  );
  return rows[0];
}

test('every connection of the pool, the first too, is strict, in UTC, reads what is committed, and waits for no lock for long', async () => {
  const sessions = [await session(), ...(await Promise.all(Array.from({ length: 6 }, session)))];
  for (const { mode, zone, isolation, wait } of sessions as Session[]) {
    expect(mode).toContain('ONLY_FULL_GROUP_BY');
    expect([zone, isolation, Number(wait)]).toEqual(['+00:00', 'READ-COMMITTED', 3]);
  }
});

test('an instant is the same here and in the database', async () => {
  const instant = new Date('2026-07-01T10:00:00.123Z');
  const rows: { text: string; back: Date; now: Date }[] = await source.query(
    'SELECT CAST(CAST(? AS DATETIME(3)) AS CHAR) AS text, CAST(? AS DATETIME(3)) AS back, NOW() AS now',
    [instant, instant],
  );
  expect(rows[0]).toMatchObject({ text: '2026-07-01 10:00:00.123', back: instant });
});

test('when too many statements wait for a connection, one more is refused as busy', async () => {
  const connections = poolOf(source).config.connectionLimit as number;
  const asked = Array.from({ length: connections + MOST_WAITING + 1 }, () => source.query('SELECT SLEEP(0.01)'));
  const refused = (await Promise.allSettled(asked)).filter((one) => one.status === 'rejected');
  expect(refused.map(({ reason }) => isBusy(reason))).toEqual([true]);
});
