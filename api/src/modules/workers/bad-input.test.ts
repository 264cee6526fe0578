import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { ask } from '../../test/ask';
import { createAs, readAs, reasons, updateAs } from '../../test/ask-workers';
import {
  buildAgency,
  buildEstablishment,
  buildOwnField,
  buildSector,
  buildStaff,
  buildUser,
} from '../../test/builders';
import { testDatabase } from '../../test/database';

const TEN_MEGABYTES = 'é'.repeat(10_000_000);

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

async function office(): Promise<Actor> {
  const { id } = await buildAgency(source);
  return buildStaff(source, id, 'ADMIN', { seesPayroll: true });
}

async function countSheets({ agencyId }: Actor): Promise<number> {
  const [row] = await source.query<{ count: string }[]>('SELECT COUNT(*) AS count FROM workers WHERE agency_id = ?', [
    agencyId,
  ]);
  return Number(row?.count);
}

test.each([
  ['4-byte characters', '🐝𝒳 Ünï', '🐝𝒳 Ünï'],
  ['right-to-left text', 'عبد الله', 'عبد الله'],
  ['a direction override', 'Du\u202epont', 'Dupont'],
  ['control characters and line breaks', ' Du\u0000po\nnt\t', 'Dupo nt'],
  ['half an emoji', 'Dupont\ud83d', 'Dupont'],
  ['composed accents', 'Le\u0301a', 'Léa'],
  ['SQL', `'; DROP TABLE workers; -- `, `'; DROP TABLE workers; --`],
  ['80 emoji', '🐝'.repeat(80), '🐝'.repeat(80)],
])('a name with %s is kept clean', async (_, lastName, kept) => {
  const actor = await office();
  const { worker, errors } = await createAs(source, actor, { lastName, comment: lastName });
  expect(errors).toEqual([]);
  expect(await readAs(source, actor, worker?.id ?? '')).toMatchObject({ lastName: kept });
});

test('a birth date that is still to come is refused, one that is past is kept', async () => {
  const actor = await office();
  jest.spyOn(clock, 'now').mockReturnValue(new Date('2026-11-24T12:00:00Z'));
  expect(reasons(await createAs(source, actor, { birthDate: '2026-11-25' }))).toEqual(['birthDate: TOO_LATE']);
  expect((await createAs(source, actor, { birthDate: '24/11/2026' })).worker).toMatchObject({
    birthDate: '2026-11-24',
  });
});

test('texts of 10 MB are refused beside their fields, and not repeated', async () => {
  const actor = await office();
  await buildOwnField(source, actor.agencyId, { key: 'badge' });
  const answer = await createAs(source, actor, {
    lastName: TEN_MEGABYTES,
    comment: TEN_MEGABYTES,
    email: TEN_MEGABYTES,
    mobilePhone: TEN_MEGABYTES,
    birthDate: TEN_MEGABYTES,
    nir: TEN_MEGABYTES,
    iban: TEN_MEGABYTES,
    managerId: TEN_MEGABYTES,
    establishmentId: TEN_MEGABYTES,
    sectorIds: [TEN_MEGABYTES],
    mainAddress: { line1: TEN_MEGABYTES, city: TEN_MEGABYTES, postcode: TEN_MEGABYTES, country: TEN_MEGABYTES },
    ownFields: { badge: TEN_MEGABYTES, [TEN_MEGABYTES]: 1 },
  });
  expect(answer.errors).toHaveLength(16);
  expect(JSON.stringify(answer).length).toBeLessThan(10_000);
  expect(await countSheets(actor)).toBe(0);
});

test('values one character too long are refused, the longest are kept', async () => {
  const actor = await office();
  const tooLong = { lastName: '🐝'.repeat(81), accountingAccount: 'x'.repeat(21), comment: 'x'.repeat(5001) };
  expect(reasons(await createAs(source, actor, tooLong))).toEqual([
    'lastName: TOO_LONG',
    'accountingAccount: TOO_LONG',
    'comment: TOO_LONG',
  ]);
  const longest = { lastName: '🐝'.repeat(80), accountingAccount: 'x'.repeat(20), comment: '🐝'.repeat(5000) };
  expect((await createAs(source, actor, longest)).errors).toEqual([]);
});

test.each([
  ['TEXT', 12, 'WRONG_TYPE'],
  ['TEXT', ['a'], 'WRONG_TYPE'],
  ['LONG_TEXT', true, 'WRONG_TYPE'],
  ['NUMBER', '12', 'WRONG_TYPE'],
  ['NUMBER', 1e300, 'NUMBER_SIZE'],
  ['MONEY', 0.005, 'AMOUNT_DECIMALS'],
  ['YES_NO', 'yes', 'WRONG_TYPE'],
  ['DATE', '31/02/2026', 'DAY_MISSING'],
  ['DATE', 20260224, 'WRONG_TYPE'],
  ['PHONE', '0612', 'PHONE'],
  ['EMAIL', 'claire@', 'EMAIL_SHAPE'],
  ['URL', 'javascript:alert(1)', 'URL_SHAPE'],
  ['SINGLE_CHOICE', 'C', 'UNKNOWN_OPTION'],
  ['SINGLE_CHOICE', ['A'], 'WRONG_TYPE'],
  ['MULTIPLE_CHOICE', ['A', 'C'], 'UNKNOWN_OPTION'],
  ['MULTIPLE_CHOICE', 'A', 'WRONG_TYPE'],
] as const)('an own field of type %s refuses %j', async (type, value, code) => {
  const actor = await office();
  const options = ['A', 'B'].map((key) => ({ key, labels: { fr: key } }));
  await buildOwnField(source, actor.agencyId, { key: 'one', type, ...(type.endsWith('CHOICE') && { options }) });
  expect(reasons(await createAs(source, actor, { ownFields: { one: value } }))).toEqual([`ownFields.one: ${code}`]);
  expect(await countSheets(actor)).toBe(0);
});

