import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import {
  buildActor,
  buildAgency,
  buildEstablishment,
  buildOwnField,
  buildSector,
  buildStaff,
  buildUser,
  buildWorker,
} from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs, listRefusal } from '../../../test/list-workers';
import { changeField } from '../../../test/own-fields';
import { fieldsOf } from '../../fields';
import { WORKER_PROPERTIES } from '../worker-columns';
import { orderOf } from './order';
import { conditionsOf } from './worker-filter.rules';
import type { WorkerFilter } from './worker-filter.type';
import { countOf, workersOf } from './worker-list.queries';

let source: DataSource;
let actor: Actor;
/** Ids of what the workers below are attached to. */
let linked: { manager: string; sector: string; otherSector: string; establishment: string };

beforeAll(async () => {
  source = await testDatabase();
  const { id } = await buildAgency(source, { modules: ['PROFESSIONAL_SHEETS'] });
  actor = await buildStaff(source, id, 'ADMIN', { modules: ['PROFESSIONAL_SHEETS'] });
  linked = {
    manager: (await buildUser(source, id)).id,
    sector: (await buildSector(source, id)).id,
    otherSector: (await buildSector(source, id)).id,
    establishment: (await buildEstablishment(source, id)).id,
  };
  await addOwnFields(id);
  await addWorkers(id);
});
afterAll(() => source.destroy());

async function addOwnFields(agencyId: string): Promise<void> {
  const options = ['DEAES', 'ADVF'].map((key) => ({ key, labels: { fr: key } }));
  const fields = [
    { key: 'diploma', type: 'SINGLE_CHOICE', options },
    { key: 'skills', type: 'MULTIPLE_CHOICE', options },
    { key: 'hours', type: 'NUMBER' },
    { key: 'rate', type: 'MONEY' },
    { key: 'night', type: 'YES_NO' },
    { key: 'visit', type: 'DATE' },
    { key: 'badge', type: 'TEXT' },
    { key: 'call', type: 'PHONE' },
    { key: 'shoe', type: 'TEXT', searchable: false },
  ] as const;
  for (const field of fields) await buildOwnField(source, agencyId, { searchable: true, ...field });
}

async function addWorkers(agencyId: string): Promise<void> {
  await buildWorker(source, agencyId, {
    lastName: 'Ali',
    firstName: 'Zoé',
    email: 'zoe.ali@exemple.fr',
    mobilePhone: '0692 12 34 56',
    managerId: linked.manager,
    sectorIds: [linked.sector, linked.otherSector],
    establishmentId: linked.establishment,
    ownFields: {
      diploma: 'DEAES',
      skills: ['DEAES', 'ADVF'],
      hours: 12.5,
      rate: 0.42,
      night: true,
      visit: '2026-03-31',
      badge: 'Été 7',
      call: '0612345678',
      shoe: '42',
    },
  });
  await buildWorker(source, agencyId, {
    lastName: 'Le Goff',
    firstName: 'Ana',
    nature: 'TRAINEE',
    email: 'ana_100%@exemple.fr',
    sectorIds: [linked.sector],
    ownFields: { diploma: 'ADVF', skills: ['ADVF'], hours: 35, night: false, visit: '2026-04-01' },
  });
  await buildWorker(source, agencyId, {
    lastName: 'Roux',
    sheetKind: 'PROFESSIONAL',
    nature: 'CONTRACTOR',
    status: 'INACTIVE',
    companyName: 'Roux & Fils',
    ownFields: { hours: 35 },
  });
}

/** The names a filter leaves, which must be the same whichever way they are found (see `planOf`). */
async function names(filter: WorkerFilter): Promise<string[]> {
  const seen = await listAs(source, actor, { filter });
  expect(seen.count).toEqual({ value: seen.names.length, capped: false });
  expect(await walkedNames(filter)).toEqual(seen.names);
  return seen.names;
}

