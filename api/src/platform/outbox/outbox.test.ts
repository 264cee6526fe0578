import type { DataSource } from 'typeorm';
import { buildAgency } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { clock } from '../clock';
import { newId } from '../database/new-id';
import { transaction } from '../database/transaction';
import { deliverDue, enqueue, OutboxMessageRow, startOutbox, type Delivery, type NewMessage } from './index';
import { LEASE_MS } from './outbox.queries';
import { MAX_ATTEMPTS } from './outbox.rules';

const NOON = new Date('2026-11-24T12:00:00.000Z');

let source: DataSource;
let agencyId: string;
/** Each test has a kind of its own: no worker of a test takes another's messages. */
let kind: string;
let delivered: Delivery[];

beforeAll(async () => {
  source = await testDatabase();
  agencyId = (await buildAgency(source)).id;
});
beforeEach(() => {
  kind = `test.${newId()}`;
  delivered = [];
  holdClock(0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

/** Holds the clock at this many milliseconds after noon. */
function holdClock(ms: number): void {
  jest.spyOn(clock, 'now').mockReturnValue(new Date(NOON.getTime() + ms));
}

function send(message: Partial<NewMessage> = {}): Promise<void> {
  return transaction(source, (tx) => enqueue(tx, { agencyId, kind, payload: {}, ...message }));
}

function waiting(): Promise<OutboxMessageRow[]> {
  return source.manager.find(OutboxMessageRow, { where: { kind }, order: { id: 'ASC' } });
}

function accept(_: DataSource, delivery: Delivery): Promise<void> {
  delivered.push(delivery);
  return Promise.resolve();
}

function fail(): Promise<void> {
  return Promise.reject(Object.assign(new Error('claire@example.fr is away'), { code: 'ECONNREFUSED' }));
}

test('a message is delivered with its payload, and gone once it was taken', async () => {
  await send({ key: 'user-1', payload: { userId: 'user-1' } });
  expect(await deliverDue(source, { [kind]: accept })).toBe(1);
  expect(delivered).toMatchObject([{ agencyId, key: 'user-1', payload: { userId: 'user-1' } }]);
  expect(await waiting()).toEqual([]);
});

test('a message is rolled back with its transaction', async () => {
  const failing = transaction(source, async (tx) => {
    await enqueue(tx, { agencyId, kind, payload: {} });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await waiting()).toEqual([]);
});

test('two workers deliver ten messages once each', async () => {
  for (let n = 0; n < 10; n++) await send({ payload: { n } });
  const drain = async (): Promise<void> => {
    while ((await deliverDue(source, { [kind]: accept })) > 0);
  };
  await Promise.all([drain(), drain()]);
  expect(delivered.map(({ payload }) => payload['n']).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the oldest goes first, and one for later waits for its time', async () => {
  await send({ payload: { n: 2 }, availableAt: new Date(NOON.getTime() - 1) });
  await send({ payload: { n: 3 }, availableAt: new Date(NOON.getTime() + 1) });
  await send({ payload: { n: 1 }, availableAt: new Date(NOON.getTime() - 2) });
  await deliverDue(source, { [kind]: accept });
  holdClock(1);
  await deliverDue(source, { [kind]: accept });
  expect(delivered.map(({ payload }) => payload['n'])).toEqual([1, 2, 3]);
});

test('while one waits, another of its key takes its place', async () => {
  for (let n = 0; n < 10; n++) await send({ key: 'worker-1', payload: { n } });
  await send({ key: 'worker-2', payload: { n: 10 } });
  await deliverDue(source, { [kind]: accept });
  expect(delivered.map(({ payload }) => payload['n']).sort()).toEqual([10, 9]);
});

test('while one is under way, another of its key waits for its end', async () => {
  await send({ key: 'worker-1', payload: { n: 1 } });
  const takeAndSendAgain = async (_: DataSource, delivery: Delivery): Promise<void> => {
    await send({ key: 'worker-1', payload: { n: 2 } });
    expect(await deliverDue(source, { [kind]: accept })).toBe(0);
    await accept(_, delivery);
  };
  await deliverDue(source, { [kind]: takeAndSendAgain });
  await deliverDue(source, { [kind]: accept });
  expect(delivered.map(({ payload }) => payload['n'])).toEqual([1, 2]);
});

test('one that failed gives way to a newer one of its key', async () => {
  await send({ key: 'worker-1', payload: { n: 1 } });
  const failAndSendAgain = async (): Promise<void> => {
    await send({ key: 'worker-1', payload: { n: 2 } });
    await fail();
  };
  await deliverDue(source, { [kind]: failAndSendAgain });
  expect((await waiting()).map(({ state, payload }) => ({ state, payload }))).toEqual([
    { state: 'WAITING', payload: { n: 2 } },
  ]);
});

test('what a lost worker held is delivered by another, and the lost one cannot settle it any more', async () => {
  await send();
  let finish: () => void = () => undefined;
  const hang = (): Promise<void> => new Promise((resolve) => (finish = resolve));
  const lost = deliverDue(source, { [kind]: hang });
  while ((await waiting())[0]?.state !== 'LEASED') await new Promise(setImmediate);
  expect(await deliverDue(source, { [kind]: accept })).toBe(0);
  holdClock(LEASE_MS + 1);
  await deliverDue(source, { 'test.other': accept });
  expect(await waiting()).toMatchObject([{ state: 'WAITING', attempts: 1, lastError: 'lease expired' }]);
  holdClock(LEASE_MS + 5_001);
  const meanwhile = async (): Promise<void> => {
    finish();
    await lost;
    expect(await waiting()).toMatchObject([{ state: 'LEASED', attempts: 2 }]);
    delivered.push({ id: '', agencyId, key: null, payload: {} });
  };
  expect(await deliverDue(source, { [kind]: meanwhile })).toBe(1);
  expect(delivered).toHaveLength(1);
  expect(await waiting()).toEqual([]);
});

test('one that fails is tried again later each time, and is dead after the last', async () => {
  await send();
  jest.spyOn(Math, 'random').mockReturnValue(1);
  let now = 0;
  const delays: number[] = [];
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    expect(await deliverDue(source, { [kind]: fail })).toBe(1);
    const [row] = await waiting();
    expect(row).toMatchObject({ attempts: attempt, lastError: 'Error ECONNREFUSED' });
    delays.push((row?.availableAt.getTime() ?? 0) - NOON.getTime() - now);
    now += delays.at(-1) ?? 0;
    holdClock(now - 1);
    expect(await deliverDue(source, { [kind]: accept })).toBe(0);
    holdClock(now);
  }
  expect(delays.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
  expect(await waiting()).toMatchObject([{ state: 'DEAD' }]);
  holdClock(now * 2);
  expect(await deliverDue(source, { [kind]: accept })).toBe(0);
});

test('of two dead messages of one key the last is kept', async () => {
  for (const n of [1, 2]) {
    await send({ key: 'worker-1', payload: { n } });
    await source.manager.update(OutboxMessageRow, { kind, state: 'WAITING' }, { attempts: MAX_ATTEMPTS - 1 });
    await deliverDue(source, { [kind]: fail });
  }
  expect(await waiting()).toMatchObject([{ state: 'DEAD', payload: { n: 2 } }]);
});

test('kinds without a handler here are left to other processes', async () => {
  await send();
  expect(await deliverDue(source, { 'test.other': accept })).toBe(0);
  expect(await waiting()).toMatchObject([{ state: 'WAITING', attempts: 0 }]);
});

test('a worker that runs delivers what comes, and stops when it is told', async () => {
  await send();
  const outbox = startOutbox(source, { [kind]: accept });
  while (delivered.length === 0) await new Promise(setImmediate);
  await outbox.stop();
  await send();
  await new Promise(setImmediate);
  expect(delivered).toHaveLength(1);
  expect(await waiting()).toMatchObject([{ state: 'WAITING' }]);
});
