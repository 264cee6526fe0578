import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { ask } from '../../../test/ask';
import {
  buildActor,
  buildAgency,
  buildOwnField,
  buildSector,
  buildStaff,
  buildUser,
  buildWorker,
} from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs, listRefusal } from '../../../test/list-workers';

let source: DataSource;
let actor: Actor;
let linked: { manager: string; sector: string; other: string };

beforeAll(async () => {
  source = await testDatabase();
  const { id } = await buildAgency(source);
  actor = await buildStaff(source, id, 'READER', { seesPayroll: false });
  linked = {
    manager: (await buildUser(source, id)).id,
    sector: (await buildSector(source, id)).id,
    other: (await buildSector(source, id)).id,
  };
  const options = ['DEAES', 'ADVF'].map((key) => ({ key, labels: { fr: key } }));
  const fields = [
    { key: 'diploma', type: 'SINGLE_CHOICE', options },
    { key: 'skills', type: 'MULTIPLE_CHOICE', options },
    { key: 'hours', type: 'NUMBER' },
    { key: 'visit', type: 'DATE' },
    { key: 'badge', type: 'TEXT' },
    { key: 'night', type: 'YES_NO' },
    { key: 'shoe', type: 'TEXT', searchable: false },
    { key: 'secret', type: 'TEXT', searchable: false, sensitive: true },
  ] as const;
  for (const field of fields) await buildOwnField(source, id, { searchable: true, ...field });
  await buildWorker(source, id, {
    lastName: 'Ali',
    firstName: 'Zoé',
    birthDate: '1990-05-04',
    mobilePhone: '0612345678',
    managerId: linked.manager,
    sectorIds: [linked.sector, linked.other],
    mainAddress: { line1: '1 rue Été', postcode: '69003', city: 'Lyon', country: 'FR' },
    nationality: 'FR',
    residencePermitExpiry: '2026-03-10',
    iban: 'FR7630006000011234567890189',
    ownFields: {
      diploma: 'DEAES',
      skills: ['DEAES', 'ADVF'],
      hours: 12.5,
      visit: '2026-03-01',
      badge: 'Été 7',
      night: true,
      shoe: '42',
      secret: 'x',
    },
  });
  await buildWorker(source, id, {
    lastName: 'Le Goff',
    firstName: '100%',
    nature: 'TRAINEE',
    birthDate: '2001-01-01',
    sectorIds: [linked.sector],
    residencePermitExpiry: '2026-03-12',
    ownFields: { diploma: 'ADVF', skills: ['ADVF'], hours: 35, visit: '2026-04-01', night: false },
  });
  await buildWorker(source, id, { lastName: 'Roux', status: 'INACTIVE', drivingLicence: 'B', language: 'en' });
});
afterAll(() => source.destroy());
afterEach(() => jest.restoreAllMocks());

type Part = [property: string, operator: string, ...values: unknown[]];

const condition = ([property, operator, ...values]: Part) => ({ property, operator, values });
const rule = (match: 'ALL' | 'ANY', conditions: Part[], groups: ['ALL' | 'ANY', ...Part[]][] = []) => ({
  match,
  conditions: conditions.map(condition),
  groups: groups.map(([how, ...parts]) => ({ match: how, conditions: parts.map(condition) })),
});

async function names(asked: object, asking: Actor = actor): Promise<string[]> {
  const seen = await listAs(source, asking, { filter: { rule: asked } });
  expect(seen.count).toEqual({ value: seen.names.length, capped: false });
  return seen.names;
}

const refused = (asked: object, asking: Actor = actor) => listRefusal(source, asking, { filter: { rule: asked } });