/** The names as a large agency's list finds them when many workers meet each condition. */
async function walkedNames(filter: WorkerFilter): Promise<string[]> {
  const db = source.manager;
  const fieldSet = await fieldsOf(db, actor.agencyId);
  const plan = { listed: null, counted: null, isEmpty: false };
  const list = { agencyId: actor.agencyId, conditions: conditionsOf(filter, actor, fieldSet), plan };
  const stretch = { order: orderOf(), after: null, limit: 200 };
  const workers = await workersOf(db, actor, { list, stretch, properties: WORKER_PROPERTIES });
  expect(await countOf(db, list, 200)).toEqual({ value: workers.length, capped: false });
  return workers.map(({ worker }) => worker.lastName);
}

describe('the list can be narrowed to', () => {
  test.each<[string, WorkerFilter, string[]]>([
    ['a status', { statuses: ['INACTIVE'] }, ['Roux']],
    ['any of two statuses', { statuses: ['INACTIVE', 'ACTIVE', 'ACTIVE'] }, ['Ali', 'Le Goff', 'Roux']],
    ['natures', { natures: ['TRAINEE', 'CONTRACTOR'] }, ['Le Goff', 'Roux']],
    ['a kind of sheet', { sheetKinds: ['PROFESSIONAL'] }, ['Roux']],
    ['nothing by an empty list', { natures: [], managerIds: [], search: '  ' }, ['Ali', 'Le Goff', 'Roux']],
    ['the option of a choice', { ownFields: [{ key: 'diploma', equals: 'DEAES' }] }, ['Ali']],
    ['an option among several', { ownFields: [{ key: 'skills', equals: 'ADVF' }] }, ['Ali', 'Le Goff']],
    ['a number', { ownFields: [{ key: 'hours', equals: 12.5 }] }, ['Ali']],
    ['a range of numbers', { ownFields: [{ key: 'hours', from: 12.5, to: 34.9 }] }, ['Ali']],
    ['an open range', { ownFields: [{ key: 'hours', from: 35 }] }, ['Le Goff', 'Roux']],
    ['an amount', { ownFields: [{ key: 'rate', to: 0.42 }] }, ['Ali']],
    ['yes', { ownFields: [{ key: 'night', equals: true }] }, ['Ali']],
    ['no, which is not the same as unknown', { ownFields: [{ key: 'night', equals: false }] }, ['Le Goff']],
    ['a range of days', { ownFields: [{ key: 'visit', from: '2026-01-01', to: '31/03/2026' }] }, ['Ali']],
    ['a text, accents and case ignored', { ownFields: [{ key: 'badge', equals: 'ete 7' }] }, ['Ali']],
    ['a phone, however it is typed', { ownFields: [{ key: 'call', equals: '+33 6 12 34 56 78' }] }, ['Ali']],
    [
      'several own fields at once',
      {
        ownFields: [
          { key: 'hours', equals: 35 },
          { key: 'diploma', equals: 'ADVF' },
        ],
      },
      ['Le Goff'],
    ],
    ['sheets that lack a built-in field', { lacking: { key: 'email', sheetKind: 'PROFESSIONAL' } }, ['Roux']],
    ['sheets that lack an own field', { lacking: { key: 'badge', sheetKind: 'INDIVIDUAL' } }, ['Le Goff']],
    ['a search', { search: 'goff ana' }, ['Le Goff']],
    ['a search and a status', { search: 'roux', statuses: ['ACTIVE'] }, []],
    ['a search with signs that mean nothing', { search: '+ali -"zoe*"' }, ['Ali']],
    ['a company', { search: 'fils' }, ['Roux']],
    ['an overseas phone', { search: '+262 692 12' }, ['Ali']],
    ['an e-mail with signs that SQL knows', { search: 'ana_100%@' }, ['Le Goff']],
  ])('%s', async (_, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test('managers, sectors and establishments', async () => {
    const { manager, sector, otherSector, establishment } = linked;
    expect(await names({ managerIds: [manager] })).toEqual(['Ali']);
    expect(await names({ sectorIds: [sector, otherSector] })).toEqual(['Ali', 'Le Goff']);
    expect(await names({ sectorIds: [sector], natures: ['TRAINEE'] })).toEqual(['Le Goff']);
    expect(await names({ establishmentIds: [establishment], managerIds: [manager], search: 'zo' })).toEqual(['Ali']);
  });
});

test('only an administrator looks for sheets that lack a field', async () => {
  const others = [{ ...actor, role: 'MANAGER' as const }, buildActor(actor.agencyId)];
  for (const other of others)
    expect(await listRefusal(source, other, { filter: { lacking: { key: 'email', sheetKind: 'INDIVIDUAL' } } })).toBe(
      'FORBIDDEN',
    );
});

describe('a search finds nobody', () => {
  test.each(['%', '_', '_li', '%li', "' OR 1=1 --", '😀', '\u202e', '\\', 'zoe.ali@exemple_fr', '"ali"@'])(
    'by « %s »',
    async (search) => {
      expect(await names({ search })).toEqual([]);
    },
  );
});

test('ids that are none, or another agency has, match nobody', async () => {
  const { id } = await buildAgency(source);
  const [sector, user] = [await buildSector(source, id), await buildUser(source, id)];
  for (const strange of [sector.id, user.id, 'é', '', "'"])
    for (const key of ['managerIds', 'sectorIds', 'establishmentIds'])
      expect(await names({ [key]: [strange] })).toEqual([]);
});

describe('the list refuses', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a page of no length', { first: 0 }, 'PAGE_SIZE'],
    ['a page of negative length', { first: -1 }, 'PAGE_SIZE'],
    ['a page of a thousand million', { first: 1_000_000_000 }, 'PAGE_SIZE'],
    ['to count to zero', { limit: 0 }, 'PAGE_SIZE'],
    ['to count to a million', { limit: 1_000_000 }, 'PAGE_SIZE'],
    ['a search of 10 MB', { filter: { search: 'é'.repeat(5_000_000) } }, 'SEARCH_TOO_LONG'],
    ['a search of many words', { filter: { search: 'a b c d e f g h i j k' } }, 'SEARCH_TOO_LONG'],
    ['a field that does not exist', { filter: { ownFields: [{ key: 'zzz', equals: 1 }] } }, 'FIELD_NOT_SEARCHABLE'],
    ['a built-in field', { filter: { ownFields: [{ key: 'iban', equals: 'FR76' }] } }, 'FIELD_NOT_SEARCHABLE'],
    [
      'a field that is not searchable',
      { filter: { ownFields: [{ key: 'shoe', equals: '42' }] } },
      'FIELD_NOT_SEARCHABLE',
    ],
    ['a value of another type', { filter: { ownFields: [{ key: 'hours', equals: 'many' }] } }, 'BAD_VALUE'],
    ['an option there is not', { filter: { ownFields: [{ key: 'diploma', equals: 'PHD' }] } }, 'BAD_VALUE'],
    ['a day there is not', { filter: { ownFields: [{ key: 'visit', equals: '2026-02-31' }] } }, 'BAD_VALUE'],
    ['a condition without a value', { filter: { ownFields: [{ key: 'hours' }] } }, 'UNCLEAR_CONDITION'],
    ['an empty value', { filter: { ownFields: [{ key: 'badge', equals: '' }] } }, 'UNCLEAR_CONDITION'],
    ['a value and a range', { filter: { ownFields: [{ key: 'hours', equals: 1, from: 1 }] } }, 'UNCLEAR_CONDITION'],
    ['a range of texts', { filter: { ownFields: [{ key: 'badge', from: 'a' }] } }, 'UNCLEAR_CONDITION'],
    [
      'several options at once',
      { filter: { ownFields: [{ key: 'skills', equals: ['DEAES', 'ADVF'] }] } },
      'UNCLEAR_CONDITION',
    ],
    [
      'an unknown field to lack',
      { filter: { lacking: { key: "x') OR 1=1", sheetKind: 'INDIVIDUAL' } } },
      'UNKNOWN_FIELD',
    ],
    ['too many ids', { filter: { managerIds: Array.from({ length: 201 }, () => 'x') } }, 'TOO_MANY_VALUES'],
    [
      'too many own fields',
      { filter: { ownFields: Array.from({ length: 11 }, () => ({ key: 'hours', equals: 1 })) } },
      'TOO_MANY_VALUES',
    ],
    ['a cursor of nothing', { after: '' }, 'BAD_CURSOR'],
    ['a cursor of chance', { after: 'v1.abc.def.ghi.jkl' }, 'BAD_CURSOR'],
    ['a cursor of SQL', { after: "' OR 1=1 --" }, 'BAD_CURSOR'],
    ['a cursor of 10 MB', { after: 'a'.repeat(10_000_000) }, 'BAD_CURSOR'],
  ])('%s', async (_, variables, reason) => {
    expect(await listRefusal(source, actor, variables)).toBe(reason);
  });

  test('a cursor of another order, or one that was altered', async () => {
    const { endCursor } = await listAs(source, actor, { first: 1 });
    const after = endCursor ?? '';
    expect(await listRefusal(source, actor, { after })).toBeNull();
    expect(await listRefusal(source, actor, { after, sort: { direction: 'DESC' } })).toBe('BAD_CURSOR');
    expect(await listRefusal(source, actor, { after, sort: { key: 'UPDATED_AT' } })).toBe('BAD_CURSOR');
    for (const place of [0, 20, after.length - 1]) {
      const altered = after.slice(0, place) + (after[place] === 'A' ? 'B' : 'A') + after.slice(place + 1);
      expect(await listRefusal(source, actor, { after: altered })).toBe('BAD_CURSOR');
    }
  });

  test('with a sentence in the language of the reader', async () => {
    const page = (language: 'fr' | 'en') =>
      ask(source, { ...actor, language }, '{ workers(first: 0) { nodes { id } } }');
    expect((await page('fr')).errors?.[0]?.message).toBe('Demandez de 1 à 200 intervenants à la fois.');
    expect((await page('en')).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'PAGE_SIZE' });
  });

  test('everybody who may not read workers', async () => {
    expect(await listRefusal(source, null, {})).toBe('UNAUTHENTICATED');
    expect(await listRefusal(source, buildActor(actor.agencyId, { scopes: ['workers:write'] }), {})).toBe('FORBIDDEN');
    expect(await listRefusal(source, buildActor(actor.agencyId), {})).toBeNull();
  });
});

