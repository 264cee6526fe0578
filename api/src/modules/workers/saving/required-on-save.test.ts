import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, reasons, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildSector, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { fieldsOf } from '../../fields';

const SAVE = `mutation ($input: SaveFieldSettingsInput!) { saveFieldSettings(input: $input) { errors { code } } }`;
const LACKING = `query ($key: String, $sheetKind: SheetKind!) { count: sheetsLackingField(key: $key, sheetKind: $sheetKind) }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

interface Office {
  agencyId: string;
  admin: Actor;
  manager: Actor;
}

async function office(): Promise<Office> {
  const { id: agencyId } = await buildAgency(source);
  return {
    agencyId,
    admin: await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true }),
    manager: await buildStaff(source, agencyId, 'MANAGER'),
  };
}

async function set(admin: Actor, key: string, setting: { shown: boolean; required: boolean }): Promise<void> {
  const { version } = await fieldsOf(source.manager, admin.agencyId);
  const settings = [{ key, sheetKind: 'INDIVIDUAL', ...setting }];
  const { data } = await ask(source, admin, SAVE, { input: { version, settings } });
  expect(data).toEqual({ saveFieldSettings: { errors: [] } });
}

async function lacking(actor: Actor, key: string | null, sheetKind = 'INDIVIDUAL'): Promise<unknown> {
  const { data, errors } = await ask(source, actor, LACKING, { key, sheetKind });
  return data?.['count'] ?? errors?.[0]?.extensions;
}

test('a required field is asked for on creation and change, and told beside the field', async () => {
  const { admin, manager } = await office();
  await set(admin, 'drivingLicence', { shown: true, required: true });
  expect(reasons(await createAs(source, manager))).toEqual(['drivingLicence: REQUIRED']);
  const { worker } = await createAs(source, manager, { drivingLicence: 'NONE' });
  const emptied = await updateAs(source, manager, worker ?? { id: '', version: 0 }, { drivingLicence: null });
  expect(reasons(emptied)).toEqual(['drivingLicence: REQUIRED']);
});

test('a sheet from before says what is missing, and is saved once it is filled in', async () => {
  const { admin, manager, agencyId } = await office();
  await buildOwnField(source, agencyId, { key: 'badge' });
  const worker = await buildWorker(source, agencyId);
  await set(admin, 'badge', { shown: true, required: true });
  expect(await readAs(source, manager, worker.id)).toMatchObject({ missingFields: ['badge'] });
  expect(reasons(await updateAs(source, manager, worker, { firstName: 'Zoé' }))).toEqual(['ownFields.badge: REQUIRED']);
  const saved = await updateAs(source, manager, worker, { firstName: 'Zoé', ownFields: { badge: 'B12' } });
  expect(saved).toMatchObject({ errors: [], worker: { firstName: 'Zoé', missingFields: [] } });
});

test('who may not see a required payroll field can still save, and sees that it is missing', async () => {
  const { admin, manager } = await office();
  await set(admin, 'iban', { shown: true, required: true });
  const { worker, errors } = await createAs(source, manager, {});
  expect(errors).toEqual([]);
  expect(worker).toMatchObject({ missingFields: ['iban'] });
  expect(reasons(await createAs(source, admin))).toEqual(['iban: REQUIRED']);
});

test('a field that is not on the sheet is never required, and is refused when given', async () => {
  const { admin, manager } = await office();
  await set(admin, 'birthPlace', { shown: false, required: false });
  expect(reasons(await createAs(source, manager, { birthPlace: 'Lille', companyName: 'Dupont' }))).toEqual([
    'companyName: FIELD_NOT_ON_SHEET',
    'birthPlace: FIELD_NOT_ON_SHEET',
  ]);
  const { worker } = await createAs(source, manager);
  expect(worker).toMatchObject({ missingFields: [] });
});

test('a hidden field keeps its value through saves of others', async () => {
  const { admin, manager, agencyId } = await office();
  const worker = await buildWorker(source, agencyId, { birthPlace: 'Lille' });
  await set(admin, 'birthPlace', { shown: false, required: false });
  await updateAs(source, manager, worker, { firstName: 'Zoé' });
  expect(await readAs(source, manager, worker.id)).toMatchObject({ firstName: 'Zoé', birthPlace: 'Lille' });
});

test('a required number is asked for by its arrow', async () => {
  const { admin, manager } = await office();
  await set(admin, 'registrationNumber', { shown: true, required: true });
  expect(reasons(await createAs(source, manager, { newRegistrationNumber: false }))).toEqual([
    'newRegistrationNumber: REQUIRED',
  ]);
  expect((await createAs(source, manager)).worker).toMatchObject({ registrationNumber: 'SA00001' });
});

test('no number is given where the agency took its field off the sheet, and one asked for is refused', async () => {
  const { admin, manager, agencyId } = await office();
  const worker = await buildWorker(source, agencyId, { newRegistrationNumber: false });
  const caller = { ...manager, modules: ['TELEPHONE_TIME_KEEPING'] as const };
  for (const key of ['registrationNumber', 'fileNumber'])
    await set({ ...admin, modules: caller.modules }, key, { shown: false, required: false });
  expect(await createAs(source, caller)).toMatchObject({ errors: [], worker: { registrationNumber: null } });
  const asked = { newRegistrationNumber: true, newFileNumber: true };
  const refused = ['newRegistrationNumber: FIELD_NOT_ON_SHEET', 'newFileNumber: FIELD_NOT_ON_SHEET'];
  expect(reasons(await createAs(source, caller, asked))).toEqual(refused);
  expect(reasons(await updateAs(source, caller, worker, asked))).toEqual(refused);
});

test('required sectors are missed until there is one', async () => {
  const { admin, manager, agencyId } = await office();
  const [worker, sector] = [await buildWorker(source, agencyId), await buildSector(source, agencyId)];
  await set(admin, 'sectors', { shown: true, required: true });
  expect(await readAs(source, manager, worker.id)).toMatchObject({ missingFields: ['sectors'] });
  const saved = await updateAs(source, manager, worker, { sectorIds: [sector.id] });
  expect(saved).toMatchObject({ errors: [], worker: { missingFields: [] } });
});

test('an administrator is told how many sheets lack a field', async () => {
  const { admin, agencyId } = await office();
  await buildOwnField(source, agencyId, { key: 'badge' });
  const sector = await buildSector(source, agencyId);
  await buildWorker(source, agencyId, { status: 'INACTIVE', sectorIds: [sector.id], ownFields: { badge: 'B1' } });
  await buildWorker(source, agencyId, {
    nir: '295109912611193',
    secondaryAddress: { line1: 'a', city: 'b', country: 'FR' },
  });
  await buildWorker(source, agencyId, { nature: 'CANDIDATE' });
  await buildWorker(source, agencyId, { nature: 'CONTRACTOR', sheetKind: 'PROFESSIONAL' });
  const counts = { badge: 2, sectors: 2, nir: 1, secondaryAddress: 2, mainAddress: 0, manager: 3, language: 0 };
  for (const [key, count] of Object.entries(counts)) expect([key, await lacking(admin, key)]).toEqual([key, count]);
  expect(await lacking(admin, 'badge', 'PROFESSIONAL')).toBe(1);
  const ofNewField = [await lacking(admin, null), await lacking(admin, null, 'PROFESSIONAL')];
  expect(ofNewField).toEqual([3, 1]);
});

test('only an administrator counts, only among his own, and only known fields', async () => {
  const [{ agencyId, manager, admin }, stranger] = [await office(), await office()];
  await buildWorker(source, agencyId);
  expect(await lacking(stranger.admin, 'firstName')).toBe(0);
  expect(await lacking(stranger.admin, null)).toBe(0);
  expect(await lacking(manager, 'firstName')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await lacking(buildActor(agencyId), 'firstName')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await lacking(admin, "x') OR 1=1 -- ")).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'UNKNOWN_FIELD' });
});
