import type { DataSource } from 'typeorm';
import { createAs, readAs, reasons, updateAs } from '../../../test/ask-workers';
import { buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { WorkerNumberRow } from './worker-number.entity';

const NOTHING = { id: '', version: 0 };

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('each nature counts for itself, each agency too, and trainees all have 0', async () => {
  const [{ id: mine }, { id: theirs }] = [await buildAgency(source), await buildAgency(source)];
  const natures = ['EMPLOYEE', 'EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE', 'TRAINEE'] as const;
  const numbers: unknown[] = [];
  for (const nature of natures) numbers.push((await buildWorker(source, mine, { nature })).registrationNumber);
  expect(numbers).toEqual(['SA00001', 'SA00002', 'IN00001', 'PR00001', 'CA00001', '0', '0']);
  expect(await buildWorker(source, theirs)).toMatchObject({ registrationNumber: 'SA00001' });
});

test('no arrow, no number', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const { worker } = await createAs(source, manager, { newRegistrationNumber: false });
  expect(worker).toMatchObject({ registrationNumber: null, newRegistrationNumberDue: false });
  const given = await updateAs(source, manager, worker ?? NOTHING, { newRegistrationNumber: true });
  expect(given.worker).toMatchObject({ registrationNumber: 'SA00001', version: 2 });
});

test('a change of nature says that a new number is due, and keeps the old one with its dates', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const worker = await buildWorker(source, id, { nature: 'CANDIDATE' });
  const hired = await updateAs(source, manager, worker, { nature: 'EMPLOYEE' });
  expect(hired.worker).toMatchObject({
    registrationNumber: 'CA00001',
    newRegistrationNumberDue: true,
    newRegistrationNumberDueAs: ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'TRAINEE'],
    formerNumbers: [],
  });
  const numbered = await updateAs(source, manager, hired.worker ?? NOTHING, { newRegistrationNumber: true });
  expect(numbered.worker).toMatchObject({
    registrationNumber: 'SA00001',
    newRegistrationNumberDue: false,
    formerNumbers: [
      {
        kind: 'REGISTRATION',
        number: 'CA00001',
        from: worker.createdAt.toISOString(),
        until: expect.any(String) as string,
      },
    ],
  });
  const again = await updateAs(source, manager, numbered.worker ?? NOTHING, { newRegistrationNumber: true });
  expect(again.worker).toMatchObject({ registrationNumber: 'SA00001', version: numbered.worker?.version });
});

test('a trainee who is hired gets a number, and leaves none behind', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const worker = await buildWorker(source, id, { nature: 'TRAINEE' });
  const saved = await updateAs(source, manager, worker, { nature: 'EMPLOYEE', newRegistrationNumber: true });
  expect(saved.worker).toMatchObject({ registrationNumber: 'SA00001', formerNumbers: [] });
});

test('file numbers are digits, are replaced when asked, and take the module', async () => {
  const { id } = await buildAgency(source);
  const [without, manager] = [
    await buildStaff(source, id, 'MANAGER'),
    await buildStaff(source, id, 'MANAGER', { modules: ['TELEPHONE_TIME_KEEPING'] }),
  ];
  expect(reasons(await createAs(source, without, { newFileNumber: true }))).toEqual(['newFileNumber: MODULE_OFF']);
  const { worker } = await createAs(source, manager, { newFileNumber: true });
  expect(worker).toMatchObject({ fileNumber: '00001' });
  const next = await updateAs(source, manager, worker ?? NOTHING, { newFileNumber: true });
  expect(next.worker).toMatchObject({ fileNumber: '00002', formerNumbers: [{ kind: 'FILE', number: '00001' }] });
  expect(await readAs(source, without, worker?.id ?? '')).toMatchObject({ fileNumber: null, formerNumbers: [] });
});

test('fifty workers saved at once get fifty numbers', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const saved = await Promise.all(Array.from({ length: 50 }, () => createAs(source, manager)));
  const numbers = saved.map(({ worker }) => worker?.['registrationNumber']).sort();
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => `SA${String(index + 1).padStart(5, '0')}`));
});

test('a refused save gives no number away', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  await createAs(source, manager, { lastName: '' });
  expect((await createAs(source, manager)).worker).toMatchObject({ registrationNumber: 'SA00001' });
});

test('the database itself refuses a number given twice', async () => {
  const { id: agencyId } = await buildAgency(source);
  const worker = await buildWorker(source, agencyId);
  const twice = {
    agencyId,
    kind: 'REGISTRATION',
    number: 'SA00001',
    workerId: worker.id,
    givenAt: new Date(),
  } as const;
  await expect(source.manager.insert(WorkerNumberRow, twice)).rejects.toMatchObject({ errno: 1062 });
});