describe('one condition finds', () => {
  test.each<[string, Part, string[]]>([
    ['a name that contains a text, accents ignored', ['displayName', 'CONTAINS', 'zoe'], ['Ali']],
    ['a sign that SQL knows, as it is', ['firstName', 'CONTAINS', '0%'], ['Le Goff']],
    ['a beginning', ['mainAddress.postcode', 'STARTS_WITH', '69'], ['Ali']],
    ['a city that is not', ['mainAddress.city', 'IS_NOT', 'lyon'], ['Le Goff', 'Roux']],
    ['a phone however it is typed', ['mobilePhone', 'CONTAINS', '06 12 34'], ['Ali']],
    ['letters that a number cannot hold', ['registrationNumber', 'CONTAINS', 'é'], []],
    ['a number by its small letters', ['registrationNumber', 'STARTS_WITH', 'sa'], ['Ali', 'Roux']],
    ['any of some choices', ['nature', 'IS', 'TRAINEE', 'CANDIDATE'], ['Le Goff']],
    ['none of some choices, empty ones too', ['drivingLicence', 'IS_NOT', 'OTHER'], ['Ali', 'Le Goff', 'Roux']],
    ['the language, which is kept otherwise', ['language', 'IS', 'EN'], ['Roux']],
    ['a country', ['nationality', 'IS', 'FR'], ['Ali']],
    ['a day', ['birthDate', 'AT_LEAST', '2000-01-01'], ['Le Goff']],
    ['a range of days', ['birthDate', 'BETWEEN', '1990-01-01', '1990-12-31'], ['Ali']],
    ['what is empty', ['birthDate', 'EMPTY'], ['Roux']],
    ['what is not empty', ['sectors', 'NOT_EMPTY'], ['Ali', 'Le Goff']],
    ['an own choice', ['diploma', 'IS', 'DEAES'], ['Ali']],
    ['an own choice that is not, or is empty', ['diploma', 'IS_NOT', 'DEAES'], ['Le Goff', 'Roux']],
    ['one option of several', ['skills', 'IS', 'ADVF'], ['Ali', 'Le Goff']],
    ['all of several options', ['skills', 'ALL_OF', 'ADVF', 'DEAES'], ['Ali']],
    ['none of several options', ['skills', 'IS_NOT', 'DEAES'], ['Le Goff', 'Roux']],
    ['an own number', ['hours', 'AT_MOST', 12.5], ['Ali']],
    ['an own number that is not', ['hours', 'IS_NOT', 35], ['Ali', 'Roux']],
    ['an own text', ['badge', 'CONTAINS', 'ete'], ['Ali']],
    ['an own text that it does not contain', ['badge', 'NOT_CONTAINS', 'ete'], ['Le Goff', 'Roux']],
    ['no', ['night', 'IS', false], ['Le Goff']],
    ['an own day', ['visit', 'BETWEEN', '2026-03-31', '2026-04-01'], ['Le Goff']],
    ['an own field that is not searchable, when it is there', ['shoe', 'NOT_EMPTY'], ['Ali']],
  ])('%s', async (_, part, expected) => {
    expect(await names(rule('ALL', [part]))).toEqual(expected);
    // Within a group and beside others it means the same.
    expect(await names(rule('ANY', [['lastName', 'IS', 'nobody']], [['ALL', part]]))).toEqual(expected);
  });

  test('people, branches and sectors by their ids; an id that is none is nobody’s', async () => {
    const { manager, sector, other } = linked;
    expect(await names(rule('ALL', [['manager', 'IS', manager]]))).toEqual(['Ali']);
    expect(await names(rule('ALL', [['manager', 'IS_NOT', manager]]))).toEqual(['Le Goff', 'Roux']);
    expect(await names(rule('ALL', [['sectors', 'ALL_OF', sector, other]]))).toEqual(['Ali']);
    expect(await names(rule('ALL', [['sectors', 'IS_NOT', other]]))).toEqual(['Le Goff', 'Roux']);
    for (const property of ['manager', 'establishment', 'sectors'])
      expect(await names(rule('ALL', [[property, 'IS', "é' OR 1=1"]]))).toEqual([]);
  });

  test('days counted from today, as it is in Paris', async () => {
    // In Paris it is the 12th already.
    jest.spyOn(clock, 'now').mockReturnValue(new Date('2026-03-11T23:30:00Z'));
    expect(await names(rule('ALL', [['residencePermitExpiry', 'BEFORE_TODAY']]))).toEqual(['Ali']);
    expect(await names(rule('ALL', [['residencePermitExpiry', 'IN_NEXT_DAYS', 0]]))).toEqual(['Le Goff']);
    expect(await names(rule('ALL', [['residencePermitExpiry', 'IN_LAST_DAYS', 2]]))).toEqual(['Ali', 'Le Goff']);
    expect(await names(rule('ALL', [['visit', 'IN_NEXT_DAYS', 20]]))).toEqual(['Le Goff']);
  });
});

