import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { ask } from '../../../test/ask';
import {
  actorOfUser,
  buildActor,
  buildAgency,
  buildEstablishment,
  buildStaff,
  buildUser,
} from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { establishmentsById, usersById } from '../index';

const USERS = '{ users { fullName email role seesPayroll language state viewerCanEdit } }';
const ESTABLISHMENTS = '{ agency { establishments { id name city archivedAt } } }';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('colleagues come by last name, then first name, the deactivated last, each with his state', async () => {
  const { id } = await buildAgency(source);
  const admin = await buildUser(source, id, { firstName: 'Zoé', lastName: 'Aubry', role: 'ADMIN', seesPayroll: true });
  await buildUser(source, id, { firstName: 'Yann', lastName: 'Le Goff', acceptedAt: null, language: 'en' });
  await buildUser(source, id, { firstName: 'Éric', lastName: 'Aubry', deactivatedAt: clock.now() });
  await buildUser(source, id, { firstName: 'Alice', lastName: 'Aubry', role: 'READER' });
  const { data } = await ask(source, actorOfUser(admin), USERS);
  expect(data?.['users']).toMatchObject([
    { fullName: 'Alice Aubry', role: 'READER', state: 'ACTIVE', viewerCanEdit: true },
    { fullName: 'Zoé Aubry', role: 'ADMIN', seesPayroll: true, language: 'FR', viewerCanEdit: false },
    { fullName: 'Yann Le Goff', state: 'INVITED', language: 'EN', viewerCanEdit: true },
    { fullName: 'Éric Aubry', state: 'DEACTIVATED', viewerCanEdit: true },
  ]);
});

test('a manager and a partner read the names of colleagues, and may change none', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const names = '{ users { id firstName lastName fullName viewerCanEdit } }';
  for (const actor of [manager, buildActor(id)])
    expect((await ask(source, actor, names)).data?.['users']).toMatchObject([
      { id: manager.userId, fullName: 'Claire Moreau', viewerCanEdit: false },
    ]);
});

test.each(['email', 'role', 'seesPayroll', 'language', 'state'])(
  'colleagues see the %s of one another, and a partner does not',
  async (field) => {
    const { id } = await buildAgency(source);
    const reader = await buildStaff(source, id, 'READER');
    expect((await ask(source, reader, `{ users { ${field} } }`)).errors).toBeUndefined();
    const { data, errors } = await ask(source, buildActor(id), `{ users { ${field} } }`);
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
  },
);

test('when colleagues were invited and signed in is told to administrators, and to nobody else', async () => {
  const { id } = await buildAgency(source);
  const times = { invitedAt: '2026-11-02T08:00:00.000Z', lastSignInAt: '2026-11-24T08:00:00.000Z' };
  const { invitedAt, lastSignInAt } = times;
  const dates = { invitedAt: new Date(invitedAt), lastSignInAt: new Date(lastSignInAt) };
  const admin = actorOfUser(await buildUser(source, id, { role: 'ADMIN', ...dates }));
  const seenBy = async (actor: Actor) => (await ask(source, actor, '{ users { invitedAt lastSignInAt } }')).data;
  expect(await seenBy(admin)).toEqual({ users: [times] });
  for (const actor of [{ ...admin, role: 'MANAGER' as const }, buildActor(id)])
    expect(await seenBy(actor)).toEqual({ users: [{ invitedAt: null, lastSignInAt: null }] });
});

test('a stranger sees neither staff nor establishments of another agency', async () => {
  const [mine, theirs] = [await buildAgency(source), await buildAgency(source)];
  const [user, establishment] = [await buildUser(source, mine.id), await buildEstablishment(source, mine.id)];
  const stranger = buildActor(theirs.id);
  expect((await ask(source, stranger, '{ users { id } }')).data).toEqual({ users: [] });
  expect((await ask(source, stranger, ESTABLISHMENTS)).data).toEqual({ agency: { establishments: [] } });
  expect(await usersById(source.manager, stranger, [user.id])).toEqual(new Map());
  expect(await establishmentsById(source.manager, stranger, [establishment.id])).toEqual(new Map());
});

test('rows are read by id together, each once', async () => {
  const { id } = await buildAgency(source);
  const [one, other] = [await buildUser(source, id), await buildUser(source, id)];
  const found = await usersById(source.manager, buildActor(id), [one.id, other.id, one.id]);
  expect([...found.keys()].sort()).toEqual([one.id, other.id].sort());
  const branch = await buildEstablishment(source, id);
  expect(await establishmentsById(source.manager, buildActor(id), [branch.id])).toEqual(new Map([[branch.id, branch]]));
});

test('an agency lists its establishments by name, archived ones included', async () => {
  const { id } = await buildAgency(source);
  await buildEstablishment(source, id, { name: 'Montpellier', city: 'Montpellier' });
  await buildEstablishment(source, id, { name: 'Lille', archivedAt: new Date('2026-01-02T03:04:05.678Z') });
  expect((await ask(source, buildActor(id), ESTABLISHMENTS)).data?.['agency']).toMatchObject({
    establishments: [
      { name: 'Lille', archivedAt: '2026-01-02T03:04:05.678Z' },
      { name: 'Montpellier', city: 'Montpellier', archivedAt: null },
    ],
  });
});
