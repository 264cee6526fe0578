import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { issueApiKey } from '../../identity';
import { transaction } from '../../../platform/database/transaction';
import { describeWorkerEvents } from '../events/describe-worker-events';
import { recordWorkerEvent } from '../events/record-worker-event';

const NOTHING = { id: '', version: 0 };
const HISTORY = `query ($id: ID!, $first: Int, $after: String, $subjects: [HistorySubject!]) {
  worker(id: $id) {
    history(first: $first, after: $after, subjects: $subjects) {
      nodes { id at by { name kind } door subject act title version changes { key label before after } }
      edges { cursor node { title } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface History {
  edges: { cursor: string; node: { title: string } }[];
  nodes: { id: string; by: object; door: string; title: string; changes: Record<string, unknown>[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function historyOf(actor: Actor, id: string, page: object = {}): Promise<History> {
  const { data, errors } = await ask(source, actor, HISTORY, { id, ...page });
  expect(errors).toBeUndefined();
  return (data?.['worker'] as { history: History }).history;
}

test('each save says who, through which door, and what it changed', async () => {
  const { id: agencyId, slug } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const key = await transaction(source, (tx) =>
    issueApiKey(tx, { agencySlug: slug, name: 'Planning Plus', scopes: ['workers:read', 'workers:write'] }),
  );
  expect(key).toContain('ruche_');
  const [{ id: apiKeyId }] = await source.query<[{ id: string }]>('SELECT id FROM api_keys WHERE agency_id = ?', [
    agencyId,
  ]);
  const partner = buildActor(agencyId, { apiKeyId, scopes: ['workers:read', 'workers:write'] });
  const worker = await buildWorker(source, agencyId, { birthDate: '1990-12-31' });
  const second = await updateAs(source, manager, worker, { birthDate: '1991-12-31', drivingLicence: 'B' });
  await updateAs(source, partner, second.worker ?? NOTHING, { drivingLicence: null, email: 'a@b.fr' });
  const { nodes } = await historyOf(manager, worker.id);
  expect(nodes).toMatchObject([
    {
      by: { name: 'Planning Plus', kind: 'PARTNER' },
      door: 'API',
      subject: 'SHEET',
      act: 'CHANGED',
      title: 'Fiche modifiée',
      version: 3,
      changes: [
        { key: 'email', label: 'E-mail', before: null, after: 'a@b.fr' },
        { key: 'drivingLicence', before: 'Permis B', after: null },
      ],
    },
    {
      by: { name: 'Claire Moreau', kind: 'STAFF' },
      door: 'SCREEN',
      act: 'CHANGED',
      changes: [
        { key: 'birthDate', label: 'Date de naissance', before: '31/12/1990', after: '31/12/1991' },
        { key: 'drivingLicence', before: null, after: 'Permis B' },
      ],
    },
    { by: { name: 'Ruche', kind: 'SYSTEM' }, door: 'COMMAND', act: 'ADDED', title: 'Fiche créée', version: 1 },
  ]);
  expect(nodes[2]?.changes).toContainEqual({ key: 'lastName', label: 'Nom', before: null, after: 'Dupont' });
  expect(nodes[2]?.changes).toContainEqual({
    key: 'sheetKind',
    label: 'Type de fiche',
    before: null,
    after: 'Fiche Particulier',
  });
});

test('history speaks the language of the request', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER', { language: 'en' });
  const worker = await buildWorker(source, agencyId);
  await updateAs(source, manager, worker, { status: 'INACTIVE' });
  expect((await historyOf(manager, worker.id)).nodes[0]?.changes).toEqual([
    { key: 'status', label: 'Status', before: 'Active', after: 'Inactive' },
  ]);
});

test('a sensitive change is told, and never what it was', async () => {
  const { id: agencyId } = await buildAgency(source);
  await buildOwnField(source, agencyId, { key: 'salary', type: 'MONEY', sensitive: true });
  const payroll = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true });
  const { worker } = await createAs(source, payroll, { ownFields: { salary: 1789.5 } });
  await updateAs(source, payroll, worker ?? NOTHING, {
    ownFields: { salary: 1815 },
    iban: 'FR7630006000011234567890189',
  });
  const changes = [
    { key: 'iban', label: 'IBAN', before: null, after: 'FR76 •••• 0189' },
    { key: 'salary', label: 'salary', before: '••••••', after: '••••••' },
  ];
  expect((await historyOf(payroll, worker?.id ?? '')).nodes[0]?.changes).toEqual(changes);
  const seen = await historyOf(buildActor(agencyId), worker?.id ?? '');
  expect(seen.nodes[0]?.changes).toMatchObject([{ after: '••••••' }, { after: '••••••' }]);
});

test('a save without changes leaves no trace, nor does a refused one', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const worker = await buildWorker(source, agencyId);
  await updateAs(source, manager, worker, { lastName: 'Dupont' });
  await updateAs(source, manager, worker, { lastName: 'Durand', email: 'x' });
  expect((await historyOf(manager, worker.id)).nodes).toHaveLength(1);
});

test('history comes in pages, newest first', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const worker = await buildWorker(source, agencyId);
  for (const version of [1, 2, 3, 4])
    await updateAs(source, manager, { id: worker.id, version }, { comment: `v${String(version + 1)}` });
  const one = await historyOf(manager, worker.id, { first: 2 });
  const two = await historyOf(manager, worker.id, { first: 2, after: one.pageInfo.endCursor });
  const three = await historyOf(manager, worker.id, { first: 2, after: two.pageInfo.endCursor });
  const comments = [...one.nodes, ...two.nodes, ...three.nodes].map(({ changes }) => changes.at(-1)?.['after']);
  expect(comments.slice(0, 4)).toEqual(['v5', 'v4', 'v3', 'v2']);
  expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ first: -1 }, 'PAGE_SIZE'],
  [{ first: 101 }, 'PAGE_SIZE'],
  [{ after: 'x' }, 'BAD_CURSOR'],
  [{ after: '1 OR 1=1' }, 'BAD_CURSOR'],
  [{ after: '9'.repeat(1000) }, 'BAD_CURSOR'],
  [{ after: "1.0000000001' OR 1" }, 'BAD_CURSOR'],
])('a page %j is refused: %s', async (page, reason) => {
  const { id: agencyId } = await buildAgency(source);
  const worker = await buildWorker(source, agencyId);
  const { errors } = await ask(source, buildActor(agencyId), HISTORY, { id: worker.id, ...page });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
});

test('events of other modules stand among the saves, in their words, for those who may know of them', async () => {
  const { id: agencyId } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const worker = await buildWorker(source, agencyId);
  describeWorkerEvents('PHOTO', ({ act, facts }, actor) =>
    actor.role === null
      ? null
      : { title: `Photo ${act}`, changes: [{ label: 'Nom', before: null, after: String(facts['name']) }] },
  );
  const event = {
    workerId: worker.id,
    subject: 'PHOTO',
    subjectId: null,
    act: 'ADDED',
    facts: { name: 'é.png' },
  } as const;
  await transaction(source, (tx) => recordWorkerEvent(tx, manager, event));
  await updateAs(source, manager, worker, { comment: 'après' });
  const { nodes } = await historyOf(manager, worker.id);
  expect(nodes.map(({ title }) => title)).toEqual(['Fiche modifiée', 'Photo ADDED', 'Fiche créée']);
  expect(nodes[1]).toMatchObject({
    by: { name: 'Claire Moreau' },
    subject: 'PHOTO',
    version: null,
    changes: [{ key: null, label: 'Nom', before: null, after: 'é.png' }],
  });
  const one = await historyOf(manager, worker.id, { first: 1 });
  const two = await historyOf(manager, worker.id, { first: 1, after: one.pageInfo.endCursor });
  const three = await historyOf(manager, worker.id, { first: 1, after: two.pageInfo.endCursor });
  expect([one, two, three].flatMap((page) => page.nodes.map(({ title }) => title))).toEqual(
    nodes.map(({ title }) => title),
  );
  expect(three.pageInfo.hasNextPage).toBe(false);
  const rest = await historyOf(manager, worker.id, { after: (await historyOf(manager, worker.id)).edges[0]?.cursor });
  expect(rest.edges.map(({ node }) => node.title)).toEqual(nodes.slice(1).map(({ title }) => title));
  const sheetOnly = await historyOf(manager, worker.id, { subjects: ['SHEET'] });
  expect(sheetOnly.nodes.map(({ title }) => title)).toEqual(['Fiche modifiée', 'Fiche créée']);
  const photos = await historyOf(manager, worker.id, { subjects: ['PHOTO', 'CONTRACT'] });
  expect(photos.nodes.map(({ title }) => title)).toEqual(['Photo ADDED']);
  const partner = await historyOf(buildActor(agencyId), worker.id);
  expect(partner.nodes.map(({ title }) => title)).toEqual(['Fiche modifiée', 'Fiche créée']);
});
