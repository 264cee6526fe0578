import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { reasons, type ListedError } from '../../../test/ask-workers';
import { buildAgency, buildClient, buildStaff, buildVisit, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { WorkerEventRow, WorkerRow } from '../../workers';
import { describeFollowUpEvent } from './follow-up-event.rules';

const FOLLOW_UP = '{ id followedOn kind score comment nextOn author { fullName } viewerCanEdit }';
const ADD = `mutation ($workerId: ID!, $clientId: ID!, $input: QualityFollowUpInput!) {
  saved: addFollowUp(workerId: $workerId, clientId: $clientId, input: $input) {
    followUp ${FOLLOW_UP} errors { code message path } } }`;
const UPDATE = `mutation ($id: ID!, $input: QualityFollowUpInput!) {
  saved: updateFollowUp(id: $id, input: $input) { followUp ${FOLLOW_UP} errors { code message path } } }`;
const REMOVE = 'mutation ($id: ID!) { saved: removeFollowUp(id: $id) { removedId errors { code message path } } }';
const READ = `query ($id: ID!) { worker(id: $id) { clients { nodes { followUps { nodes ${FOLLOW_UP} } } } } }`;

let source: DataSource;
let manager: Actor;
let served: { clientId: string; workerId: string };
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  manager = await buildStaff(source, (await buildAgency(source)).id, 'MANAGER');
  const { id: workerId } = await buildWorker(source, manager.agencyId);
  served = { workerId, clientId: (await buildClient(source, manager.agencyId)).id };
  await buildVisit(source, manager.agencyId, served);
});
afterAll(() => source.destroy());

async function save(document: string, variables: Record<string, unknown>, actor = manager) {
  const { data, errors } = await ask(source, actor, document, variables);
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saved'] as { followUp: { id: string } | null; errors: ListedError[] };
}

const add = (input: object, pair = served) => save(ADD, { ...pair, input: { kind: 'PHONE_CALL', ...input } });
const read = async () => (await ask(source, manager, READ, { id: served.workerId })).data?.['worker'];

test('a follow-up is written down, changed by what is given alone, removed, and told in the history', async () => {
  const { followUp } = await add({
    followedOn: '2026-03-05',
    score: 4,
    comment: 'Très contente.',
    nextOn: '2026-06-05',
  });
  expect(await read()).toMatchObject({ clients: { nodes: [{ followUps: { nodes: [followUp] } }] } });
  await save(UPDATE, { id: followUp?.id, input: { score: 2, nextOn: null } });
  expect(await read()).toMatchObject({
    clients: { nodes: [{ followUps: { nodes: [{ ...followUp, score: 2, nextOn: null }] } }] },
  });
  await save(REMOVE, { id: followUp?.id });
  expect(await read()).toMatchObject({ clients: { nodes: [{ followUps: { nodes: [] } }] } });
  const events = await source.manager.find(WorkerEventRow, {
    where: { workerId: served.workerId, subject: 'FOLLOW_UP' },
    order: { id: 'ASC' },
  });
  expect(JSON.stringify(events)).not.toContain('Très contente');
  expect(events.map((event) => describeFollowUpEvent(event, manager))).toMatchObject([
    { title: 'Suivi qualité ajouté : Mme LEROY' },
    {
      title: 'Suivi qualité modifié : Mme LEROY',
      changes: [
        { label: 'Note', before: '4/5', after: '2/5' },
        { label: 'Prochain suivi', before: '05/06/2026', after: null },
      ],
    },
    { title: 'Suivi qualité supprimé : Mme LEROY', changes: [] },
  ]);
});

test.each<[string, object, string[]]>([
  ['no kind', { kind: null }, ['kind: REQUIRED']],
  ['a day to come', { followedOn: '2099-01-01' }, ['followedOn: DAY_TO_COME']],
  ['a score of 6', { score: 6 }, ['score: SCORE_RANGE']],
  ['too much', { comment: 'x'.repeat(4001) }, ['comment: TOO_LONG']],
])('a follow-up with %s is refused beside its field', async (_, input, expected) => {
  expect(reasons(await add(input))).toEqual(expected);
  expect(await read()).toMatchObject({ clients: { nodes: [{ followUps: { nodes: [] } }] } });
});

test('a client the worker has not served, and an inactive worker, get no follow-up', async () => {
  const { id: clientId } = await buildClient(source, manager.agencyId);
  await buildVisit(source, manager.agencyId, { ...served, clientId, status: 'PLANNED' });
  for (const strange of [clientId, 'é'])
    expect(reasons(await add({}, { ...served, clientId: strange }))).toEqual(['clientId: CLIENT_NOT_SERVED']);
  await source.manager.update(WorkerRow, { id: served.workerId }, { status: 'INACTIVE' });
  expect(reasons(await add({}))).toEqual([': WORKER_INACTIVE']);
});

test('readers write none down, and another agency finds none', async () => {
  const { followUp } = await add({});
  const reader = await buildStaff(source, manager.agencyId, 'READER');
  await expect(save(REMOVE, { id: followUp?.id }, reader)).rejects.toThrow('FORBIDDEN');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(save(REMOVE, { id: followUp?.id }, stranger)).rejects.toThrow('NOT_FOUND');
});
