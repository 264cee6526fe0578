import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { parisDay } from '../../../platform/formats/paris-time';
import { ask } from '../../../test/ask';
import { reasons, type ListedError } from '../../../test/ask-workers';
import { buildAgency, buildClient, buildStaff, buildVisit, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { WorkerRow } from '../../workers';

interface ComplaintSeen {
  id: string;
  state: string;
  handler: { id: string };
  closedAt: string | null;
}

interface Payload {
  complaint: ComplaintSeen | null;
  errors: ListedError[];
}

const COMPLAINT = `{ id category text state receivedOn dueOn resolution closedAt isOverdue nextStates viewerCanEdit
  visit { startsAt } handler { id } }`;
const ADD = `mutation ($input: ComplaintInput!) {
  saved: addComplaint(input: $input) { complaint ${COMPLAINT} errors { code message path } } }`;
const UPDATE = `mutation ($id: ID!, $input: ComplaintInput!) {
  saved: updateComplaint(id: $id, input: $input) { complaint ${COMPLAINT} errors { code message path } } }`;
const READ = `query ($id: ID!) { worker(id: $id) { viewerCanFollowUp clients { nodes {
  openComplaintCount overdueComplaintCount complaints { nodes ${COMPLAINT} pageInfo { endCursor } } } } } }`;
const NOTICES = '{ notifications { nodes { title } } }';

let source: DataSource;
let author: Actor;
let manager: Actor;
let served: { clientId: string; workerId: string };
let visitId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  const { id: agencyId } = await buildAgency(source);
  [author, manager] = [await buildStaff(source, agencyId, 'MANAGER'), await buildStaff(source, agencyId, 'MANAGER')];
  const worker = await buildWorker(source, agencyId, { managerId: manager.userId });
  served = { workerId: worker.id, clientId: (await buildClient(source, agencyId, { firstName: 'Jeanne' })).id };
  visitId = (await buildVisit(source, agencyId, served)).id;
});
afterAll(() => source.destroy());

async function save(actor: Actor, document: string, variables: Record<string, unknown>): Promise<Payload> {
  const { data, errors } = await ask(source, actor, document, variables);
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saved'] as Payload;
}

const add = (input: object, actor = author) =>
  save(actor, ADD, { input: { visitId, category: 'QUALITY', text: 'Rien de fait.', ...input } });
const update = (id: string | undefined, input: object) => save(author, UPDATE, { id, input });

