import type { DataSource } from 'typeorm';
import { createAs, readAs, reasons, updateAs } from '../../test/ask-workers';
import {
  buildAgency,
  buildEstablishment,
  buildOwnField,
  buildSector,
  buildStaff,
  buildUser,
  buildWorker,
} from '../../test/builders';
import { testDatabase } from '../../test/database';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

/** A sheet with something in every field a manager with the payroll right may fill in. */
const EVERYTHING = {
  nature: 'EMPLOYEE',
  status: 'ACTIVE',
  title: 'MRS',
  lastName: "  Lefèvre-d'Été ",
  birthName: 'Müller 🐝',
  firstName: 'עדה',
  language: 'EN',
  email: 'Claire@EXEMPLE.fr',
  mobilePhone: '0692 12 34 56',
  landlinePhone: '0269 60 12 34',
  mainAddress: { line1: '12 rue des Lilas', line2: 'Bât. A', postcode: '59 000', city: 'Lille' },
  secondaryAddress: { line1: 'Rue Neuve 1', city: 'Bruxelles', postcode: '1000', country: 'be' },
  billingAddress: { line1: '1 quai du Port', postcode: '20000', city: 'Ajaccio' },
  birthDate: '31/12/1990',
  birthPlace: 'Bastia',
  birthDepartment: '2b',
  birthCountry: 'fr',
  nationality: 'PT',
  familySituation: 'CIVIL_UNION',
  nir: '2 90 12 2B 033 025 01',
  residencePermitNumber: '99 1234',
  residencePermitExpiry: '2027-03-31',
  drivingLicence: 'B_AUTOMATIC',
  transport: 'BICYCLE',
  transportPass: 'PT 12',
  paymentMethod: 'TRANSFER',
  iban: 'fr76 3000 6000 0112 3456 7890 189',
  bic: 'agrifrpp',
  accountHolder: 'Claire Lefèvre',
  accountingAccount: '421LEFEV',
  comment: 'Première ligne.\r\nSeconde ligne.',
};

test('a sheet is kept as typed, each value in its normal form', async () => {
  const agency = await buildAgency(source);
  const manager = await buildStaff(source, agency.id, 'MANAGER', { seesPayroll: true });
  const { worker, errors } = await createAs(source, manager, EVERYTHING);
  expect(errors).toEqual([]);
  const read = await readAs(source, manager, worker?.id ?? '');
  expect(read).toEqual(worker);
  expect(read).toMatchObject({
    displayName: "Mme עדה LEFÈVRE-D'ÉTÉ",
    lastName: "Lefèvre-d'Été",
    birthName: 'Müller 🐝',
    language: 'EN',
    email: 'Claire@exemple.fr',
    mobilePhone: '+262692123456',
    landlinePhone: '+262269601234',
    mainAddress: { line1: '12 rue des Lilas', line2: 'Bât. A', postcode: '59000', city: 'Lille', country: 'FR' },
    secondaryAddress: { line1: 'Rue Neuve 1', line2: null, postcode: '1000', city: 'Bruxelles', country: 'BE' },
    birthDate: '1990-12-31',
    birthDepartment: '2B',
    birthCountry: 'FR',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
    comment: 'Première ligne.\nSeconde ligne.',
    missingFields: [],
  });
});

test('what is left out starts with its default, and the manager is who creates', async () => {
  const agency = await buildAgency(source);
  await buildOwnField(source, agency.id, { key: 'contract_hours', type: 'NUMBER', defaultValue: 24 });
  const manager = await buildStaff(source, agency.id, 'MANAGER');
  const { worker } = await createAs(source, manager);
  expect(worker).toMatchObject({
    sheetKind: 'INDIVIDUAL',
    nature: 'EMPLOYEE',
    status: 'ACTIVE',
    language: 'FR',
    manager: { id: manager.userId, fullName: 'Claire Moreau' },
    createdBy: { name: 'Claire Moreau', kind: 'STAFF' },
    ownFields: { contract_hours: 24 },
    firstName: null,
    mainAddress: { country: 'FR' },
  });
});

test('another manager, an establishment and sectors can be chosen', async () => {
  const agency = await buildAgency(source);
  const [manager, other] = [await buildStaff(source, agency.id, 'MANAGER'), await buildUser(source, agency.id)];
  const [establishment, sector] = [await buildEstablishment(source, agency.id), await buildSector(source, agency.id)];
  const links = { managerId: other.id, establishmentId: establishment.id, sectorIds: [sector.id, sector.id] };
  const { worker } = await createAs(source, manager, links);
  const seen = { manager: { id: other.id }, establishment: { id: establishment.id }, sectors: [{ id: sector.id }] };
  expect(worker).toMatchObject(seen);
  const without = { managerId: null, establishmentId: null, sectorIds: [] };
  const { worker: now } = await updateAs(source, manager, worker ?? { id: '', version: 0 }, without);
  expect(now).toMatchObject({ manager: null, establishment: null, sectors: [] });
});

