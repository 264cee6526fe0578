import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { ask } from '../../../test/ask';
import { reasons, type ListedError } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildClient, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { ComplaintRow } from '../complaints/complaint.entity';
import { VisitRow } from './visit.entity';

interface VisitSeen {
  id: string;
  externalReference: string | null;
  workerId: string;
  client: { displayName: string };
  startsAt: string;
  minutes: number;
  serviceCode: string | null;
  status: string;
}

interface Payload {
  visits: VisitSeen[] | null;
  created: number | null;
  errors: ListedError[];
}

const SAVE = `mutation ($visits: [SaveVisitInput!]!) {
  saveVisits(visits: $visits) {
    visits { id externalReference workerId client { displayName } startsAt endsAt minutes serviceCode status }
    created errors { code message path }
  }
}`;
const TIME = { startsAt: '2026-03-02T08:00:00.000Z', endsAt: '2026-03-02T10:00:00.000Z' };

let source: DataSource;
let partner: Actor;
let served: { clientId: string; workerId: string };
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  partner = buildActor((await buildAgency(source)).id, { scopes: ['visits:write'] });
  served = await newPair();
});
afterAll(() => source.destroy());

async function newPair(agencyId = partner.agencyId): Promise<typeof served> {
  const client = await buildClient(source, agencyId, { firstName: 'Jeanne' });
  const worker = await buildWorker(source, agencyId);
  return { clientId: client.id, workerId: worker.id };
}

async function save(actor: Actor, ...visits: object[]): Promise<Payload> {
  const { data, errors } = await ask(source, actor, SAVE, { visits });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saveVisits'] as Payload;
}

function kept(): Promise<VisitRow[]> {
  return source.manager.find(VisitRow, { where: { agencyId: partner.agencyId }, order: { startsAt: 'ASC' } });
}

test('a planning program pushes visits, and changes of them what is given alone', async () => {
  const { visits, created } = await save(partner, {
    ...served,
    ...TIME,
    externalReference: 'V-1',
    serviceCode: 'REPAS',
  });
  const planned = { externalReference: 'V-1', serviceCode: 'REPAS', minutes: 120, status: 'PLANNED' };
  expect(visits).toMatchObject([{ ...planned, ...TIME, client: { displayName: 'Mme Jeanne LEROY' } }]);
  expect(created).toBe(1);
  const done = await save(partner, { externalReference: 'V-1', endsAt: '2026-03-02T10:30:00.000Z', status: 'DONE' });
  expect(done).toMatchObject({
    created: 0,
    visits: [{ ...planned, id: visits?.[0]?.id, minutes: 150, status: 'DONE' }],
  });
  await save(partner, { id: visits?.[0]?.id, serviceCode: null, externalReference: null });
  expect(await kept()).toMatchObject([{ serviceCode: null, externalReference: null, status: 'DONE', ...served }]);
});

test('many visits are saved together, in the order they were sent', async () => {
  await save(partner, { ...served, ...TIME, externalReference: 'V-7' });
  const sent = Array.from({ length: 100 }, (_, index) => ({
    ...served,
    ...TIME,
    externalReference: `V-${String(index)}`,
  }));
  const { visits, created } = await save(partner, ...sent);
  expect(created).toBe(99);
  expect(visits?.map(({ externalReference }) => externalReference)).toEqual(sent.map((one) => one.externalReference));
  expect(await kept()).toHaveLength(100);
});

test('ten at once under one reference are one visit', async () => {
  const made = await Promise.all(
    Array.from({ length: 10 }, () => save(partner, { ...served, ...TIME, externalReference: 'V-1' })),
  );
  expect(made.flatMap(reasons)).toEqual([]);
  expect(new Set(made.map(({ visits }) => visits?.[0]?.id)).size).toBe(1);
  expect(await kept()).toHaveLength(1);
});

