import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, updateAs, type SavePayload, type SheetSeen } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildSector, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';

const AS_OF = `query ($id: ID!, $at: DateTime!) {
  past: workerAsOf(id: $id, at: $at) { version values { key label value now changedSince restorable } }
}`;
const RESTORE = `mutation ($input: RestoreWorkerValueInput!) {
  saved: restoreWorkerValue(input: $input) { worker { id version } warnings { code } errors { code message path } }
}`;
const NOTHING = { id: '', version: 0 } as SheetSeen;

interface Past {
  version: number;
  values: { key: string; value: string | null; now: string | null; changedSince: boolean; restorable: boolean }[];
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function asOf(actor: Actor, id: string, at: Date): Promise<Past> {
  const { data, errors } = await ask(source, actor, AS_OF, { id, at: at.toISOString() });
  expect(errors).toBeUndefined();
  return data?.['past'] as Past;
}

async function restore(actor: Actor, input: object): Promise<SavePayload> {
  const { data, errors } = await ask(source, actor, RESTORE, { input });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saved'] as SavePayload;
}

/** Makes the saves of a sheet an hour apart, the first at this moment. */
async function spread(workerId: string, first: Date): Promise<void> {
  await source.query('UPDATE worker_history SET changed_at = ? + INTERVAL version - 1 HOUR WHERE worker_id = ?', [
    first,
    workerId,
  ]);
}

const NINE = new Date('2026-03-01T09:00:00Z');
const hours = (count: number): Date => new Date(NINE.getTime() + count * 3_600_000);

test('a sheet is shown as it was at any moment, with what changed since', async () => {
  const { id: agencyId } = await buildAgency(source);
  await buildOwnField(source, agencyId, { key: 'badge' });
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const sector = await buildSector(source, agencyId, { label: 'Lille sud' });
  const first =
    (await createAs(source, manager, { birthDate: '1990-12-31', ownFields: { badge: 'B1' } })).worker ?? NOTHING;
  const second = (await updateAs(source, manager, first, { birthDate: '1991-12-31', sectorIds: [sector.id] })).worker;
  await updateAs(source, manager, second ?? NOTHING, { nature: 'CANDIDATE', ownFields: { badge: null } });
  await spread(first.id, NINE);
  const of = async (at: Date) => {
    const { version, values } = await asOf(manager, first.id, at);
    return { version, ...Object.fromEntries(values.map(({ key, value }) => [key, value])) };
  };
  expect(await of(hours(-1))).toEqual({ version: 0 });
  expect(await of(NINE)).toMatchObject({
    version: 1,
    birthDate: '31/12/1990',
    sectors: null,
    nature: 'Salarié',
    badge: 'B1',
  });
  expect(await of(hours(1.5))).toMatchObject({
    version: 2,
    birthDate: '31/12/1991',
    sectors: 'Lille sud',
    badge: 'B1',
  });
  expect(await of(hours(2))).toMatchObject({ version: 3, nature: 'Candidat', badge: null });
  const { values } = await asOf(manager, first.id, NINE);
  expect(values.filter(({ changedSince }) => changedSince)).toEqual([
    expect.objectContaining({ key: 'nature', value: 'Salarié', now: 'Candidat', restorable: true }),
    expect.objectContaining({ key: 'sectors', value: null, now: 'Lille sud', restorable: true }),
    expect.objectContaining({ key: 'birthDate', value: '31/12/1990', now: '31/12/1991', restorable: true }),
    expect.objectContaining({ key: 'badge', value: 'B1', now: null, restorable: true }),
  ]);
  const reader = await buildStaff(source, agencyId, 'READER');
  expect((await asOf(reader, first.id, NINE)).values.some(({ restorable }) => restorable)).toBe(false);
});

test('what was is masked as what is, even for those who see payroll data', async () => {
  const { id: agencyId } = await buildAgency(source);
  const payroll = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true });
  const first = (await createAs(source, payroll, { iban: 'FR7630006000011234567890189' })).worker ?? NOTHING;
  await updateAs(source, payroll, first, { iban: 'BE68539007547034' });
  await spread(first.id, NINE);
  const ibanFor = async (actor: Actor) => (await asOf(actor, first.id, NINE)).values.find(({ key }) => key === 'iban');
  expect(await ibanFor(payroll)).toMatchObject({
    value: 'FR76 •••• 0189',
    changedSince: true,
    restorable: false,
  });
  expect(await ibanFor(buildActor(agencyId))).toMatchObject({ value: '••••••', now: '••••••' });
});