test('saving changes what was sent and nothing else; null empties', async () => {
  const agency = await buildAgency(source);
  const manager = await buildStaff(source, agency.id, 'MANAGER', { seesPayroll: true });
  const { worker } = await createAs(source, manager, EVERYTHING);
  const changes = { firstName: 'Zoé', comment: null, secondaryAddress: null, iban: '' };
  const saved = await updateAs(source, manager, worker ?? { id: '', version: 0 }, changes);
  expect(saved.errors).toEqual([]);
  expect(await readAs(source, manager, worker?.id ?? '')).toEqual({
    ...worker,
    version: 2,
    displayName: "Mme Zoé LEFÈVRE-D'ÉTÉ",
    firstName: 'Zoé',
    comment: null,
    secondaryAddress: null,
    iban: null,
  });
});

test('a save without real changes keeps the version', async () => {
  const agency = await buildAgency(source);
  const manager = await buildStaff(source, agency.id, 'MANAGER');
  const worker = await buildWorker(source, agency.id, { mobilePhone: '06 12 34 56 78' });
  const saved = await updateAs(source, manager, worker, { lastName: ' Dupont ', mobilePhone: '+33 6 12 34 56 78' });
  expect(saved).toMatchObject({ worker: { version: 1 }, errors: [] });
});

test('every problem is told at once, each beside its field, and nothing is saved', async () => {
  const agency = await buildAgency(source);
  const manager = await buildStaff(source, agency.id, 'MANAGER');
  const refused = await createAs(source, manager, {
    title: null,
    lastName: ' \u202e ',
    mobilePhone: '06 12',
    mainAddress: { line1: '', city: 'Lille', postcode: '5900' },
    birthDate: '31/02/1990',
    ownFields: { shoe_size: 42 },
  });
  expect(reasons(refused).sort()).toEqual([
    'birthDate: DAY_MISSING',
    'lastName: REQUIRED',
    'mainAddress.line1: REQUIRED',
    'mainAddress.postcode: POSTCODE_FRENCH',
    'mobilePhone: PHONE',
    'ownFields.shoe_size: UNKNOWN_FIELD',
    'title: REQUIRED',
  ]);
  expect(refused.worker).toBeNull();
  const [{ count }] = await source.query<[{ count: string }]>(
    'SELECT COUNT(*) AS count FROM workers WHERE agency_id = ?',
    [agency.id],
  );
  expect(Number(count)).toBe(0);
});

test('changing the nature or the kind of a sheet never drops a value', async () => {
  const agency = await buildAgency(source, { modules: ['PROFESSIONAL_SHEETS'] });
  const manager = await buildStaff(source, agency.id, 'MANAGER', {
    seesPayroll: true,
    modules: ['PROFESSIONAL_SHEETS'],
  });
  const { worker } = await createAs(source, manager, EVERYTHING);
  const there = await updateAs(source, manager, worker ?? { id: '', version: 0 }, {
    nature: 'CONTRACTOR',
    sheetKind: 'PROFESSIONAL',
    companyName: 'Été Services',
    siret: '732 829 320 00074',
    vatNumber: 'fr44732829320',
  });
  // The number is kept, and shown to nobody while the nature has none.
  expect(there.worker).toMatchObject({ nir: null, birthDate: '1990-12-31', siret: '73282932000074' });
  const back = await updateAs(source, manager, there.worker ?? { id: '', version: 0 }, {
    nature: 'EMPLOYEE',
    sheetKind: 'INDIVIDUAL',
  });
  expect(back.worker).toMatchObject({ nir: worker?.['nir'], companyName: 'Été Services' });
});

test('a professional sheet takes the module, and an old one stays editable without it', async () => {
  const agency = await buildAgency(source);
  const manager = await buildStaff(source, agency.id, 'MANAGER');
  expect(reasons(await createAs(source, manager, { sheetKind: 'PROFESSIONAL' }))).toContain('sheetKind: MODULE_OFF');
  const worker = await buildWorker(source, agency.id, { sheetKind: 'PROFESSIONAL', nature: 'CONTRACTOR' });
  const saved = await updateAs(source, manager, worker, { companyName: 'Dupont Services' });
  expect(saved).toMatchObject({ worker: { companyName: 'Dupont Services' }, errors: [] });
});
