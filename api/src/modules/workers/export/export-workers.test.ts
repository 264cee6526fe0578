import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { makeServer } from '../../../app/server';
import type { Actor } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildOwnField, buildSector, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { fetchExport, startExport, stopExport } from './export-workers';
import { WorkerExportRow } from './worker-export.entity';

let source: DataSource;
let app: FastifyInstance;
let agencyId: string;
let manager: Actor;

beforeAll(async () => {
  source = await testDatabase();
  app = await makeServer(source);
  agencyId = (await buildAgency(source)).id;
  manager = await buildStaff(source, agencyId, 'MANAGER', { firstName: 'Zoé', lastName: 'Petit' });
  await buildOwnField(source, agencyId, { key: 'hours', type: 'NUMBER' });
  await buildOwnField(source, agencyId, { key: 'secret', sensitive: true });
  const sector = await buildSector(source, agencyId, { label: 'Nord; Est' });
  await buildWorker(source, agencyId, {
    lastName: 'Ali',
    firstName: '=1+1',
    birthDate: '1990-05-04',
    mobilePhone: '0612345678',
    iban: 'FR7630006000011234567890189',
    managerId: manager.userId ?? '',
    sectorIds: [sector.id],
    ownFields: { hours: 12.5, secret: 'x' },
  });
  await buildWorker(source, agencyId, { lastName: 'Roux', status: 'INACTIVE' });
});
afterAll(async () => {
  await app.close();
  await source.destroy();
});

const START = `mutation ($input: ExportWorkersInput!) { exportWorkers(input: $input) {
  export { id state columns rowCount } errors { code } } }`;

async function start(
  actor: Actor,
  input: object,
): Promise<{ export: { id: string; columns: string[] } | null; errors: object[] }> {
  const { data, errors } = await ask(source, actor, START, { input });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['exportWorkers'] as never;
}

async function bytesOf(actor: Actor, id: string): Promise<Buffer> {
  const { content } = await fetchExport(source.manager, actor, id);
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const trace = (id: string) => source.manager.findOneByOrFail(WorkerExportRow, { agencyId, id });

const COLUMNS = ['lastName', 'firstName', 'birthDate', 'mobilePhone', 'hours', 'manager', 'sectors', 'status'];

test('a CSV holds the view as it is shown, for French Excel, and no formula', async () => {
  const made = await start(manager, { format: 'CSV', columns: COLUMNS, sort: { by: [{ property: 'status' }] } });
  const text = (await bytesOf(manager, made.export?.id ?? '')).toString('utf8');
  const [header = '', ali, roux, end] = text.split('\r\n');
  expect(header.startsWith('\uFEFF')).toBe(true);
  expect(header.split(';')).toHaveLength(8);
  expect(ali).toBe(`Ali;'=1+1;04/05/1990;06 12 34 56 78;12,5;Zoé Petit;"Nord; Est";Actif`);
  expect(roux).toBe('Roux;Claire;;;;;;Inactif');
  expect(end).toBe('');
  expect(await trace(made.export?.id ?? '')).toMatchObject({
    state: 'DONE',
    rowCount: 2,
    columns: COLUMNS,
    request: null,
    userId: manager.userId,
  });
});

test('a filter decides who is in it, and an XLSX is a workbook', async () => {
  const filter = { statuses: ['INACTIVE'] };
  const made = await start(manager, { format: 'XLSX', columns: ['lastName'], filter });
  const bytes = await bytesOf(manager, made.export?.id ?? '');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true);
  expect(await trace(made.export?.id ?? '')).toMatchObject({ state: 'DONE', rowCount: 1 });
});

test('payroll data never leaves, whoever asks', async () => {
  const payroll = await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true });
  const made = await start(payroll, { format: 'CSV', columns: ['lastName', 'iban', 'nir', 'secret', 'password'] });
  expect(made.export?.columns).toEqual(['lastName']);
  expect((await bytesOf(payroll, made.export?.id ?? '')).toString()).not.toMatch(/FR76|;/);
  expect((await start(payroll, { format: 'CSV', columns: ['iban'] })).errors).toEqual([{ code: 'NO_COLUMNS' }]);
});

test('it is fetched once, by who asked for it', async () => {
  const made = await start(manager, { format: 'CSV', columns: ['lastName'] });
  const id = made.export?.id ?? '';
  const others = [
    await buildStaff(source, agencyId, 'ADMIN'),
    await buildStaff(source, (await buildAgency(source)).id, 'ADMIN'),
  ];
  for (const other of others)
    await expect(fetchExport(source.manager, other, id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  const ten = await Promise.allSettled(Array.from({ length: 10 }, () => bytesOf(manager, id)));
  expect(ten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('readers and partners export nothing', async () => {
  for (const actor of [await buildStaff(source, agencyId, 'READER'), buildActor(agencyId)])
    await expect(start(actor, { format: 'CSV', columns: ['lastName'] })).rejects.toThrow('FORBIDDEN');
});

test('one that is stopped, or that nobody reads on, reads no further and says so', async () => {
  const started = () => transaction(source, (tx) => startExport(tx, manager, { format: 'CSV', columns: ['lastName'] }));
  const stopped = await started();
  const { content } = await fetchExport(source.manager, manager, stopped.id);
  await transaction(source, (tx) => stopExport(tx, manager, stopped.id));
  await expect(async () => {
    for await (const piece of content) expect(piece).toBeDefined();
  }).rejects.toThrow('stopped');
  expect(await trace(stopped.id)).toMatchObject({ state: 'STOPPED' });
  const left = await started();
  for await (const piece of (await fetchExport(source.manager, manager, left.id)).content) {
    expect(piece).toBeDefined();
    break;
  }
  expect((await trace(left.id)).state).not.toBe('READY');
});

test('without a session the file is not there to be fetched', async () => {
  const made = await start(manager, { format: 'CSV', columns: ['lastName'] });
  const { statusCode, body } = await app.inject({ url: `/exports/${made.export?.id ?? ''}` });
  expect(statusCode).toBe(401);
  expect(body).not.toContain('Ali');
});
