import type { DataSource } from 'typeorm';
import { testDatabase } from '../../test/database';
import { isBusy } from './busy';
import { transaction } from './transaction';
import { breaksUniqueKey } from './unique-key';

let source: DataSource;

beforeAll(async () => {
  source = await testDatabase();
  await source.query('DROP TABLE IF EXISTS seats');
  await source.query(
    'CREATE TABLE seats (id INT PRIMARY KEY, taken INT NOT NULL, holder INT NULL, UNIQUE KEY uq_seats_holder (holder))',
  );
});

afterAll(async () => {
  await source.query('DROP TABLE IF EXISTS seats');
  await source.destroy();
});

beforeEach(async () => {
  await source.query('DELETE FROM seats');
  await source.query('INSERT INTO seats (id, taken) VALUES (1, 0), (2, 0)');
});

async function taken(id: number): Promise<number> {
  const rows: { taken: number }[] = await source.query('SELECT taken FROM seats WHERE id = ?', [id]);
  return rows[0]?.taken ?? -1;
}

test('ten increments at once of a value read under lock lose none', async () => {
  const increment = (): Promise<void> =>
    transaction(source, async (tx) => {
      const rows: { taken: number }[] = await tx.query('SELECT taken FROM seats WHERE id = 1 FOR UPDATE');
      await tx.query('UPDATE seats SET taken = ? WHERE id = 1', [(rows[0]?.taken ?? 0) + 1]);
    });
  await Promise.all(Array.from({ length: 10 }, increment));
  expect(await taken(1)).toBe(10);
});

test('work that deadlocks runs again, whole, in a new transaction', async () => {
  let runs = 0;
  let meeting = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  const crossing = (first: number, second: number): Promise<void> =>
    transaction(source, async (tx) => {
      runs++;
      await tx.query('UPDATE seats SET taken = taken + 1 WHERE id = ?', [first]);
      if (++meeting === 2) open();
      await both;
      await tx.query('UPDATE seats SET taken = taken + 1 WHERE id = ?', [second]);
    });
  await Promise.all([crossing(1, 2), crossing(2, 1)]);
  expect(runs).toBe(3);
  expect([await taken(1), await taken(2)]).toEqual([2, 2]);
});

test('an error that is no lost race rolls everything back and is not tried again', async () => {
  let runs = 0;
  const failing = transaction(source, async (tx) => {
    runs++;
    await tx.query('UPDATE seats SET taken = 5 WHERE id = 1');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(runs).toBe(1);
  expect(await taken(1)).toBe(0);
});

test('work that waits for a lock somebody keeps is tried twice, then told as busy', async () => {
  let runs = 0;
  const late: unknown = await transaction(source, async (holder) => {
    await holder.query('UPDATE seats SET taken = 1 WHERE id = 1');
    const waiting = transaction(source, async (tx) => {
      runs++;
      // Not NOWAIT: MySQL has an error of its own for it.
      await tx.query('SET SESSION innodb_lock_wait_timeout = 1');
      await tx.query('SELECT taken FROM seats WHERE id = 1 FOR UPDATE');
    });
    return waiting.catch((error: unknown) => error);
  });
  expect(isBusy(late)).toBe(true);
  expect(runs).toBe(2);
  expect(await taken(1)).toBe(1);
});

test('a broken unique key is recognised by its name', async () => {
  await source.query('UPDATE seats SET holder = 7 WHERE id = 1');
  const again: unknown = await source
    .query('UPDATE seats SET holder = 7 WHERE id = 2')
    .catch((error: unknown) => error);
  expect(breaksUniqueKey(again, 'uq_seats_holder')).toBe(true);
  expect(breaksUniqueKey(again, 'uq_other')).toBe(false);
  expect(breaksUniqueKey(new Error('uq_seats_holder'), 'uq_seats_holder')).toBe(false);
});
