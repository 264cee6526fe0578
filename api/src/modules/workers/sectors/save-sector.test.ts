import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { ask } from '../../../test/ask';
import { createAs, reasons, updateAs, type ListedError } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildEstablishment, buildSector, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { saveSector } from './save-sector';
import { SectorRow } from './sector.entity';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

interface SectorSeen {
  id: string;
  code: string;
  label: string;
  establishment: { name: string } | null;
  archivedAt: string | null;
}

interface Payload {
  sector: SectorSeen | null;
  errors: ListedError[];
}

const SECTOR = '{ id code label establishment { name } archivedAt }';

async function save(actor: Actor, input: object): Promise<Payload> {
  const document = `mutation ($input: SaveSectorInput!) {
    saveSector(input: $input) { sector ${SECTOR} errors { code message path } } }`;
  const { data, errors } = await ask(source, actor, document, { input });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saveSector'] as Payload;
}

function archive(actor: Actor, id: string): Promise<Payload> {
  return act(actor, 'archiveSector', id);
}

function restore(actor: Actor, id: string): Promise<Payload> {
  return act(actor, 'restoreSector', id);
}

async function act(actor: Actor, verb: 'archiveSector' | 'restoreSector', id: string): Promise<Payload> {
  const document = `mutation ($id: ID!) { result: ${verb}(id: $id) { sector ${SECTOR} errors { code message path } } }`;
  const { data, errors } = await ask(source, actor, document, { id });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['result'] as Payload;
}

async function read(actor: Actor): Promise<SectorSeen[]> {
  const { data } = await ask(source, actor, `{ sectors ${SECTOR} }`);
  return data?.['sectors'] as SectorSeen[];
}

async function newAdmin(): Promise<Actor> {
  return buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
}

test('an administrator makes a sector and changes it, and everybody reads it', async () => {
  const admin = await newAdmin();
  const { id: establishmentId } = await buildEstablishment(source, admin.agencyId, { name: 'Lille' });
  const { sector } = await save(admin, { code: ' lin ', label: 'Métropole nord 🐝', establishmentId });
  expect(sector).toMatchObject({ code: 'lin', label: 'Métropole nord 🐝', establishment: { name: 'Lille' } });
  await save(admin, { id: sector?.id, code: 'LIN', label: 'Métropole' });
  const seen = [{ ...sector, code: 'LIN', label: 'Métropole' }];
  expect(await read(await buildStaff(source, admin.agencyId, 'READER'))).toEqual(seen);
  expect(await read(buildActor(admin.agencyId))).toEqual(seen);
  expect(
    (await save(admin, { id: sector?.id, code: 'LIN', label: 'Métropole', establishmentId: null })).sector,
  ).toEqual({
    ...seen[0],
    establishment: null,
  });
});

test('a change keeps what another gave between its reading and its writing', async () => {
  const admin = await newAdmin();
  const { id: establishmentId } = await buildEstablishment(source, admin.agencyId, { name: 'Lille' });
  const { id } = await buildSector(source, admin.agencyId, { code: 'LIN' });
  await transaction(source, async (tx) => {
    const rowAsRead = await tx.findOneByOrFail(SectorRow, { agencyId: admin.agencyId, id });
    await save(admin, { id, code: 'LIN', label: 'Nord', establishmentId });
    jest.spyOn(tx, 'findOneBy').mockResolvedValueOnce(rowAsRead);
    await saveSector(tx, admin, { id, code: 'LIN', label: 'Nord' });
  });
  expect(await read(admin)).toMatchObject([{ id, establishment: { name: 'Lille' } }]);
});

test('ten sectors of one code at once are one', async () => {
  const admin = await newAdmin();
  const codes = ['LIN', 'lin', 'Lín'];
  const made = await Promise.all(
    Array.from({ length: 10 }, (_, index) => save(admin, { code: codes[index % 3], label: 'Nord' })),
  );
  expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(new Set(made.flatMap(reasons))).toEqual(new Set(['code: CODE_TAKEN']));
  expect(await read(admin)).toHaveLength(1);
});

