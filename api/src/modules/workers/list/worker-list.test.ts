import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildOwnField, buildSector, buildStaff, buildUser, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs, listRefusal, type ListSeen } from '../../../test/list-workers';
import type { CreateWorkerInput } from '../saving/worker-input.type';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

function list(actor: Actor, variables: Record<string, unknown> = {}): Promise<ListSeen> {
  return listAs(source, actor, variables);
}

/** A new agency with these workers, and a reader of it. */
async function agencyWith(...workers: Partial<CreateWorkerInput>[]): Promise<Actor> {
  const { id } = await buildAgency(source);
  for (const worker of workers) await buildWorker(source, id, worker);
  return buildStaff(source, id, 'READER');
}

/** The names on all pages of this size, in order. */
async function walk(actor: Actor, first: number, variables: Record<string, unknown> = {}): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page = await list(actor, { ...variables, first, after });
    names.push(...page.names);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
  return names;
}

describe('the list', () => {
  test('sorts by last name, then first name, accents and capitals ignored', async () => {
    const actor = await agencyWith(
      { lastName: 'martin', firstName: 'Zoé' },
      { lastName: 'Martin-Dubreuil', firstName: 'Anne' },
      { lastName: 'Éluard' },
      { lastName: 'MARTIN', firstName: 'Alice' },
    );
    expect((await list(actor)).names).toEqual(['Éluard', 'MARTIN', 'martin', 'Martin-Dubreuil']);
    const backwards = await list(actor, { sort: { direction: 'DESC' } });
    expect(backwards.names).toEqual(['Martin-Dubreuil', 'martin', 'MARTIN', 'Éluard']);
  });

  test.each([
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['REGISTRATION_NUMBER', 'ASC'],
    ['REGISTRATION_NUMBER', 'DESC'],
    ['CREATED_AT', 'DESC'],
    ['UPDATED_AT', 'ASC'],
  ])('shows everybody once whatever the page size, by %s %s', async (key, direction) => {
    const actor = await agencyWith(
      { lastName: 'A' },
      { lastName: 'B', newRegistrationNumber: false },
      { lastName: 'C', nature: 'TRAINEE', status: 'INACTIVE' },
      { lastName: 'C', nature: 'TRAINEE' },
      { lastName: 'C', firstName: null, newRegistrationNumber: false, status: 'INACTIVE' },
      { lastName: 'D', newRegistrationNumber: false },
      { lastName: 'E', status: 'INACTIVE' },
    );
    const sort = { key, direction };
    const whole = await walk(actor, 200, { sort });
    expect([...whole].sort()).toEqual(['A', 'B', 'C', 'C', 'C', 'D', 'E']);
    for (const first of [1, 2, 3, 7]) expect(await walk(actor, first, { sort })).toEqual(whole);
  });

  test.each(['ASC', 'DESC'])('puts those without a registration number last, %s', async (direction) => {
    const actor = await agencyWith(
      { lastName: 'None', newRegistrationNumber: false },
      { lastName: 'First' },
      { lastName: 'Second', status: 'INACTIVE' },
    );
    const { names } = await list(actor, { sort: { key: 'REGISTRATION_NUMBER', direction } });
    expect(names).toEqual(direction === 'ASC' ? ['First', 'Second', 'None'] : ['Second', 'First', 'None']);
  });

  test('counts as far as it is asked to', async () => {
    const actor = await agencyWith({ lastName: 'A' }, { lastName: 'B' }, { lastName: 'C' });
    expect((await list(actor, { limit: 2 })).count).toEqual({ value: 2, capped: true });
    expect((await list(actor, { limit: 3, first: 1 })).count).toEqual({ value: 3, capped: false });
  });

  test('goes on where it was when the last worker of the page is deleted meanwhile', async () => {
    const actor = await agencyWith({ lastName: 'A' }, { lastName: 'B' }, { lastName: 'C' }, { lastName: 'D' });
    const { ids, endCursor } = await list(actor, { first: 2 });
    const admin = await buildStaff(source, actor.agencyId, 'ADMIN');
    await ask(source, admin, `mutation ($id: ID!) { deleteWorker(input: { id: $id, typedName: "B" }) { deletedId } }`, {
      id: ids[1],
    });
    expect((await list(actor, { first: 2, after: endCursor })).names).toEqual(['C', 'D']);
  });

  test('shows an agency nothing of another, by no filter and no cursor', async () => {
    const [mine, theirs] = [await agencyWith({ lastName: 'Mine' }), await agencyWith({ lastName: 'Theirs' })];
    const owner = await buildUser(source, theirs.agencyId);
    await buildWorker(source, theirs.agencyId, { lastName: 'Theirs', managerId: owner.id });
    expect((await list(mine)).names).toEqual(['Mine']);
    for (const filter of [{ managerIds: [owner.id] }, { search: 'theirs' }])
      expect(await list(mine, { filter })).toMatchObject({ names: [], count: { value: 0 } });
    const { endCursor } = await list(theirs, { first: 1 });
    await expect(list(mine, { after: endCursor })).rejects.toThrow('repère de page');
  });

  test('asks the database as often for fifty workers as for one', async () => {
    const actor = await agencyWith();
    const sector = await buildSector(source, actor.agencyId);
    for (let index = 0; index < 50; index++) await buildWorker(source, actor.agencyId, { sectorIds: [sector.id] });
    const document = `query ($first: Int) { workers(filter: { search: "claire", sectorIds: ["${sector.id}"] }, first: $first) {
      nodes { displayName ownFields isFavorite manager { fullName } sectors { label establishment { name } }
        formerNumbers { number } createdBy { name } missingFields }
      count { value } } }`;
    const statements = async (first: number): Promise<number> => {
      const query = jest.spyOn(source.driver, 'createQueryRunner');
      const { data, errors } = await ask(source, actor, document, { first });
      expect(errors).toBeUndefined();
      expect((data?.['workers'] as { nodes: object[] }).nodes).toHaveLength(first);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    expect(await statements(1)).toBeGreaterThan(3);
    expect(await statements(50)).toBe(await statements(1));
  });
});

describe('a list sorted by several columns', () => {
  /** Workers with equal and empty values, of two situations. */
  async function mixedAgency(): Promise<Actor> {
    const { id } = await buildAgency(source);
    const staff = [
      await buildUser(source, id, { lastName: 'Zidane' }),
      await buildUser(source, id, { lastName: 'Abid', firstName: 'Zoé' }),
    ];
    await buildOwnField(source, id, { key: 'hours', type: 'NUMBER', searchable: true });
    const options = ['Z', 'A'].map((key) => ({ key, labels: { fr: key } }));
    await buildOwnField(source, id, { key: 'grade', type: 'SINGLE_CHOICE', options, searchable: true });
    const hours = [null, 12.5, 35, 12.5, null, 7, 35, 0.1];
    for (const [index, value] of hours.entries()) {
      const managerId = staff[index % 3]?.id;
      await buildWorker(source, id, {
        lastName: `W${String(index)}`,
        nature: index % 2 === 0 ? 'TRAINEE' : 'CANDIDATE',
        status: index % 3 === 0 ? 'INACTIVE' : 'ACTIVE',
        mainAddress: { line1: '1 rue A', city: index < 4 ? 'Lyon' : 'Été', country: 'FR' },
        ...(managerId !== undefined && { managerId }),
        ownFields: { hours: value, ...(index % 3 !== 1 && { grade: index % 3 === 0 ? 'A' : 'Z' }) },
      });
    }
    return buildStaff(source, id, 'READER');
  }

  test.each([
    [
      ['hours', 'DESC'],
      ['displayName', 'DESC'],
    ],
    [
      ['hours', 'ASC'],
      ['grade', 'DESC'],
      ['createdAt', 'ASC'],
    ],
    [
      ['manager', 'ASC'],
      ['hours', 'DESC'],
    ],
    [
      ['nature', 'ASC'],
      ['mainAddress.city', 'DESC'],
      ['displayName', 'ASC'],
    ],
    [['grade', 'ASC']],
    [
      ['status', 'DESC'],
      ['registrationNumber', 'ASC'],
    ],
  ])('shows everybody once whatever the page size: %j', async (...steps) => {
    const actor = await mixedAgency();
    const by = steps.filter((step) => Array.isArray(step)).map(([property, direction]) => ({ property, direction }));
    const whole = await walk(actor, 200, { sort: { by } });
    expect([...whole].sort()).toEqual(['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']);
    for (const first of [1, 2, 3]) expect(await walk(actor, first, { sort: { by } })).toEqual(whole);
  });

  test('puts who has no value last either way, and choices in the order of the options', async () => {
    const actor = await mixedAgency();
    const names = (...by: object[]) => walk(actor, 3, { sort: { by } });
    const byName = { property: 'displayName' };
    expect(await names({ property: 'hours' }, byName)).toEqual(['W7', 'W5', 'W1', 'W3', 'W2', 'W6', 'W0', 'W4']);
    expect(await names({ property: 'hours', direction: 'DESC' }, byName)).toEqual([
      'W2',
      'W6',
      'W1',
      'W3',
      'W5',
      'W7',
      'W0',
      'W4',
    ]);
    expect(await names({ property: 'grade' }, byName)).toEqual(['W2', 'W5', 'W0', 'W3', 'W6', 'W1', 'W4', 'W7']);
  });

  test('is read through a filter that an index lists, and knows the neighbours of a worker', async () => {
    const actor = await mixedAgency();
    const sort = { by: [{ property: 'hours', direction: 'DESC' }, { property: 'displayName' }] };
    const filter = { ownFields: [{ key: 'grade', equals: 'A' }] };
    expect(await walk(actor, 1, { sort, filter })).toEqual(['W6', 'W3', 'W0']);
    const { ids } = await list(actor, { sort });
    const document = `query ($id: ID!, $sort: WorkerSort) { workerNeighbours(id: $id, sort: $sort) { first previous next last } }`;
    const { data } = await ask(source, actor, document, { id: ids[6], sort });
    expect(data?.['workerNeighbours']).toEqual({ first: ids[0], previous: ids[5], next: ids[7], last: ids[7] });
  });

  test.each([
    ['four columns', ['nature', 'status', 'createdAt', 'updatedAt']],
    ['the same twice', ['nature', 'nature']],
    ['several sectors', ['sectors']],
    ['payroll data', ['iban']],
    ['what is no column', ["w.nir_hash'"]],
  ])('refuses %s', async (_, properties) => {
    const actor = { ...(await agencyWith()), seesPayroll: true };
    const sort = { by: properties.map((property) => ({ property })) };
    expect(await listRefusal(source, actor, { sort })).toBe('BAD_SORT');
  });

  test('refuses the cursor of another order', async () => {
    const actor = await mixedAgency();
    const { endCursor } = await list(actor, { first: 1, sort: { by: [{ property: 'hours' }, { property: 'grade' }] } });
    const sort = { by: [{ property: 'hours' }] };
    expect(await listRefusal(source, actor, { sort, after: endCursor })).toBe('BAD_CURSOR');
  });
});