test.each<[string, object, string[]]>([
  ['nothing', {}, ['0.clientId: REQUIRED', '0.workerId: REQUIRED', '0.startsAt: REQUIRED', '0.endsAt: REQUIRED']],
  ['an end before the start', { endsAt: '2026-03-02T07:00:00Z' }, ['0.endsAt: VISIT_END_BEFORE_START']],
  ['more than a day', { endsAt: '2026-03-03T08:00:01Z' }, ['0.endsAt: VISIT_TOO_LONG']],
  [
    'a done visit to come',
    { startsAt: '2099-01-01T08:00:00Z', endsAt: '2099-01-01T09:00:00Z', status: 'DONE' },
    ['0.status: VISIT_NOT_STARTED'],
  ],
  [
    'a year there is not',
    { startsAt: '0001-01-01T00:00:00Z', endsAt: '0001-01-01T01:00:00Z' },
    ['0.startsAt: VISIT_YEAR'],
  ],
  ['a worker there is not', { workerId: 'é' }, ['0.workerId: WORKER_NOT_FOUND']],
  ['a client there is not', { clientId: newId() }, ['0.clientId: CLIENT_NOT_FOUND']],
  [
    'texts that are too long',
    { serviceCode: 'x'.repeat(41), externalReference: 'y'.repeat(65) },
    ['0.externalReference: REFERENCE_NOT_PLAIN', '0.serviceCode: TOO_LONG'],
  ],
])('%s is refused, and no visit of the list is kept', async (what, facts, expected) => {
  const bad = what === 'nothing' ? facts : { ...served, ...TIME, ...facts };
  expect(reasons(await save(partner, bad, { ...served, ...TIME }))).toEqual(expected);
  expect(await kept()).toEqual([]);
});

test('no visits, more than a hundred, and one sent twice are refused', async () => {
  const visit = { ...served, ...TIME, externalReference: 'V-1' };
  expect(reasons(await save(partner))).toEqual([': VISITS_AT_ONCE']);
  expect(reasons(await save(partner, ...Array.from({ length: 101 }, () => visit)))).toEqual([': VISITS_AT_ONCE']);
  expect(reasons(await save(partner, visit, { ...visit, externalReference: ' V-1' }))).toEqual([
    '1.externalReference: SENT_TWICE',
  ]);
});

test('a visit cannot take the reference of another', async () => {
  const { visits } = await save(partner, { ...served, ...TIME, externalReference: 'V-1' }, { ...served, ...TIME });
  const taken = await save(partner, { id: visits?.[1]?.id, externalReference: 'V-1' });
  expect(reasons(taken)).toEqual(['0.externalReference: REFERENCE_TAKEN']);
});

test('a visit somebody complained of stays done, with its worker and client', async () => {
  const { visits } = await save(partner, { ...served, ...TIME, status: 'DONE' });
  const id = visits?.[0]?.id ?? '';
  await source.manager.insert(ComplaintRow, {
    ...{ agencyId: partner.agencyId, id: newId(), ...served, visitId: id, category: 'QUALITY', text: 'Rien de fait.' },
    ...{ handlerId: newId(), state: 'RECEIVED', receivedOn: '2026-03-03' },
  });
  const other = await newPair();
  for (const change of [{ status: 'CANCELLED' }, { workerId: other.workerId }, { clientId: other.clientId }])
    expect(reasons(await save(partner, { id, ...change }))).toEqual(['0: VISIT_HAS_COMPLAINT']);
  expect(reasons(await save(partner, { id, serviceCode: 'MENAGE' }))).toEqual([]);
  expect(await kept()).toMatchObject([{ ...served, status: 'DONE', serviceCode: 'MENAGE' }]);
});

test("another agency's visits, workers and clients are not there, and nobody without the right saves any", async () => {
  const { visits } = await save(partner, { ...served, ...TIME, externalReference: 'V-1' });
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(save(stranger, { id: visits?.[0]?.id, status: 'CANCELLED' })).rejects.toThrow('NOT_FOUND');
  expect(reasons(await save(stranger, { ...served, ...TIME, externalReference: 'V-1' }))).toEqual([
    '0.clientId: CLIENT_NOT_FOUND',
    '0.workerId: WORKER_NOT_FOUND',
  ]);
  const reader = await buildStaff(source, partner.agencyId, 'READER');
  for (const actor of [reader, buildActor(partner.agencyId, { scopes: ['visits:read', 'workers:write'] })])
    await expect(save(actor, { ...served, ...TIME })).rejects.toThrow('FORBIDDEN');
  expect(await kept()).toMatchObject([{ status: 'PLANNED' }]);
});
