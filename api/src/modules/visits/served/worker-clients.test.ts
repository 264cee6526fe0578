import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildClient, buildStaff, buildVisit, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { VisitRow } from '../visits/visit.entity';

interface ClientSeen {
  id: string;
  client: { lastName: string };
  visitCount: number;
  firstVisitAt: string;
  lastVisitAt: string;
  minutes: number;
  visits: { nodes: { startsAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

interface WorkerSeen {
  clientCount: number;
  clients: { nodes: ClientSeen[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const CLIENTS = `query ($id: ID!, $first: Int, $after: String, $month: String, $status: VisitStatus, $visits: Int,
  $afterVisit: String) {
  worker(id: $id) {
    clientCount
    clients(first: $first, after: $after) {
      nodes {
        id client { lastName } visitCount firstVisitAt lastVisitAt minutes
        visits(month: $month, status: $status, first: $visits, after: $afterVisit) {
          nodes { startsAt status } edges { cursor } pageInfo { hasNextPage endCursor }
        }
      }
      edges { cursor node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

let source: DataSource;
let reader: Actor;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => (reader = await buildStaff(source, (await buildAgency(source)).id, 'READER')));
afterAll(() => source.destroy());

async function read(actor: Actor, id: string, variables: object = {}): Promise<WorkerSeen> {
  const { data, errors } = await ask(source, actor, CLIENTS, { id, ...variables });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return data?.['worker'] as WorkerSeen;
}

const names = ({ clients }: WorkerSeen): string[] => clients.nodes.map(({ client }) => client.lastName);
const starts = ({ clients }: WorkerSeen): string[] =>
  clients.nodes.flatMap(({ visits }) => visits.nodes.map(({ startsAt }) => startsAt.slice(0, 16)));

/** A worker and two clients: Leroy was served twice and has more to come, Petit once and later; Vidal was only planned. */
async function buildServed(): Promise<string> {
  const { agencyId } = reader;
  const { id: workerId } = await buildWorker(source, agencyId);
  const visit = (clientId: string, at: string, status: 'DONE' | 'PLANNED' | 'CANCELLED' = 'DONE') =>
    buildVisit(source, agencyId, { clientId, workerId, startsAt: new Date(`${at}:00.000Z`), status });
  const [leroy, petit, vidal] = [
    await buildClient(source, agencyId, { lastName: 'Leroy' }),
    await buildClient(source, agencyId, { lastName: 'Petit' }),
    await buildClient(source, agencyId, { lastName: 'Vidal' }),
  ];
  await visit(leroy.id, '2026-03-02T08:00');
  await visit(leroy.id, '2026-03-31T22:30');
  await visit(leroy.id, '2026-04-20T08:00', 'CANCELLED');
  await visit(leroy.id, '2036-05-01T08:00', 'PLANNED');
  await visit(petit.id, '2026-04-10T08:00');
  await visit(vidal.id, '2036-05-01T08:00', 'PLANNED');
  return workerId;
}

test('a worker has the clients he has done visits at, the last served first, and what they come to', async () => {
  const worker = await read(reader, await buildServed());
  expect(worker.clientCount).toBe(2);
  expect(worker.clients.nodes).toMatchObject([
    { client: { lastName: 'Petit' }, visitCount: 1, minutes: 120 },
    {
      client: { lastName: 'Leroy' },
      visitCount: 2,
      minutes: 240,
      firstVisitAt: '2026-03-02T08:00:00.000Z',
      lastVisitAt: '2026-03-31T22:30:00.000Z',
    },
  ]);
});

test('clients come page by page', async () => {
  const id = await buildServed();
  const first = await read(reader, id, { first: 1 });
  expect([names(first), first.clients.pageInfo.hasNextPage]).toEqual([['Petit'], true]);
  const next = await read(reader, id, { first: 1, after: first.clients.pageInfo.endCursor });
  expect([names(next), next.clients.pageInfo.hasNextPage]).toEqual([['Leroy'], false]);
});

test('the visits of a client are opened newest first, by month of Paris and by status', async () => {
  const id = await buildServed();
  const leroy = ['2036-05-01T08:00', '2026-04-20T08:00', '2026-03-31T22:30', '2026-03-02T08:00'];
  expect(starts(await read(reader, id))).toEqual(['2026-04-10T08:00', ...leroy]);
  expect(starts(await read(reader, id, { status: 'DONE' }))).toEqual(['2026-04-10T08:00', ...leroy.slice(2)]);
  expect(starts(await read(reader, id, { month: '2026-03' }))).toEqual(leroy.slice(3));
  expect(starts(await read(reader, id, { month: '2026-04', status: 'DONE' }))).toEqual(['2026-04-10T08:00', leroy[2]]);
  const page = await read(reader, id, { visits: 2 });
  const { pageInfo } = page.clients.nodes[1]?.visits ?? {};
  expect(pageInfo?.hasNextPage).toBe(true);
  const next = await read(reader, id, { visits: 2, afterVisit: pageInfo?.endCursor });
  expect(next.clients.nodes[1]?.visits.nodes.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(leroy.slice(2));
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ visits: 101 }, 'PAGE_SIZE'],
  [{ after: 'é' }, 'BAD_CURSOR'],
  [{ month: '2026-13' }, 'BAD_MONTH'],
  [{ month: 'mars' }, 'BAD_MONTH'],
])('what there cannot be is refused: %j', async (variables, reason) => {
  const id = await buildServed();
  await expect(read(reader, id, variables)).rejects.toThrow(reason);
});

test('clients of a whole list, with their visits, take one statement for each level', async () => {
  for (let count = 0; count < 3; count++) await buildServed();
  const document = `{ workers { nodes { id clientCount clients { nodes { client { lastName } visits { nodes { startsAt } } } } } } }`;
  await ask(source, reader, document);
  const statements = jest.spyOn(source.logger, 'logQuery');
  const { data } = await ask(source, reader, document);
  const asked = statements.mock.calls.map(([text]) => text);
  statements.mockRestore();
  expect(JSON.stringify(data).match(/Leroy/g)).toHaveLength(3);
  expect(asked.filter((text) => text.includes('FROM visits'))).toHaveLength(3);
  expect(asked.filter((text) => text.includes('FROM clients'))).toHaveLength(1);
});

test('five thousand visits are counted from an index alone, and a page of them is read in its order', async () => {
  const { agencyId } = reader;
  const [worker, client] = [await buildWorker(source, agencyId), await buildClient(source, agencyId)];
  const rows = Array.from({ length: 5000 }, (_, hour) => ({
    ...{
      agencyId,
      id: newId(),
      workerId: worker.id,
      clientId: client.id,
      status: 'DONE' as const,
      updatedAt: new Date(),
    },
    startsAt: new Date(Date.UTC(2025, 0, 1, hour)),
    endsAt: new Date(Date.UTC(2025, 0, 1, hour, 45)),
  }));
  for (let from = 0; from < rows.length; from += 1000)
    await source.manager.insert(VisitRow, rows.slice(from, from + 1000));
  await source.query('ANALYZE TABLE visits');
  const statements = jest.spyOn(source.logger, 'logQuery');
  expect(await read(reader, worker.id)).toMatchObject({ clients: { nodes: [{ visitCount: 5000, minutes: 225_000 }] } });
  const calls = statements.mock.calls.map(([text, params]) => [text, params] as [string, unknown[]]);
  statements.mockRestore();
  const [counted] = calls.filter(([text]) => text.includes('SUM(TIMESTAMPDIFF'));
  const plan = await source.query<{ table: string; key: string; Extra: string }[]>(
    `EXPLAIN ${counted?.[0] ?? ''}`,
    counted?.[1],
  );
  expect(plan.find(({ table }) => table === 'v')).toMatchObject({ key: 'ix_visits_worker' });
  expect(plan.find(({ table }) => table === 'v')?.Extra).toContain('Using index');
  const [listed] = calls.filter(([text]) => text.includes('ORDER BY r.starts_at'));
  const [page] = await source.query<{ key: string; Extra: string }[]>(`EXPLAIN ${listed?.[0] ?? ''}`, listed?.[1]);
  expect(page?.key).toBe('ix_visits_client');
  expect(page?.Extra).not.toContain('filesort');
});

test('keys without the scope read no clients, and another agency finds no worker', async () => {
  const id = await buildServed();
  const key = (scopes: Actor['scopes']) => buildActor(reader.agencyId, { scopes });
  await expect(read(key(['workers:read']), id)).rejects.toThrow('FORBIDDEN');
  expect((await read(key(['workers:read', 'visits:read']), id)).clientCount).toBe(2);
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(read(stranger, id)).rejects.toThrow('NOT_FOUND');
});
