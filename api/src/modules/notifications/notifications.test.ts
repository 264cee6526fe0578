import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import { transaction } from '../../platform/database/transaction';
import { ask } from '../../test/ask';
import { buildActor, buildAgency, buildStaff, buildUser, buildWorker } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { describeNotifications, forgetNotifications, notify, type NewNotification } from './index';

const LIST = `query ($first: Int, $after: String, $unreadOnly: Boolean) {
  notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
    nodes { id title place workerId createdAt readAt } edges { cursor } pageInfo { hasNextPage endCursor }
  }
  unreadNotificationCount
}`;
const MARK = `mutation ($id: ID!, $read: Boolean) {
  marked: markNotificationRead(id: $id, read: $read) { notification { id readAt } unreadNotificationCount errors { code } }
}`;
const MARK_ALL = `mutation ($id: ID!) {
  marked: markAllNotificationsRead(newestSeen: $id) { unreadNotificationCount errors { code } }
}`;

interface Seen {
  id: string;
  title: string;
  place: string;
  readAt: string | null;
}

interface ListSeen {
  nodes: Seen[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  unread: number;
}

/** Each test tells things of a kind of its own. */
let kind: string;
let described: number;
let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
beforeEach(() => {
  kind = `test.${newId()}`;
  described = 0;
  describeNotifications(kind, (_, actor, notifications) => {
    described += 1;
    const title = actor.language === 'fr' ? 'Quelque chose' : 'Something';
    const known = new Set(notifications.map(({ id }) => id));
    return Promise.resolve(({ id, facts }) =>
      known.has(id) ? { title: `${title} ${String(facts['n'])}`, place: 'DOCUMENTS' } : null,
    );
  });
});
afterAll(() => source.destroy());

async function list(actor: Actor, variables: object = {}): Promise<ListSeen> {
  const { data, errors } = await ask(source, actor, LIST, { ...variables });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return { ...(data?.['notifications'] as ListSeen), unread: Number(data?.['unreadNotificationCount']) };
}

async function mark(actor: Actor, document: string, variables: object): Promise<unknown> {
  const { data, errors } = await ask(source, actor, document, { ...variables });
  return data?.['marked'] ?? errors?.[0]?.extensions['code'];
}

function tell(actor: Actor, n: number, facts: Partial<NewNotification> = {}): Promise<void> {
  const { agencyId, userId } = actor;
  const notification = { agencyId, userId, kind, workerId: null, facts: { n }, key: `${kind} ${String(n)}`, ...facts };
  return transaction(source, (tx) => notify(tx, notification));
}

async function newManager(): Promise<Actor> {
  return buildStaff(source, (await buildAgency(source)).id, 'MANAGER');
}

test('what a manager is told is listed newest first, in his language, page by page', async () => {
  const manager = await newManager();
  for (const n of [1, 2, 3]) await tell(manager, n);
  const { nodes, pageInfo, unread } = await list(manager, { first: 2 });
  expect(nodes.map(({ title }) => title)).toEqual(['Quelque chose 3', 'Quelque chose 2']);
  expect(nodes[0]).toMatchObject({ place: 'DOCUMENTS', workerId: null, readAt: null });
  expect([pageInfo.hasNextPage, unread]).toEqual([true, 3]);
  expect(described).toBe(1);
  const rest = await list({ ...manager, language: 'en' }, { first: 2, after: pageInfo.endCursor });
  expect(rest.nodes.map(({ title }) => title)).toEqual(['Something 1']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test('the same thing told ten times at once is told once', async () => {
  const manager = await newManager();
  await Promise.all(Array.from({ length: 10 }, () => tell(manager, 1)));
  expect(await list(manager)).toMatchObject({ nodes: [{ title: 'Quelque chose 1' }], unread: 1 });
});

test('what was read is not told again', async () => {
  const manager = await newManager();
  await tell(manager, 1);
  const [told] = (await list(manager)).nodes;
  await mark(manager, MARK, { id: told?.id });
  await tell(manager, 1);
  expect(await list(manager)).toMatchObject({ nodes: [{ id: told?.id }], unread: 0 });
});

test('without a manager who can sign in, all administrators who can are told, and nobody else', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admins = [await buildStaff(source, agencyId, 'ADMIN'), await buildStaff(source, agencyId, 'ADMIN')];
  const others = [
    await buildStaff(source, agencyId, 'MANAGER'),
    await buildStaff(source, agencyId, 'ADMIN', { acceptedAt: null }),
    await buildStaff(source, (await buildAgency(source)).id, 'ADMIN'),
  ];
  const gone = await buildUser(source, agencyId, { deactivatedAt: clock.now() });
  await tell(admins[0] as Actor, 1, { userId: null });
  await tell(admins[0] as Actor, 2, { userId: gone.id });
  for (const admin of admins) expect((await list(admin)).unread).toBe(2);
  for (const other of others) expect((await list(other)).unread).toBe(0);
});

test('a notification is marked as read, as unread again, and all of those seen at once', async () => {
  const manager = await newManager();
  for (const n of [1, 2, 3]) await tell(manager, n);
  const [third, second] = (await list(manager)).nodes;
  expect(await mark(manager, MARK, { id: third?.id })).toMatchObject({ unreadNotificationCount: 2, errors: [] });
  expect((await list(manager, { unreadOnly: true })).nodes.map(({ title }) => title)).toEqual([
    'Quelque chose 2',
    'Quelque chose 1',
  ]);
  expect(await mark(manager, MARK, { id: third?.id, read: false })).toMatchObject({
    notification: { readAt: null },
    unreadNotificationCount: 3,
  });
  expect(await mark(manager, MARK_ALL, { id: second?.id })).toEqual({ unreadNotificationCount: 1, errors: [] });
  expect((await list(manager)).nodes.map(({ readAt }) => readAt !== null)).toEqual([false, true, true]);
});

test('reading again keeps when it was first read', async () => {
  const manager = await newManager();
  await tell(manager, 1);
  const { id } = (await list(manager)).nodes[0] as Seen;
  const once = await mark(manager, MARK, { id });
  expect(await mark(manager, MARK, { id })).toEqual(once);
});

test('what is told of a worker goes with his sheet, and what is told of a row when it is taken back', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  const { id: workerId } = await buildWorker(source, agencyId);
  const subjectId = newId();
  await tell(admin, 1, { workerId });
  await tell(admin, 2, { subjectId });
  await tell(admin, 3);
  await transaction(source, (tx) => forgetNotifications(tx, { agencyId, subjectId }));
  expect((await list(admin)).nodes).toMatchObject([{ title: 'Quelque chose 3' }, { workerId }]);
  await ask(
    source,
    admin,
    `mutation { deleteWorker(input: { id: "${workerId}", typedName: "Dupont" }) { deletedId } }`,
  );
  expect((await list(admin)).nodes).toMatchObject([{ title: 'Quelque chose 3' }]);
});

test('what nobody can describe any more is still listed', async () => {
  const manager = await newManager();
  await tell(manager, 1, { kind: 'test.unknown' });
  expect((await list(manager)).nodes).toMatchObject([{ title: 'Une fiche a changé', place: 'DEFINITION' }]);
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ first: 101 }, 'PAGE_SIZE'],
  [{ after: 'é' }, 'BAD_CURSOR'],
])('a page of %j is refused', async (variables, reason) => {
  await expect(list(await newManager(), variables)).rejects.toThrow(reason);
});

test('nobody marks what was told to others, and a partner has no notifications', async () => {
  const manager = await newManager();
  await tell(manager, 1);
  const [told] = (await list(manager)).nodes;
  const colleague = await buildStaff(source, manager.agencyId, 'ADMIN');
  const partner = buildActor(manager.agencyId, { scopes: ['workers:read', 'workers:write'] });
  for (const id of [told?.id, 'é', '']) expect(await mark(colleague, MARK, { id })).toBe('NOT_FOUND');
  expect(await mark(colleague, MARK_ALL, { id: 'é' })).toBe('NOT_FOUND');
  expect(await mark(colleague, MARK_ALL, { id: told?.id })).toMatchObject({ unreadNotificationCount: 0 });
  expect(await mark(partner, MARK, { id: told?.id })).toBe('FORBIDDEN');
  await expect(list(partner)).rejects.toThrow('FORBIDDEN');
  expect((await list(manager)).unread).toBe(1);
});