test.each([
  ['lastName', { lastName: 'Dupont' }, { lastName: 'Durand' }],
  ['mobilePhone', { mobilePhone: '06 12 34 56 78' }, { mobilePhone: null }],
  [
    'secondaryAddress',
    { secondaryAddress: { line1: '3 rue B', postcode: '13001', city: 'Marseille', country: 'FR' } },
    { secondaryAddress: null },
  ],
  ['language', { language: 'EN' }, { language: 'FR' }],
  ['drivingLicence', { drivingLicence: 'B' }, { drivingLicence: 'NONE' }],
  ['badge', { ownFields: { badge: 'B1' } }, { ownFields: { badge: 'B2' } }],
  ['badge', { ownFields: {} }, { ownFields: { badge: 'B2' } }],
])('a former value of %s is brought back as a save like any other', async (key, former, later) => {
  const { id: agencyId } = await buildAgency(source);
  await buildOwnField(source, agencyId, { key: 'badge' });
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const first = (await createAs(source, manager, former)).worker ?? NOTHING;
  const second = (await updateAs(source, manager, first, later)).worker ?? NOTHING;
  const { worker, errors } = await restore(manager, { id: first.id, version: second.version, key, atVersion: 1 });
  expect([errors, worker?.version]).toEqual([[], 3]);
  const now: Record<string, unknown> = await readAs(source, manager, first.id);
  const before: Record<string, unknown> = first;
  const place = key === 'badge' ? 'ownFields' : key;
  expect(now[place]).toEqual(before[place]);
});

test('staff and sectors are brought back by who they are', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const sector = await buildSector(source, agencyId);
  const first = (await createAs(source, manager, { sectorIds: [sector.id] })).worker ?? NOTHING;
  const second = (await updateAs(source, manager, first, { managerId: null, sectorIds: [] })).worker ?? NOTHING;
  await restore(manager, { id: first.id, version: second.version, key: 'manager', atVersion: 1 });
  await restore(manager, { id: first.id, version: 3, key: 'sectors', atVersion: 1 });
  expect(await readAs(source, manager, first.id)).toMatchObject({
    version: 4,
    manager: { id: manager.userId },
    sectors: [{ id: sector.id }],
  });
});

test('a value is brought back under the rules of today', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const sector = await buildSector(source, agencyId);
  const first = (await createAs(source, manager, { sectorIds: [sector.id] })).worker ?? NOTHING;
  const second = (await updateAs(source, manager, first, { sectorIds: [] })).worker ?? NOTHING;
  await source.query('UPDATE sectors SET archived_at = NOW(3) WHERE id = ?', [sector.id]);
  const again = { id: first.id, version: second.version, key: 'sectors', atVersion: 1 };
  expect((await restore(manager, again)).errors.map(({ code }) => code)).toEqual(['SECTOR_ARCHIVED']);
  expect((await restore(manager, { ...again, version: 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(await readAs(source, manager, first.id)).toMatchObject({ version: 2, sectors: [] });
});

test.each(['iban', 'registrationNumber', 'nothing', "x') OR 1"])(
  '%s is not brought back from the history',
  async (key) => {
    const { id: agencyId } = await buildAgency(source);
    const payroll = await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true });
    const { id } = await buildWorker(source, agencyId, { iban: 'FR7630006000011234567890189' });
    expect((await restore(payroll, { id, version: 1, key, atVersion: 1 })).errors).toEqual([
      {
        code: 'NOT_RESTORABLE',
        message: "Cette valeur ne peut pas être rétablie depuis l'historique : saisissez-la sur la fiche.",
        path: ['key'],
      },
    ]);
  },
);

test('only those who may edit bring a value back', async () => {
  const { id: agencyId } = await buildAgency(source);
  const { id } = await buildWorker(source, agencyId);
  const input = { id, version: 1, key: 'lastName', atVersion: 1 };
  for (const actor of [await buildStaff(source, agencyId, 'READER'), buildActor(agencyId)])
    await expect(restore(actor, input)).rejects.toThrow('FORBIDDEN');
});