test('a field that is archived or no longer searchable is refused, and found again when it is searchable again', async () => {
  const { id } = await buildAgency(source);
  const admin = await buildStaff(source, id, 'ADMIN');
  await buildOwnField(source, id, { key: 'badge', searchable: true });
  await buildWorker(source, id, { lastName: 'Ali', ownFields: { badge: 'B7' } });
  const filter = { ownFields: [{ key: 'badge', equals: 'b7' }] };
  const make = (searchable: boolean) => changeField(source, admin, 'badge', { searchable });
  await make(false);
  expect(await listRefusal(source, admin, { filter })).toBe('FIELD_NOT_SEARCHABLE');
  await make(true);
  expect((await listAs(source, admin, { filter })).names).toEqual(['Ali']);
  await ask(source, admin, 'mutation { archiveOwnField(key: "badge") { errors { code } } }');
  expect(await listRefusal(source, admin, { filter })).toBe('FIELD_NOT_SEARCHABLE');
});

test('a search follows what changes on the sheet, former numbers included', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const worker = await buildWorker(source, id, { lastName: 'Ancien', firstName: null, email: 'ancien@exemple.fr' });
  const change = (version: number, input: object) =>
    ask(source, manager, 'mutation ($input: UpdateWorkerInput!) { updateWorker(input: $input) { errors { code } } }', {
      input: { id: worker.id, version, ...input },
    });
  await change(1, { lastName: 'Nouveau', email: null, nature: 'TEMP', newRegistrationNumber: true });
  const found = async (search: string) => (await listAs(source, manager, { filter: { search } })).names;
  expect(await found('ancien')).toEqual([]);
  for (const search of ['nouv', worker.registrationNumber, 'in0000'])
    expect(await found(search ?? '')).toEqual(['Nouveau']);
});
