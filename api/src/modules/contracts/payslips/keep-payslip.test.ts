import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { buildActor, buildStaff } from '../../../test/builders';
import { buildContract, buildPayslip, buildUpload } from '../../../test/build-contract';
import { testDatabase } from '../../../test/database';
import { buildOffice, change, contractsSeen, holdDay, refused } from '../test-contracts';
import { payslipProblems } from './payslip.rules';

let source: DataSource;
let release: () => void;
beforeAll(async () => (source = await testDatabase()));
beforeEach(() => (release = holdDay('2026-11-24')));
afterEach(() => {
  release();
});
afterAll(() => source.destroy());

async function states(agencyId: string): Promise<string[]> {
  const files = await source.query<{ state: string }[]>('SELECT state FROM files WHERE agency_id = ? ORDER BY state', [
    agencyId,
  ]);
  return files.map(({ state }) => state);
}

test.each([
  ['2026-01', []],
  ['2026-11', []],
  ['2025-12', ['MONTH_BEFORE_START']],
  ['2026-12', ['MONTH_TO_COME']],
  ['2026-13', ['MONTH_SHAPE']],
  ['11/2026', ['MONTH_SHAPE']],
])('a payslip of %s of a contract since January 2026', (month, codes) => {
  expect(payslipProblems(month, '2026-01-15', '2026-11-24').map(({ code }) => code)).toEqual(codes);
});

test('a payslip is attached to its month, opened by a signed link, and taken off with its file', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id: contractId } = await buildContract(source, agencyId, workerId);
  const uploadId = await buildUpload(source, manager);
  const { contract } = await change(source, manager, 'addPayslip', { contractId, month: '2026-10', uploadId });
  expect(contract?.payslips.nodes).toMatchObject([{ month: '2026-10', fileName: 'bulletin.pdf' }]);
  const [payslip] = contract?.payslips.nodes ?? [];
  expect(payslip?.url).toMatch(new RegExp(`^/files/${uploadId}/original\\?.*signature=`));
  expect(await states(agencyId)).toEqual(['ATTACHED']);
  const { data } = await ask(
    source,
    manager,
    'mutation ($id: ID!) { removePayslip(id: $id) { contract { payslips { nodes { id } } } errors { code } } }',
    { id: payslip?.id },
  );
  expect(data?.['removePayslip']).toEqual({ contract: { payslips: { nodes: [] } }, errors: [] });
  expect(await states(agencyId)).toEqual(['REMOVED']);
});

test('of ten payslips of one month at once one is kept, and the other files stay nobody’s', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id: contractId } = await buildContract(source, agencyId, workerId);
  const uploads = await Promise.all(Array.from({ length: 10 }, () => buildUpload(source, manager)));
  const answers = await Promise.all(
    uploads.map((uploadId) =>
      refused(change(source, manager, 'addPayslip', { contractId, month: '2026-10', uploadId })),
    ),
  );
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(new Set(answers.flat())).toEqual(new Set(['month: MONTH_TAKEN']));
  expect((await states(agencyId)).filter((state) => state === 'ATTACHED')).toHaveLength(1);
});

test('who does not see pay sees, adds and removes no payslip', async () => {
  const { agencyId, workerId } = await buildOffice(source);
  const { id: contractId } = await buildContract(source, agencyId, workerId);
  const { id } = await buildPayslip(source, agencyId, contractId);
  const colleague = await buildStaff(source, agencyId, 'MANAGER', { modules: ['CONTRACTS'] });
  const partner = buildActor(agencyId, {
    scopes: ['workers:read', 'contracts:read', 'contracts:write'],
    modules: ['CONTRACTS'],
  });
  for (const actor of [colleague, partner]) {
    const [contract] = await contractsSeen(source, actor, workerId);
    expect(contract).toMatchObject({ viewerCanSeePayslips: false, payslips: { nodes: [] } });
    const input = { contractId, month: '2026-10', uploadId: await buildUpload(source, actor) };
    await expect(change(source, actor, 'addPayslip', input)).rejects.toThrow('FORBIDDEN');
    const { errors } = await ask(source, actor, 'mutation ($id: ID!) { removePayslip(id: $id) { errors { code } } }', {
      id,
    });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

test('an upload of somebody else is not attached', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id: contractId } = await buildContract(source, agencyId, workerId);
  const other = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true, modules: ['CONTRACTS'] });
  const input = { contractId, month: '2026-10', uploadId: await buildUpload(source, other) };
  expect(await refused(change(source, manager, 'addPayslip', input))).toHaveLength(1);
  expect((await contractsSeen(source, manager, workerId))[0]?.payslips.nodes).toEqual([]);
});

test('contracts, amendments, payslips and files go with their worker, and are announced', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  await change(source, manager, 'amendContract', { id, version: 1, effectiveOn: '2026-03-01', weeklyMinutes: 600 });
  await buildPayslip(source, agencyId, id);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  const { data } = await ask(source, admin, 'query ($id: ID!) { workerDeletion(id: $id) { items { label count } } }', {
    id: workerId,
  });
  expect(data?.['workerDeletion']).toMatchObject({
    items: expect.arrayContaining([
      { label: 'contrats', count: 1 },
      { label: 'avenants', count: 1 },
      { label: 'bulletins de paie', count: 1 },
    ]) as unknown[],
  });
  const gone = await ask(
    source,
    admin,
    'mutation ($id: ID!) { deleteWorker(input: { id: $id, typedName: "Dupont" }) { deletedId } }',
    { id: workerId },
  );
  expect(gone.data?.['deleteWorker']).toEqual({ deletedId: workerId });
  for (const table of ['contracts', 'contract_amendments', 'payslips'])
    expect(await source.query(`SELECT * FROM ${table} WHERE agency_id = ?`, [agencyId])).toEqual([]);
  expect(await states(agencyId)).toEqual(['REMOVED']);
});
