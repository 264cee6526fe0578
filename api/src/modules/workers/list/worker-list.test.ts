import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildSector, buildStaff, buildUser, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { listAs, type ListSeen } from '../../../test/list-workers';
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