test('two agencies may use the same code', async () => {
  const [one, other] = [await newAdmin(), await newAdmin()];
  for (const admin of [one, other]) expect((await save(admin, { code: 'LIN', label: 'Nord' })).errors).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['nothing', { code: ' ', label: '\u200b\u0000' }, ['code: REQUIRED']],
  ['too much', { code: 'x'.repeat(21), label: 'y'.repeat(121) }, ['code: TOO_LONG', 'label: TOO_LONG']],
  [
    'an establishment there is not',
    { code: 'A', label: 'A', establishmentId: 'é' },
    ['establishmentId: ESTABLISHMENT_NOT_FOUND'],
  ],
])('%s is refused beside its field', async (_, input, expected) => {
  const admin = await newAdmin();
  expect(reasons(await save(admin, input))).toEqual(expect.arrayContaining(expected));
  expect(await read(admin)).toEqual([]);
});

test('an establishment of another agency, or an archived one, cannot be chosen', async () => {
  const admin = await newAdmin();
  const strange = await buildEstablishment(source, (await newAdmin()).agencyId);
  const closed = await buildEstablishment(source, admin.agencyId, { archivedAt: new Date() });
  for (const { id } of [strange, closed])
    expect(reasons(await save(admin, { code: 'A', label: 'A', establishmentId: id }))).toEqual([
      'establishmentId: ESTABLISHMENT_NOT_FOUND',
    ]);
});

test('an archived sector stays on the sheets that have it and cannot be chosen anew, until it is restored', async () => {
  const admin = await newAdmin();
  const [kept, other] = [await buildSector(source, admin.agencyId), await buildSector(source, admin.agencyId)];
  const { worker } = await createAs(source, admin, { sectorIds: [kept.id] });
  expect((await archive(admin, kept.id)).sector?.archivedAt).not.toBeNull();
  expect((await read(admin)).map(({ id }) => id)).toEqual([other.id, kept.id]);
  const sectorIds = [other.id, kept.id];
  const { worker: changed } = await updateAs(source, admin, worker ?? { id: '', version: 0 }, { sectorIds });
  expect(changed?.['sectors']).toHaveLength(2);
  expect(reasons(await createAs(source, admin, { sectorIds }))).toEqual(['sectorIds: SECTOR_ARCHIVED']);
  const { sector } = await save(admin, { id: kept.id, code: kept.code, label: 'Lille vieille' });
  expect(sector?.label).toBe('Lille vieille');
  expect(sector?.archivedAt).not.toBeNull();
  for (let turn = 0; turn < 2; turn++) expect((await restore(admin, kept.id)).sector?.archivedAt).toBeNull();
  expect((await read(admin)).map(({ archivedAt }) => archivedAt)).toEqual([null, null]);
  expect(reasons(await createAs(source, admin, { sectorIds }))).toEqual([]);
});

test('another agency finds no sector here, and others than administrators change none', async () => {
  const [admin, stranger] = [await newAdmin(), await newAdmin()];
  const { id } = await buildSector(source, admin.agencyId);
  expect(await read(stranger)).toEqual([]);
  for (const strange of [id, 'é', '']) {
    await expect(archive(stranger, strange)).rejects.toThrow('NOT_FOUND');
    await expect(restore(stranger, strange)).rejects.toThrow('NOT_FOUND');
    await expect(save(stranger, { id: strange, code: 'A', label: 'A' })).rejects.toThrow('NOT_FOUND');
  }
  expect(reasons(await createAs(source, stranger, { sectorIds: [id] }))).toEqual(['sectorIds: SECTOR_NOT_FOUND']);
  const manager = await buildStaff(source, admin.agencyId, 'MANAGER');
  for (const actor of [manager, buildActor(admin.agencyId, { scopes: ['workers:read', 'workers:write'] })]) {
    await expect(archive(actor, id)).rejects.toThrow('FORBIDDEN');
    await expect(restore(actor, id)).rejects.toThrow('FORBIDDEN');
    await expect(save(actor, { code: 'A', label: 'A' })).rejects.toThrow('FORBIDDEN');
  }
  expect((await read(admin))[0]?.archivedAt).toBeNull();
});