test('conditions and groups hold together or apart', async () => {
  const [ali, goff]: [Part, Part] = [
    ['hours', 'IS', 12.5],
    ['diploma', 'IS', 'ADVF'],
  ];
  expect(await names(rule('ALL', [ali, goff]))).toEqual([]);
  expect(await names(rule('ANY', [ali, goff]))).toEqual(['Ali', 'Le Goff']);
  expect(await names(rule('ALL', [['sectors', 'NOT_EMPTY']], [['ANY', goff, ['status', 'IS', 'INACTIVE']]]))).toEqual([
    'Le Goff',
  ]);
  expect(
    await names(
      rule(
        'ANY',
        [],
        [
          ['ALL', ali, goff],
          ['ALL', ['status', 'IS', 'INACTIVE']],
        ],
      ),
    ),
  ).toEqual(['Roux']);
});

describe('a rule is refused', () => {
  const some = (count: number): Part[] => Array.from({ length: count }, () => ['nature', 'IS', 'TRAINEE']);
  test.each<[string, object, string]>([
    ['without a condition', rule('ALL', []), 'BAD_RULE'],
    ['with an empty group', rule('ALL', some(1), [['ANY']]), 'BAD_RULE'],
    ['with 21 conditions', rule('ALL', some(15), [['ANY', ...some(6)]]), 'BAD_RULE'],
    [
      'with seven groups',
      rule(
        'ALL',
        [],
        Array.from({ length: 7 }, () => ['ALL' as const, ...some(1)]),
      ),
      'BAD_RULE',
    ],
    ['over no property', rule('ALL', [['nir_hash', 'IS', 'x']]), 'FIELD_NOT_SEARCHABLE'],
    ['over SQL', rule('ALL', [["displayName') OR 1=1 --", 'IS', 'x']]), 'FIELD_NOT_SEARCHABLE'],
    ['over payroll data without the right', rule('ALL', [['iban', 'NOT_EMPTY']]), 'FIELD_NOT_SEARCHABLE'],
    ['over own payroll data without the right', rule('ALL', [['secret', 'EMPTY']]), 'FIELD_NOT_SEARCHABLE'],
    ['over a field of a module that is off', rule('ALL', [['fileNumber', 'IS', '1']]), 'FIELD_NOT_SEARCHABLE'],
    ['for a value of what is not searchable', rule('ALL', [['shoe', 'IS', '42']]), 'UNCLEAR_CONDITION'],
    ['without its value', rule('ALL', [['hours', 'IS']]), 'UNCLEAR_CONDITION'],
    ['with half a range', rule('ALL', [['hours', 'BETWEEN', 1]]), 'UNCLEAR_CONDITION'],
    ['with an operator of another type', rule('ALL', [['hours', 'CONTAINS', '1']]), 'UNCLEAR_CONDITION'],
    ['with a value of another type', rule('ALL', [['hours', 'IS', '12']]), 'BAD_VALUE'],
    ['with a day there is not', rule('ALL', [['visit', 'IS', '2026-02-31']]), 'BAD_VALUE'],
    ['with an option there is not', rule('ALL', [['diploma', 'IS', 'PHD']]), 'BAD_VALUE'],
    ['with nothing but spaces', rule('ALL', [['badge', 'CONTAINS', '  ']]), 'BAD_VALUE'],
    ['with a text of 10,000 letters', rule('ALL', [['badge', 'CONTAINS', 'é'.repeat(10_000)]]), 'BAD_VALUE'],
    ['with days without end', rule('ALL', [['visit', 'IN_NEXT_DAYS', 1e9]]), 'BAD_VALUE'],
    ['with a list where one value stands', rule('ALL', [['badge', 'IS', ['a']]]), 'BAD_VALUE'],
  ])('%s', async (_, asked, reason) => {
    expect(await refused(asked)).toBe(reason);
  });

  test('though who sees payroll data may ask whether it is there, never what it is', async () => {
    const payroll = { ...actor, seesPayroll: true };
    expect(await names(rule('ALL', [['iban', 'NOT_EMPTY']]), payroll)).toEqual(['Ali']);
    expect(await names(rule('ALL', [['secret', 'EMPTY']]), payroll)).toEqual(['Le Goff', 'Roux']);
    expect(await refused(rule('ALL', [['iban', 'IS', 'FR7630006000011234567890189']]), payroll)).toBe(
      'UNCLEAR_CONDITION',
    );
    expect(await refused(rule('ALL', [['secret', 'IS', 'x']]), payroll)).toBe('UNCLEAR_CONDITION');
  });
});

