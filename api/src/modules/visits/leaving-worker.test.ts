import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { newId } from '../../platform/database/new-id';
import { ask } from '../../test/ask';
import { updateAs } from '../../test/ask-workers';
import { buildActor, buildAgency, buildClient, buildStaff, buildVisit, buildWorker } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { ComplaintRow } from './complaints/complaint.entity';
import { QualityFollowUpRow } from './follow-ups/follow-up.entity';

const DELETE = `mutation ($id: ID!, $name: String!) {
  deleteWorker(input: { id: $id, typedName: $name }) { deletedId errors { code } } }`;
const DELETION = 'query ($id: ID!) { workerDeletion(id: $id) { items { label count } } }';
const LINES = `query ($clientId: ID!, $year: Int!) {
  taxCertificateLines(clientId: $clientId, year: $year) { day workerName registrationNumber minutes } }`;

let source: DataSource;
let admin: Actor;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => (admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN')));
afterAll(() => source.destroy());

/** A worker with two done visits, one to come, a follow-up and a complaint; and a colleague who serves the same client. */
async function buildServed() {
  const { agencyId } = admin;
  const client = await buildClient(source, agencyId);
  const worker = await buildWorker(source, agencyId, { lastName: 'Introuvable' });
  const colleague = await buildWorker(source, agencyId, { lastName: 'Martin' });
  const visit = (workerId: string, at: string, status: 'DONE' | 'PLANNED' = 'DONE') =>
    buildVisit(source, agencyId, { clientId: client.id, workerId, startsAt: new Date(at), status });
  const { id: visitId } = await visit(worker.id, '2026-03-02T08:00:00Z');
  await visit(worker.id, '2026-12-31T23:30:00Z', 'PLANNED');
  await visit(worker.id, '2025-12-31T23:30:00Z');
  await visit(colleague.id, '2026-03-02T17:00:00Z');
  const pair = { agencyId, workerId: worker.id, clientId: client.id };
  const followUp = { ...pair, id: newId(), followedOn: '2026-03-05', kind: 'PHONE_CALL' as const, score: 4 };
  await source.manager.insert(QualityFollowUpRow, followUp);
  await source.manager.insert(ComplaintRow, {
    ...{ ...pair, id: newId(), visitId, category: 'QUALITY', text: 'Rien de fait.' },
    ...{ handlerId: admin.userId ?? '', state: 'RECEIVED', receivedOn: '2026-03-03' },
  });
  return { client, worker, colleague };
}

async function linesOf(actor: Actor, clientId: string, year: number): Promise<unknown> {
  const { data, errors } = await ask(source, actor, LINES, { clientId, year });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return data?.['taxCertificateLines'];
}

/** The tables in which a text stands anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = DATABASE() AND column_name = 'agency_id' ORDER BY table_name`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await source.query<object[]>(`SELECT * FROM \`${name}\` WHERE agency_id = ?`, [admin.agencyId]);
    if (JSON.stringify(rows).toLowerCase().includes(text.toLowerCase())) found.push(name);
  }
  return found;
}

const LINE = { day: '2026-03-02', minutes: 120 };
const THEIRS = { ...LINE, workerName: 'Mme Claire INTROUVABLE', registrationNumber: 'SA00001' };
const COLLEAGUES = { ...LINE, workerName: 'Mme Claire MARTIN', registrationNumber: 'SA00002' };
/** The last visit of 2025 in UTC is the first of 2026 in Paris. */
const NEW_YEAR = { ...THEIRS, day: '2026-01-01' };

test('visits, follow-ups and complaints are shown before the deletion, and go with the worker', async () => {
  const { worker, client } = await buildServed();
  const { data } = await ask(source, admin, DELETION, { id: worker.id });
  expect(data?.['workerDeletion']).toMatchObject({
    items: expect.arrayContaining([
      { label: 'interventions', count: 3 },
      { label: 'suivis qualité', count: 1 },
      { label: 'réclamations', count: 1 },
    ]) as object,
  });
  await ask(source, admin, DELETE, { id: worker.id, name: 'Introuvable' });
  expect(await tablesWith(worker.id)).toEqual(['worker_deletions']);
  expect(await tablesWith('Introuvable')).toEqual(['tax_certificate_lines']);
  expect(await tablesWith(client.id)).toEqual(['clients', 'tax_certificate_lines', 'visits']);
});

test("a client's certificate says the same before and after a worker is deleted", async () => {
  const { worker, client } = await buildServed();
  const before = await linesOf(admin, client.id, 2026);
  expect(before).toEqual([NEW_YEAR, THEIRS, COLLEAGUES]);
  await ask(source, admin, DELETE, { id: worker.id, name: 'Introuvable' });
  expect(await linesOf(admin, client.id, 2026)).toEqual(before);
  expect(await linesOf(admin, client.id, 2025)).toEqual([]);
});

test('visits under a former number keep it', async () => {
  const { agencyId } = admin;
  const [client, worker] = [await buildClient(source, agencyId), await buildWorker(source, agencyId)];
  const { id: clientId } = client;
  await buildVisit(source, agencyId, { clientId, workerId: worker.id, startsAt: new Date('2026-03-02T08:00:00Z') });
  await updateAs(source, admin, worker, { nature: 'TEMP', newRegistrationNumber: true });
  expect(await linesOf(admin, clientId, 2026)).toMatchObject([{ registrationNumber: 'SA00001' }]);
  await ask(source, admin, DELETE, { id: worker.id, name: 'Dupont' });
  expect(await linesOf(admin, clientId, 2026)).toMatchObject([{ registrationNumber: 'SA00001' }]);
});

test('a deletion that is refused keeps visits and writes no line', async () => {
  const { worker } = await buildServed();
  await ask(source, admin, DELETE, { id: worker.id, name: 'Autre' });
  expect(await tablesWith('Introuvable')).not.toContain('tax_certificate_lines');
  expect(await tablesWith(worker.id)).toEqual(expect.arrayContaining(['complaints', 'quality_follow_ups', 'visits']));
});

test('lines are for administrators and partners with the scope, of their own agency, in a year there is', async () => {
  const { client } = await buildServed();
  const partner = buildActor(admin.agencyId, { scopes: ['visits:read'] });
  expect(await linesOf(partner, client.id, 2026)).toHaveLength(3);
  const manager = await buildStaff(source, admin.agencyId, 'MANAGER');
  for (const actor of [manager, buildActor(admin.agencyId, { scopes: ['workers:read', 'visits:write'] })])
    await expect(linesOf(actor, client.id, 2026)).rejects.toThrow('FORBIDDEN');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(linesOf(stranger, client.id, 2026)).rejects.toThrow('NOT_FOUND');
  for (const year of [1999, 2101, -1]) await expect(linesOf(admin, client.id, year)).rejects.toThrow('BAD_YEAR');
});
