import type { DataSource } from 'typeorm';
import { testDatabase } from '../../test/database';
import { clock } from '../clock';
import { newId } from '../database/new-id';
import { DailyRunRow, runDue, startDaily, type DailyJob } from './index';
import { LEASE_MS } from './run-due';

const NOON = new Date('2026-11-24T11:00:00.000Z');

let source: DataSource;
/** Each test has a job of its own. */
let job: string;
let done: string[];

beforeAll(async () => (source = await testDatabase()));
beforeEach(() => {
  job = `test.${newId()}`;
  done = [];
  holdClock(NOON);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

function holdClock(now: Date): void {
  jest.spyOn(clock, 'now').mockReturnValue(now);
}

const work: DailyJob = (_, today) => {
  done.push(today);
  return Promise.resolve();
};

test('ten processes do a job once a day, the day being that of Paris', async () => {
  await Promise.all(Array.from({ length: 10 }, () => runDue(source, { [job]: work })));
  expect(done).toEqual(['2026-11-24']);
  holdClock(new Date('2026-11-24T22:59:00.000Z'));
  await runDue(source, { [job]: work });
  expect(done).toHaveLength(1);
  holdClock(new Date('2026-11-24T23:00:00.000Z'));
  await runDue(source, { [job]: work });
  expect(done).toEqual(['2026-11-24', '2026-11-25']);
});

test('days on which nothing ran are not done one by one', async () => {
  await runDue(source, { [job]: work });
  holdClock(new Date('2026-11-30T11:00:00.000Z'));
  for (let round = 0; round < 3; round++) await runDue(source, { [job]: work });
  expect(done).toEqual(['2026-11-24', '2026-11-30']);
});

test('a job that fails is tried again after its lease, and keeps no other from being done', async () => {
  const other = `test.${newId()}`;
  const fail: DailyJob = () => Promise.reject(new Error('away'));
  await runDue(source, { [job]: fail, [other]: work });
  expect(done).toHaveLength(1);
  await runDue(source, { [job]: work });
  expect(done).toHaveLength(1);
  holdClock(new Date(NOON.getTime() + LEASE_MS + 1));
  await runDue(source, { [job]: work });
  expect(done).toHaveLength(2);
});

test('whoever lost its lease no longer says that the job is done', async () => {
  const meanwhile: DailyJob = async () => {
    holdClock(new Date(NOON.getTime() + LEASE_MS + 1));
    await runDue(source, { [job]: () => Promise.reject(new Error('away')) });
  };
  await runDue(source, { [job]: meanwhile });
  expect(await source.manager.findOneBy(DailyRunRow, { job })).toMatchObject({ doneFor: null });
});

test('what runs does what is due, and stops when it is told', async () => {
  const daily = startDaily(source, { [job]: work });
  while (done.length === 0) await new Promise(setImmediate);
  await daily.stop();
  expect(done).toEqual(['2026-11-24']);
});