describe('the properties of lists', () => {
  const PROPERTIES = '{ workerListProperties { key label type operators sortable showable } }';
  const read = async (asking: Actor) =>
    (await ask(source, asking, PROPERTIES)).data?.['workerListProperties'] as {
      key: string;
      label: string;
      operators: string[];
      sortable: boolean;
    }[];

  test('name each field once, and payroll data only to who may see it', async () => {
    const keys = (await read(actor)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['displayName', 'sheetKind', 'mainAddress.city', 'hours', 'createdAt']),
    );
    for (const hidden of ['iban', 'nir', 'ntt', 'secret', 'fileNumber']) expect(keys).not.toContain(hidden);
    const iban = (await read({ ...actor, seesPayroll: true })).find(({ key }) => key === 'iban');
    expect(iban).toMatchObject({ operators: ['EMPTY', 'NOT_EMPTY'], sortable: false, showable: false });
    expect((await read(buildActor(actor.agencyId))).map(({ key }) => key)).toEqual(keys);
  });

  test('are all values a page can show, masked as on the sheet', async () => {
    const offered = (await read(actor)).map(({ key }) => key).filter((key) => key !== 'mainAddress.city');
    const keys = [...offered.slice(-35), 'mainAddress.city', 'iban', 'secret', '__proto__', 'nothing'];
    const document = `query ($keys: [String!]!) { workers(first: 1) { nodes { values(keys: $keys) } } }`;
    for (const asking of [actor, { ...actor, seesPayroll: true }]) {
      const { data, errors } = await ask(source, asking, document, { keys });
      expect(errors).toBeUndefined();
      const [{ values } = { values: {} }] = (data?.['workers'] as { nodes: { values: object }[] }).nodes;
      expect(values).toMatchObject({
        hours: 12.5,
        shoe: '42',
        residencePermitExpiry: '2026-03-10',
        'mainAddress.city': 'Lyon',
      });
      expect(values).not.toHaveProperty('iban');
      expect(values).not.toHaveProperty('secret');
    }
  });

  test('every operator of every property can be asked, and every sortable one sorts', async () => {
    const values: Record<string, unknown[]> = {
      EMPTY: [],
      NOT_EMPTY: [],
      BEFORE_TODAY: [],
      IN_LAST_DAYS: [3],
      IN_NEXT_DAYS: [3],
    };
    const fitting: Record<string, unknown> = {
      NUMBER: 1,
      MONEY: 1,
      DATE: '2026-01-01',
      YES_NO: true,
      COUNTRY: 'FR',
      DEPARTMENT: '69',
      PHONE: '06',
    };
    const { data } = await ask(
      source,
      actor,
      '{ workerListProperties { key type operators sortable options { key } } }',
    );
    for (const { key, type, operators, sortable, options } of data?.['workerListProperties'] as {
      key: string;
      type: string;
      operators: string[];
      sortable: boolean;
      options: { key: string }[];
    }[]) {
      const value = fitting[type] ?? options[0]?.key ?? 'a';
      for (const operator of operators) {
        const given = values[operator] ?? (operator === 'BETWEEN' ? [value, value] : [value]);
        expect([
          key,
          operator,
          await refused({ match: 'ALL', conditions: [{ property: key, operator, values: given }] }),
        ]).toEqual([key, operator, null]);
      }
      if (sortable)
        expect([key, await listRefusal(source, actor, { sort: { by: [{ property: key }] } })]).toEqual([key, null]);
    }
  });
});
