import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildDocument, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { DOCUMENT_STATES } from '../document';
import type { NewDocument } from '../add-document';

const LIST = `query ($filter: FollowedDocumentFilter, $first: Int, $after: String) {
  documentsToFollow(filter: $filter, first: $first, after: $after) {
    nodes { workerId workerName managerId kind state document { id state expiresOn } }
    edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`;

interface Item {
  workerId: string;
  workerName: string;
  managerId: string | null;
  kind: string;
  state: string;
  document: { id: string; state: string; expiresOn: string | null } | null;
}

interface Page {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let source: DataSource;
let manager: Actor;
let workerId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  jest.spyOn(clock, 'now').mockReturnValue(new Date('2026-11-24T11:00:00.000Z'));
  const { id: agencyId } = await buildAgency(source);
  manager = await buildStaff(source, agencyId, 'MANAGER');
  workerId = (await buildWorker(source, agencyId, { nationality: 'MA', transport: 'CAR', managerId: manager.userId }))
    .id;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

async function list(actor: Actor = manager, variables: object = {}): Promise<Page> {
  const { data, errors } = await ask(source, actor, LIST, { ...variables });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return data?.['documentsToFollow'] as Page;
}

function document(facts: Partial<NewDocument>): Promise<unknown> {
  return buildDocument(source, manager.agencyId, { workerId, ...facts });
}

const seen = ({ nodes }: Page): string[] => nodes.map(({ kind, state }) => `${kind} ${state}`);

test('what ends first comes first, then what has no end, and what is missing', async () => {
  await document({ kind: 'IDENTITY', expiresOn: '2026-12-01' });
  await document({ kind: 'RESIDENCE_PERMIT', expiresOn: '2026-11-20' });
  await document({ kind: 'MEDICAL_VISIT', expiresOn: '2031-01-01' });
  await document({ kind: 'DRIVING_LICENCE', expiresOn: null, checked: false });
  const page = await list();
  expect(page.nodes.slice(0, 2).map(({ kind, state }) => [kind, state])).toEqual([
    ['RESIDENCE_PERMIT', 'EXPIRED'],
    ['IDENTITY', 'EXPIRING'],
  ]);
  expect(seen(page).slice(2).sort()).toEqual(['DRIVING_LICENCE TO_CHECK', 'INSURANCE MISSING']);
  expect(page.nodes[0]).toMatchObject({ workerId, workerName: 'Mme Claire DUPONT', managerId: manager.userId });
});

test('the list page by page is the whole list, once each', async () => {
  for (let n = 0; n < 4; n++) await buildWorker(source, manager.agencyId, { nationality: 'SN', transport: 'CAR' });
  for (const expiresOn of ['2026-11-30', '2026-11-30', '2026-12-05'])
    await document({ kind: 'OTHER', label: 'A', expiresOn });
  const whole = await list(manager, { first: 100 });
  const pages: Item[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: Page = await list(manager, { first: 3, after });
    pages.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(pages).toEqual(whole.nodes);
  expect(whole.nodes.length).toBeGreaterThan(20);
});

test('the database finds in each state the very documents the rules put there', async () => {
  const ends = [null, '2026-11-23', '2026-11-24', '2027-03-24', '2027-03-25'];
  for (const expiresOn of ends)
    for (const checked of [true, false]) {
      await document({ kind: 'OTHER', label: 'A', expiresOn, checked });
      await document({ kind: 'DIPLOMA', expiresOn, checked });
    }
  await source.query(
    `INSERT INTO document_settings (agency_id, version, expectations, updated_at) VALUES (?, 1, ?, NOW())`,
    [manager.agencyId, JSON.stringify({ DIPLOMA: { natures: ['EMPLOYEE'], mustExpire: true } })],
  );
  let found = 0;
  for (const state of DOCUMENT_STATES) {
    const { nodes } = await list(manager, { filter: { states: [state] }, first: 100 });
    for (const item of nodes) expect([item.state, item.document?.state ?? 'MISSING']).toEqual([state, state]);
    found += nodes.filter((item) => item.document !== null).length;
  }
  expect(found).toBe(20);
});

test('the list is narrowed by state, kind and manager', async () => {
  await document({ kind: 'IDENTITY', expiresOn: '2026-11-20' });
  await document({ kind: 'RESIDENCE_PERMIT', expiresOn: '2026-11-20' });
  expect(seen(await list(manager, { filter: { states: ['EXPIRED'], kinds: ['IDENTITY'] } }))).toEqual([
    'IDENTITY EXPIRED',
  ]);
  const other = await buildStaff(source, manager.agencyId, 'MANAGER');
  expect(seen(await list(manager, { filter: { managerIds: [other.userId] } }))).toEqual([]);
  expect(await list(manager, { filter: { managerIds: [manager.userId] } })).toEqual(await list());
  for (const filter of [{ kinds: [] }, { states: [] }, { managerIds: [] }, { managerIds: ['é'] }])
    expect(seen(await list(manager, { filter }))).toEqual([]);
});

test('workers who left are not followed, nor documents that were replaced', async () => {
  await document({ expiresOn: '2026-11-20' });
  await document({ expiresOn: '2027-11-20' });
  const gone = await buildWorker(source, manager.agencyId, { status: 'INACTIVE' });
  await document({ workerId: gone.id, expiresOn: '2026-11-20' });
  expect(seen(await list(manager, { filter: { states: ['EXPIRED'] } }))).toEqual([]);
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ first: 101 }, 'PAGE_SIZE'],
  [{ after: 'é' }, 'BAD_CURSOR'],
  [{ after: Buffer.from("9999-12-31 x' OR 1=1").toString('base64url') }, 'BAD_CURSOR'],
])('a page of %j is refused', async (variables, reason) => {
  await expect(list(manager, variables)).rejects.toThrow(reason);
});

test('partners read it, whoever only reads does not, and others find nothing', async () => {
  expect(await list(buildActor(manager.agencyId))).toEqual(await list());
  await expect(list(await buildStaff(source, manager.agencyId, 'READER'))).rejects.toThrow('FORBIDDEN');
  expect(seen(await list(await buildStaff(source, (await buildAgency(source)).id, 'ADMIN')))).toEqual([]);
});
