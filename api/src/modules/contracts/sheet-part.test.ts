import type { DataSource } from 'typeorm';
import { readAs, reasons, updateAs } from '../../test/ask-workers';
import { buildContract } from '../../test/build-contract';
import { testDatabase } from '../../test/database';
import { buildOffice, change, holdDay } from './test-contracts';

let source: DataSource;
let release: () => void;
beforeAll(async () => (source = await testDatabase()));
beforeEach(() => (release = holdDay('2026-11-24')));
afterEach(() => {
  release();
});
afterAll(() => source.destroy());

const TYPED = {
  contractType: 'CDD',
  contractMode: 'PRESTATAIRE',
  contractStart: '2025-01-01',
  contractEnd: '2025-12-31',
  trialPeriodEnd: '2025-01-14',
  weeklyHours: 24.5,
  qualification: 'Employée de maison',
  collectiveAgreement: 'OTHER',
};
const EMPTY = Object.fromEntries(Object.keys(TYPED).map((key) => [key, null]));

test('typed values stay while the module is on, whichever way it is switched and however often', async () => {
  const { agencyId, manager: on, workerId } = await buildOffice(source);
  const off = { ...on, modules: [] };
  const { worker } = await updateAs(source, off, { id: workerId, version: 1 }, TYPED);
  expect(worker).toMatchObject(TYPED);
  expect(await readAs(source, on, workerId)).toMatchObject(EMPTY);
  const { id } = await buildContract(source, agencyId, workerId, { collectiveAgreement: 'IDCC_2941' });
  const fromContract = {
    ...EMPTY,
    ...{ contractType: 'CDI', contractMode: 'PRESTATAIRE', contractStart: '2026-01-01', weeklyHours: 24 },
    collectiveAgreement: 'IDCC_2941',
  };
  expect(await readAs(source, on, workerId)).toMatchObject(fromContract);
  expect(await readAs(source, off, workerId)).toMatchObject(TYPED);
  await change(source, on, 'amendContract', { id, version: 1, effectiveOn: '2026-11-24', weeklyMinutes: 1855 });
  expect(await readAs(source, on, workerId)).toMatchObject({ ...fromContract, weeklyHours: 30.92 });
  await updateAs(source, on, { id: workerId, version: 2 }, { comment: 'Une autre chose' });
  expect(await readAs(source, off, workerId)).toMatchObject(TYPED);
});

test('with the module on nobody types the part, not even to empty it, and the sheet is saved without it', async () => {
  const { manager, workerId } = await buildOffice(source);
  await updateAs(source, { ...manager, modules: [] }, { id: workerId, version: 1 }, TYPED);
  const sheet = { id: workerId, version: 2 };
  for (const [key, value] of Object.entries(TYPED))
    for (const given of [value, null])
      expect(reasons(await updateAs(source, manager, sheet, { [key]: given }))).toEqual([`${key}: FILLED_BY_MODULE`]);
  expect((await updateAs(source, manager, sheet, { comment: 'Bonjour' })).errors).toEqual([]);
});

test('a contract that has ended, or is to come, fills nothing; of two the agency’s own does', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  await buildContract(source, agencyId, workerId, { type: 'CDD', endsOn: '2026-11-23' });
  await buildContract(source, agencyId, workerId, { startsOn: '2026-11-25' });
  expect(await readAs(source, manager, workerId)).toMatchObject(EMPTY);
  const customer = {
    mode: 'MANDATAIRE',
    employerName: 'Mme Leroy',
    startsOn: '2026-02-01',
    weeklyMinutes: 300,
  } as const;
  await buildContract(source, agencyId, workerId, customer);
  expect(await readAs(source, manager, workerId)).toMatchObject({ contractMode: 'MANDATAIRE', weeklyHours: 5 });
  const own = { type: 'CDD', startsOn: '2026-11-24', endsOn: '2026-11-24' } as const;
  await buildContract(source, agencyId, workerId, own);
  expect(await readAs(source, manager, workerId)).toMatchObject({ contractMode: 'PRESTATAIRE', contractType: 'CDD' });
});