test.each([
  ['an object', { a: { b: 1 } }],
  ['a list of numbers', { a: [1] }],
  ['a prototype', JSON.parse('{"__proto__": "x"}') as object],
  ['a list', ['a']],
])('own fields that are %s are no input at all', async (_, ownFields) => {
  const actor = await office();
  await expect(createAs(source, actor, { ownFields })).rejects.toThrow();
  expect(await countSheets(actor)).toBe(0);
});

test('built-in keys, numbers and unknown keys are no own fields', async () => {
  const actor = await office();
  const ownFields = { lastName: 'x', registrationNumber: 'SA00009', constructor: 'x', toString: 'x', '🐝': 1 };
  expect(reasons(await createAs(source, actor, { ownFields }))).toEqual(
    Object.keys(ownFields).map((key) => `ownFields.${key}: UNKNOWN_FIELD`),
  );
});

test('a thousand unknown keys make no endless answer', async () => {
  const actor = await office();
  const ownFields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key_${String(index)}`, 1]));
  expect((await createAs(source, actor, { ownFields })).errors).toHaveLength(50);
});

test.each([
  ['31/02/1990', 'DAY_MISSING'],
  ['1990-13-01', 'DAY_MISSING'],
  ['29/02/2100', 'DAY_MISSING'],
  ['03-04-90', 'DAY_SHAPE'],
  ['01/01/1800', 'DAY_YEAR'],
])('a birth date of %s is refused: %s', async (birthDate, code) => {
  expect(reasons(await createAs(source, await office(), { birthDate }))).toEqual([`birthDate: ${code}`]);
});

test.each([
  ['06 12 34 56 78', '+33612345678'],
  ['0692 12 34 56', '+262692123456'],
  ['+33 (0)6 92 12 34 56', '+262692123456'],
  ['0639 01 23 45', '+262639012345'],
])('a phone typed %s is kept as %s', async (mobilePhone, kept) => {
  const { worker } = await createAs(source, await office(), { mobilePhone });
  expect(worker).toMatchObject({ mobilePhone: kept });
});

test('a manager, an establishment or a sector that is not the agency’s does not exist here', async () => {
  const [actor, { id: theirs }] = [await office(), await buildAgency(source)];
  const refused = await createAs(source, actor, {
    managerId: (await buildUser(source, theirs)).id,
    establishmentId: (await buildEstablishment(source, theirs)).id,
    sectorIds: [(await buildSector(source, theirs)).id],
  });
  const gone = [
    'managerId: MANAGER_NOT_FOUND',
    'establishmentId: ESTABLISHMENT_NOT_FOUND',
    'sectorIds: SECTOR_NOT_FOUND',
  ];
  expect(reasons(refused)).toEqual(gone);
  const nonsense = { managerId: 'é🐝', establishmentId: "' OR 1", sectorIds: ['🐝'] };
  expect(reasons(await createAs(source, actor, nonsense))).toEqual(gone);
});

test('a deactivated manager, an archived establishment or sector cannot be chosen, but stays', async () => {
  const actor = await office();
  const { agencyId } = actor;
  const [user, establishment] = [await buildUser(source, agencyId), await buildEstablishment(source, agencyId)];
  const sector = await buildSector(source, agencyId);
  const links = { managerId: user.id, establishmentId: establishment.id, sectorIds: [sector.id] };
  const { worker } = await createAs(source, actor, links);
  await source.query('UPDATE users SET deactivated_at = NOW(3) WHERE id = ?', [user.id]);
  await source.query('UPDATE establishments SET archived_at = NOW(3) WHERE id = ?', [establishment.id]);
  await source.query('UPDATE sectors SET archived_at = NOW(3) WHERE id = ?', [sector.id]);
  const kept = await updateAs(source, actor, worker ?? { id: '', version: 0 }, { ...links, comment: 'a' });
  expect(kept).toMatchObject({ errors: [], worker: { manager: { id: user.id }, comment: 'a' } });
  expect(reasons(await createAs(source, actor, links))).toEqual([
    'managerId: MANAGER_DEACTIVATED',
    'establishmentId: ESTABLISHMENT_ARCHIVED',
    'sectorIds: SECTOR_ARCHIVED',
  ]);
});

test.each(['', '🐝', "' OR 1=1 -- ", '00000000-0000-0000-0000-000000000000', TEN_MEGABYTES])(
  'no worker has the id %#',
  async (id) => {
    const actor = await office();
    await expect(readAs(source, actor, id)).rejects.toThrow("n'existe pas");
    await expect(updateAs(source, actor, { id, version: 1 }, {})).rejects.toThrow("n'existe pas");
    const document = 'mutation ($input: DeleteWorkerInput!) { deleteWorker(input: $input) { deletedId } }';
    const deleted = await ask(source, actor, document, { input: { id, typedName: '' } });
    expect(deleted.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  },
);

test('nature, status and language cannot be emptied', async () => {
  const emptied = { nature: null, status: null, language: null };
  expect(reasons(await createAs(source, await office(), emptied))).toEqual([
    'nature: REQUIRED',
    'status: REQUIRED',
    'language: REQUIRED',
  ]);
});
