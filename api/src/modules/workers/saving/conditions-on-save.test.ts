import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, reasons, updateAs, type SheetSeen } from '../../../test/ask-workers';
import { buildAgency, buildOwnField, buildSector, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { changeSettings } from '../../../test/field-settings';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const HAS_LICENCE = { field: 'drivingLicence', operator: 'isOneOf', values: ['B', 'B_AUTOMATIC'] };
const IS_CANDIDATE = { field: 'nature', operator: 'is', value: 'CANDIDATE' };

/** An agency with a car's number plate, asked of candidates who drive. */
async function garage(facts: object = {}): Promise<{ admin: Actor; manager: Actor }> {
  const { id } = await buildAgency(source);
  const [admin, manager] = [await buildStaff(source, id, 'ADMIN'), await buildStaff(source, id, 'MANAGER')];
  await buildOwnField(source, id, { key: 'plate' });
  const plate = { key: 'plate', sheetKind: 'INDIVIDUAL', shown: true, requiredBefore: 'ALWAYS' };
  const shownWhen = { all: [IS_CANDIDATE, HAS_LICENCE] };
  await changeSettings(source, admin, { settings: [{ ...plate, shownWhen, ...facts }] });
  return { admin, manager };
}

async function saved(actor: Actor, values: object): Promise<SheetSeen> {
  const { worker, errors } = await createAs(source, actor, values);
  expect(errors).toEqual([]);
  if (worker === null) throw new Error('The sheet was not saved.');
  return worker;
}

const DRIVER = { nature: 'CANDIDATE', drivingLicence: 'B' };

describe('a field shown under a condition', () => {
  test('is asked for when the values of the same save make it hold, and not otherwise', async () => {
    const { manager } = await garage();
    expect(reasons(await createAs(source, manager, DRIVER))).toEqual(['ownFields.plate: REQUIRED']);
    await saved(manager, { ...DRIVER, drivingLicence: 'NONE' });
    await saved(manager, { drivingLicence: 'B' });
    await saved(manager, { ...DRIVER, ownFields: { plate: 'AA-123-BB' } });
  });

  test('is refused beside it when it is given while the condition does not hold', async () => {
    const { manager } = await garage();
    const { errors } = await createAs(source, manager, { nature: 'CANDIDATE', ownFields: { plate: 'AA-123-BB' } });
    expect(errors).toMatchObject([{ code: 'FIELD_NOT_ON_SHEET', path: ['ownFields', 'plate'] }]);
  });

  test('keeps its value while it is off the sheet, shows it to nobody, and has it again', async () => {
    const { admin, manager } = await garage();
    const driver = await saved(manager, { ...DRIVER, ownFields: { plate: 'AA-123-BB' } });
    const without = await updateAs(source, manager, driver, { drivingLicence: 'NONE' });
    expect(without).toMatchObject({ errors: [], worker: { ownFields: {}, missingFields: [] } });
    expect(await readAs(source, admin, driver.id)).toMatchObject({ ownFields: {} });
    const list = await ask(source, admin, '{ workers { nodes { ownFields } } }');
    expect(list.data?.['workers']).toEqual({ nodes: [{ ownFields: {} }] });
    const again = await updateAs(source, manager, without.worker ?? driver, { drivingLicence: 'B_AUTOMATIC' });
    expect(again).toMatchObject({ errors: [], worker: { ownFields: { plate: 'AA-123-BB' } } });
  });

  test('counts as empty in the conditions of others, whatever is kept of it', async () => {
    const { admin, manager } = await garage();
    const shownWhen = { field: 'plate', operator: 'isNotEmpty' };
    const settings = [{ key: 'transport', sheetKind: 'INDIVIDUAL', shown: true, shownWhen }];
    // A text may be asked whether it is there.
    await changeSettings(source, admin, { settings });
    const driver = await saved(manager, { ...DRIVER, transport: 'CAR', ownFields: { plate: 'AA-123-BB' } });
    const { worker } = await updateAs(source, manager, driver, { nature: 'EMPLOYEE' });
    expect(worker).toMatchObject({ ownFields: {}, transport: null });
  });

  test('leaves no default on a sheet it is not on', async () => {
    const { id } = await buildAgency(source);
    const admin = await buildStaff(source, id, 'ADMIN');
    await buildOwnField(source, id, { key: 'bonus', type: 'YES_NO', defaultValue: true });
    const settings = [{ key: 'bonus', sheetKind: 'INDIVIDUAL', shown: true, shownWhen: IS_CANDIDATE }];
    await changeSettings(source, admin, { settings });
    const employee = await saved(admin, {});
    const candidate = await updateAs(source, admin, employee, { nature: 'CANDIDATE' });
    expect(candidate).toMatchObject({ errors: [], worker: { ownFields: {} } });
    expect(await saved(admin, { nature: 'CANDIDATE' })).toMatchObject({ ownFields: { bonus: true } });
  });
});

test('a field is required under a condition, and shown whether or not it holds', async () => {
  const { manager } = await garage({ shownWhen: null, requiredWhen: HAS_LICENCE });
  await saved(manager, { ownFields: { plate: 'AA-123-BB' } });
  await saved(manager, {});
  expect(reasons(await createAs(source, manager, { drivingLicence: 'B' }))).toEqual(['ownFields.plate: REQUIRED']);
});

test('what is required before a later moment stops no save, and is told by moment', async () => {
  const { admin, manager } = await garage({ requiredBefore: 'HIRING' });
  const moments = [
    { key: 'email', sheetKind: 'INDIVIDUAL', shown: true, requiredBefore: 'PUBLISHING' },
    { key: 'birthDate', sheetKind: 'INDIVIDUAL', shown: true, requiredBefore: 'HIRING' },
  ];
  await changeSettings(source, admin, { settings: moments });
  const { id } = await saved(manager, DRIVER);
  const { data } = await ask(
    source,
    manager,
    `{ worker(id: "${id}") { missingFields missingBefore { moment fields { key label } } } }`,
  );
  expect(data?.['worker']).toEqual({
    missingFields: [],
    missingBefore: [
      {
        moment: 'HIRING',
        fields: [
          { key: 'birthDate', label: 'Date de naissance' },
          { key: 'plate', label: 'plate' },
        ],
      },
      { moment: 'PUBLISHING', fields: [{ key: 'email', label: 'E-mail' }] },
    ],
  });
});

describe('options that depend on another choice', () => {
  async function shop(): Promise<Actor> {
    const { id } = await buildAgency(source);
    const admin = await buildStaff(source, id, 'ADMIN');
    const options = ['BUS', 'TRAM', 'OTHER'].map((key) => ({ key, labels: { fr: key } }));
    await buildOwnField(source, id, { key: 'line', type: 'SINGLE_CHOICE', options });
    const offers = {
      parent: 'transport',
      options: [
        { key: 'BUS', under: ['PUBLIC_TRANSPORT'] },
        { key: 'TRAM', under: [] },
      ],
    };
    await changeSettings(source, admin, { uses: [{ key: 'line', offers }] });
    return admin;
  }

  test('are taken where they are offered, and refused beside the field where not', async () => {
    const admin = await shop();
    await saved(admin, { transport: 'PUBLIC_TRANSPORT', ownFields: { line: 'BUS' } });
    await saved(admin, { transport: 'CAR', ownFields: { line: 'OTHER' } });
    for (const values of [{ transport: 'CAR', ownFields: { line: 'BUS' } }, { ownFields: { line: 'TRAM' } }]) {
      expect(reasons(await createAs(source, admin, values))).toEqual(['ownFields.line: OPTION_NOT_OFFERED']);
    }
  });

  test('are looked at when the choice above changes, and not when another field does', async () => {
    const admin = await shop();
    const rider = await saved(admin, { transport: 'PUBLIC_TRANSPORT', ownFields: { line: 'BUS' } });
    const refused = await updateAs(source, admin, rider, { transport: 'CAR' });
    expect(reasons(refused)).toEqual(['ownFields.line: OPTION_NOT_OFFERED']);
    await changeSettings(source, admin, {
      uses: [{ key: 'line', offers: { parent: 'transport', options: [{ key: 'BUS', under: ['CAR'] }] } }],
    });
    expect(await updateAs(source, admin, rider, { comment: 'Carte orange' })).toMatchObject({ errors: [] });
  });

  test('tell which they depend on, to a form', async () => {
    const admin = await shop();
    const { data } = await ask(
      source,
      admin,
      '{ sheetFields(sheetKind: INDIVIDUAL, nature: EMPLOYEE) { key parentKey options { key offeredWhen } } }',
    );
    expect((data?.['sheetFields'] as { key: string }[]).find(({ key }) => key === 'line')).toMatchObject({
      parentKey: 'transport',
      options: [{ offeredWhen: ['PUBLIC_TRANSPORT'] }, { offeredWhen: [] }, { key: 'OTHER', offeredWhen: null }],
    });
  });
});

test('sectors and establishments are not asked for, by form or API, while the agency has none', async () => {
  const { id } = await buildAgency(source);
  const admin = await buildStaff(source, id, 'ADMIN');
  const settings = ['sectors', 'establishment'].map((key) => ({
    key,
    sheetKind: 'INDIVIDUAL',
    shown: true,
    required: true,
  }));
  await changeSettings(source, admin, { settings });
  const demanded = async (): Promise<string[]> => {
    const { data } = await ask(
      source,
      admin,
      '{ sheetFields(sheetKind: INDIVIDUAL, nature: EMPLOYEE) { key required demanded } }',
    );
    const fields = data?.['sheetFields'] as { key: string; required: boolean; demanded: boolean }[];
    return fields.filter(({ required, demanded: asked }) => required && asked).map(({ key }) => key);
  };
  const locked = ['title', 'lastName', 'mainAddress'];
  expect(await demanded()).toEqual(locked);
  await saved(admin, {});
  await buildSector(source, id);
  expect(await demanded()).toEqual(['title', 'lastName', 'sectors', 'mainAddress']);
  expect(reasons(await createAs(source, admin))).toEqual(['sectorIds: REQUIRED']);
});
