import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { transaction } from '../../../platform/database/transaction';
import { env } from '../../../platform/env';
import { createAs, readAs } from '../../../test/ask-workers';
import { buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { resealSheets } from './reseal-sheets';

const oldKey = env().fieldMasterKey;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());
afterEach(() => (env().fieldMasterKey = oldKey));

test('after a rotation everything opens without the old key, and equal numbers are still found equal', async () => {
  const { id: agencyId } = await buildAgency(source);
  await buildOwnField(source, agencyId, { key: 'salary', type: 'MONEY', sensitive: true });
  await buildOwnField(source, agencyId, { key: 'badge' });
  const payroll = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true });
  const numbers = { nir: '253072B07300470', ntt: '2404833048SA00012', iban: 'FR7630006000011234567890189' };
  const { worker } = await createAs(source, payroll, { ...numbers, ownFields: { salary: 1789.5, badge: 'B1' } });
  await buildWorker(source, agencyId);

  const newKey = randomBytes(32).toString('base64');
  env().fieldMasterKey = `${newKey},${oldKey}`;
  const later = await createAs(source, payroll, { nir: numbers.nir });
  const reseal = (): Promise<unknown> => transaction(source, (tx) => resealSheets(tx, agencyId, ''));
  expect(await reseal()).toMatchObject({ last: later.worker?.id, sheets: 1 });
  expect(await reseal()).toMatchObject({ sheets: 0 });
  expect(await transaction(source, (tx) => resealSheets(tx, agencyId, later.worker?.id ?? ''))).toMatchObject({
    last: null,
  });

  env().fieldMasterKey = newKey;
  expect(await readAs(source, payroll, worker?.id ?? '')).toEqual(worker);
  const hashes = await source.query<{ hash: string }[]>(
    'SELECT HEX(nir_hash) AS hash FROM workers WHERE agency_id = ? AND nir_hash IS NOT NULL',
    [agencyId],
  );
  expect(hashes).toHaveLength(2);
  expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(1);
});

test('sheets of other agencies are left alone', async () => {
  const [{ id: mine }, { id: theirs }] = [await buildAgency(source), await buildAgency(source)];
  await buildWorker(source, theirs, { nir: '253072B07300470' });
  env().fieldMasterKey = `${randomBytes(32).toString('base64')},${oldKey}`;
  expect(await transaction(source, (tx) => resealSheets(tx, mine, ''))).toEqual({ last: null, sheets: 0 });
});