async function notices(actor: Actor): Promise<unknown> {
  const { data } = await ask(source, actor, NOTICES);
  return (data?.['notifications'] as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
}

const read = async () => (await ask(source, author, READ, { id: served.workerId })).data?.['worker'];
const inactivate = () => source.manager.update(WorkerRow, { id: served.workerId }, { status: 'INACTIVE' });

test('a complaint about a past visit is kept, and the manager of the worker is told', async () => {
  const { complaint, errors } = await add({ receivedOn: '2026-03-03', dueOn: '2026-03-10' });
  expect(errors).toEqual([]);
  expect(complaint).toMatchObject({ state: 'RECEIVED', isOverdue: true, handler: { id: manager.userId } });
  expect(await read()).toMatchObject({
    clients: { nodes: [{ openComplaintCount: 1, overdueComplaintCount: 1, complaints: { nodes: [complaint] } }] },
  });
  expect(await notices(manager)).toEqual(['Réclamation de Mme Jeanne LEROY sur Mme Claire DUPONT : qualité']);
  expect(await notices(author)).toEqual([]);
});

test('whoever is to see to it instead is told, and nobody any more once it is resolved', async () => {
  const { complaint } = await add({ receivedOn: '2026-03-03' });
  const other = await buildStaff(source, author.agencyId, 'MANAGER');
  await update(complaint?.id, { handlerId: other.userId, state: 'IN_PROGRESS' });
  expect(await notices(other)).toHaveLength(1);
  expect(reasons(await update(complaint?.id, { state: 'RESOLVED' }))).toEqual(['resolution: RESOLUTION_REQUIRED']);
  const resolved = await update(complaint?.id, { state: 'RESOLVED', resolution: 'Remplacée.' });
  expect(resolved.complaint).toMatchObject({ state: 'RESOLVED', closedAt: expect.any(String) as string });
  expect([await notices(other), await notices(manager)]).toEqual([[], []]);
  expect(reasons(await update(complaint?.id, { state: 'DISMISSED' }))).toEqual(['state: STATE_STEP']);
  expect((await update(complaint?.id, { state: 'IN_PROGRESS' })).complaint?.closedAt).toBeNull();
});

test.each<[string, object, string[]]>([
  ['no visit', { visitId: null }, ['visitId: REQUIRED']],
  ['a visit there is not', { visitId: 'é' }, ['visitId: VISIT_NOT_FOUND']],
  ['nothing said', { category: null, text: ' ' }, ['category: REQUIRED', 'text: REQUIRED']],
  ['a handler there is not', { handlerId: 'é' }, ['handlerId: HANDLER_NOT_FOUND']],
  ['too much', { text: 'x'.repeat(4001) }, ['text: TOO_LONG']],
  ['due before it came', { receivedOn: '2026-03-03', dueOn: '2026-03-02' }, ['dueOn: DUE_BEFORE_RECEIVED']],
  ['received before the visit', { receivedOn: '2026-03-01' }, ['receivedOn: RECEIVED_BEFORE_VISIT']],
])('a complaint with %s is refused and changes nothing', async (_, input, expected) => {
  expect(reasons(await add(input))).toEqual(expected);
  expect(await read()).toMatchObject({ clients: { nodes: [{ openComplaintCount: 0 }] } });
});

test('a visit that is planned or cancelled is complained of by nobody', async () => {
  for (const status of ['PLANNED', 'CANCELLED'] as const) {
    const { id } = await buildVisit(source, author.agencyId, { ...served, status });
    expect(reasons(await add({ visitId: id }))).toEqual(['visitId: VISIT_NOT_DONE']);
  }
});

test("a complaint moves to another visit of the same two, and to nobody else's", async () => {
  const { complaint } = await add({ receivedOn: parisDay(clock.now()) });
  const again = await buildVisit(source, author.agencyId, { ...served, startsAt: new Date('2026-03-09T08:00:00Z') });
  expect((await update(complaint?.id, { visitId: again.id })).complaint).toMatchObject({
    visit: { startsAt: '2026-03-09T08:00:00.000Z' },
  });
  const { id: clientId } = await buildClient(source, author.agencyId);
  const other = await buildVisit(source, author.agencyId, { ...served, clientId });
  expect(reasons(await update(complaint?.id, { visitId: other.id }))).toEqual(['visitId: VISIT_OF_OTHERS']);
});

test("an inactive worker's complaints stay readable and are seen to, and no new one is added", async () => {
  const { complaint } = await add({ receivedOn: '2026-03-03' });
  await inactivate();
  expect(reasons(await add({}))).toEqual([': WORKER_INACTIVE']);
  expect(await read()).toMatchObject({ viewerCanFollowUp: false, clients: { nodes: [{ openComplaintCount: 1 }] } });
  expect((await update(complaint?.id, { state: 'DISMISSED' })).complaint).toMatchObject({ state: 'DISMISSED' });
});

test('readers write no complaint, and another agency finds none', async () => {
  const { complaint } = await add({});
  await expect(add({}, await buildStaff(source, author.agencyId, 'READER'))).rejects.toThrow('FORBIDDEN');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  expect(reasons(await add({}, stranger))).toEqual(['visitId: VISIT_NOT_FOUND']);
  await expect(save(stranger, UPDATE, { id: complaint?.id, input: {} })).rejects.toThrow('NOT_FOUND');
});
