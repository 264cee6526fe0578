import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { changeAs } from '../../../test/ask-documents';
import { ask } from '../../../test/ask';
import { buildAgency, buildDocument, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { remindOfDocuments } from './remind-of-documents';

const LIST = '{ notifications(first: 100) { nodes { title place workerId } } }';

let source: DataSource;
let manager: Actor;
let workerId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  const { id: agencyId } = await buildAgency(source);
  manager = await buildStaff(source, agencyId, 'MANAGER');
  workerId = (await buildWorker(source, agencyId, { managerId: manager.userId })).id;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

/** The reminders of a day are given, and the clock stands at its noon. */
async function day(today: string): Promise<void> {
  jest.spyOn(clock, 'now').mockReturnValue(new Date(`${today}T11:00:00.000Z`));
  await remindOfDocuments(source, manager.agencyId, today);
}

async function told(actor: Actor = manager): Promise<string[]> {
  const { data } = await ask(source, actor, LIST);
  return (data?.['notifications'] as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
}

function permit(expiresOn: string, facts: object = {}) {
  return buildDocument(source, manager.agencyId, { workerId, expiresOn, ...facts });
}

test('the manager is reminded 120, 60, 30, 15 and 0 days before, and on no other day', async () => {
  await permit('2027-03-25');
  const counts: Record<string, number> = {};
  for (const today of [
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2027-01-23',
    '2027-01-24',
    '2027-02-23',
    '2027-03-10',
    '2027-03-24',
    '2027-03-25',
    '2027-03-26',
  ]) {
    await day(today);
    counts[today] = (await told()).length;
  }
  expect(Object.values(counts)).toEqual([0, 1, 1, 1, 2, 3, 4, 4, 5, 5]);
});

test('a reminder leads to the documents of the sheet, in words of the day it is read', async () => {
  await permit('2027-03-24');
  await day('2026-11-24');
  expect(await told()).toEqual(['Titre de séjour de Mme Claire DUPONT : expire le 24/03/2027, dans 120 jours']);
  jest.spyOn(clock, 'now').mockReturnValue(new Date('2027-03-25T11:00:00.000Z'));
  expect(await told({ ...manager, language: 'en' })).toEqual([
    'Residence permit of Ms Claire DUPONT: expired since 24 Mar 2027',
  ]);
  const { data } = await ask(source, manager, LIST);
  expect(data?.['notifications']).toMatchObject({ nodes: [{ place: 'DOCUMENTS', workerId }] });
});

test('after days on which nothing ran one reminder is given, not those that were missed', async () => {
  await permit('2027-03-24');
  await permit('2020-01-01', { kind: 'IDENTITY' });
  await day('2027-03-20');
  expect(await told()).toHaveLength(2);
  await day('2027-03-24');
  expect(await told()).toHaveLength(3);
});

test('two processes at once give each reminder once, of many documents too', async () => {
  for (let n = 0; n < 30; n++) await permit('2026-12-01', { kind: 'DIPLOMA' });
  await Promise.all([day('2026-11-24'), day('2026-11-24')]);
  expect(await told()).toHaveLength(30);
});

test('an end that was changed is a new one, and what was told of the old one is taken back', async () => {
  const { id } = await permit('2026-12-01');
  await day('2026-11-24');
  await changeAs(source, manager, { id, version: 1, expiresOn: '2026-12-20' });
  expect(await told()).toEqual([]);
  await day('2026-11-24');
  expect(await told()).toEqual(['Titre de séjour de Mme Claire DUPONT : expire le 20/12/2026, dans 26 jours']);
});

test('nothing is told of one that was replaced, nor of workers who left', async () => {
  await permit('2026-12-01');
  await day('2026-11-24');
  await permit('2028-12-01');
  expect(await told()).toEqual([]);
  const gone = await buildWorker(source, manager.agencyId, { managerId: manager.userId, status: 'INACTIVE' });
  await permit('2026-12-01', { workerId: gone.id });
  await day('2026-11-25');
  expect(await told()).toEqual([]);
});

test('without a manager the administrators are reminded', async () => {
  const admin = await buildStaff(source, manager.agencyId, 'ADMIN');
  const { id } = await buildWorker(source, manager.agencyId, { managerId: null });
  await permit('2026-12-01', { workerId: id });
  await day('2026-11-24');
  expect([(await told(admin)).length, (await told()).length]).toEqual([1, 0]);
});
