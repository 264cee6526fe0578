import type { DataSource } from 'typeorm';
import { ask } from '../../test/ask';
import { buildActor, buildEstablishment, buildStaff } from '../../test/builders';
import { buildContract, buildPayslip } from '../../test/build-contract';
import { testDatabase } from '../../test/database';
import { buildOffice, change, contractsSeen, holdDay, refused } from './test-contracts';

let source: DataSource;
let release: () => void;
beforeAll(async () => (source = await testDatabase()));
beforeEach(() => (release = holdDay('2026-11-24')));
afterEach(() => {
  release();
});
afterAll(() => source.destroy());

const CDD = { type: 'CDD', startsOn: '2026-10-01', endsOn: '2026-12-31', weeklyMinutes: 1440 };

test('a manager makes a contract, and whoever reads the sheet sees it', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id: establishmentId } = await buildEstablishment(source, agencyId);
  const facts = { qualification: '  Auxiliaire de vie ', collectiveAgreement: 'IDCC_3127', establishmentId };
  const { contract, errors } = await change(source, manager, 'addContract', {
    workerId,
    ...CDD,
    hourlyRateCents: 1325,
    ...facts,
  });
  expect(errors).toEqual([]);
  const [seen] = await contractsSeen(source, manager, workerId);
  expect(seen).toEqual(contract);
  expect(seen).toMatchObject({
    version: 1,
    mode: 'PRESTATAIRE',
    lastDay: '2026-12-31',
    state: 'RUNNING',
    daysLeft: 37,
    endReason: null,
    terms: {
      weeklyMinutes: 1440,
      hourlyRateCents: 1325,
      qualification: 'Auxiliaire de vie',
      establishment: { id: establishmentId },
    },
    viewerCanEdit: true,
  });
});

test('pay is seen and given with the payroll right only, and never by a partner', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { contract } = await change(source, manager, 'addContract', { workerId, ...CDD, hourlyRateCents: 1325 });
  const colleague = await buildStaff(source, agencyId, 'MANAGER', { modules: ['CONTRACTS'] });
  const partner = buildActor(agencyId, {
    scopes: ['workers:read', 'contracts:read', 'contracts:write'],
    modules: ['CONTRACTS'],
  });
  for (const actor of [colleague, partner]) {
    const [seen] = await contractsSeen(source, actor, workerId);
    expect(seen?.terms).toMatchObject({ hourlyRateCents: null, hourlyRateWithheld: true });
    const correction = { id: contract?.id, version: 1, hourlyRateCents: 2000 };
    expect(await refused(change(source, actor, 'updateContract', correction))).toEqual([
      'hourlyRateCents: FIELD_NOT_EDITABLE',
    ]);
  }
  const corrected = await change(source, colleague, 'updateContract', {
    id: contract?.id,
    version: 1,
    qualification: 'AVS',
  });
  expect(corrected.errors).toEqual([]);
  expect((await contractsSeen(source, manager, workerId))[0]?.terms).toMatchObject({
    hourlyRateCents: 1325,
    qualification: 'AVS',
  });
});

test('every problem is told at once, and nothing is made', async () => {
  const { manager, workerId } = await buildOffice(source);
  const input = {
    workerId,
    type: 'CDD',
    startsOn: '2026-10-01',
    weeklyMinutes: 3000,
    qualification: 'x'.repeat(121),
    establishmentId: 'é',
  };
  expect(await refused(change(source, manager, 'addContract', input))).toEqual([
    'endsOn: END_REQUIRED',
    'weeklyMinutes: WEEKLY_HOURS',
    'qualification: TOO_LONG',
    'establishmentId: ESTABLISHMENT_NOT_FOUND',
  ]);
  expect(await contractsSeen(source, manager, workerId)).toEqual([]);
});

test('of ten contracts at once that may not run together one is made', async () => {
  const { manager, workerId } = await buildOffice(source);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => refused(change(source, manager, 'addContract', { workerId, ...CDD }))),
  );
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(new Set(answers.flat())).toEqual(new Set(['startsOn: CONTRACTS_OVERLAP']));
  expect(await contractsSeen(source, manager, workerId)).toHaveLength(1);
});

test('of ten customers at once who would employ ten hours each, four do', async () => {
  const { manager, workerId } = await buildOffice(source);
  const hire = (index: number) =>
    refused(
      change(source, manager, 'addContract', {
        workerId,
        ...{
          type: 'CDI',
          startsOn: '2026-10-01',
          weeklyMinutes: 600,
          mode: 'MANDATAIRE',
          employerName: `Client ${String(index)}`,
        },
      }),
    );
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => hire(index)));
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(4);
  expect(new Set(answers.flat())).toEqual(new Set(['weeklyMinutes: WEEK_TOO_LONG']));
});

test('amendments make a chain: terms on a day are those until then, and the last renewal is the end', async () => {
  const { manager, workerId } = await buildOffice(source);
  const { contract } = await change(source, manager, 'addContract', { workerId, ...CDD });
  const id = contract?.id;
  await change(source, manager, 'amendContract', { id, version: 1, effectiveOn: '2026-11-01', weeklyMinutes: 1800 });
  const renewal = { id, version: 2, effectiveOn: '2027-01-01', endsOn: '2027-03-31', qualification: 'AVS' };
  const { contract: renewed } = await change(source, manager, 'amendContract', renewal);
  expect(renewed).toMatchObject({ version: 3, endsOn: '2026-12-31', lastDay: '2027-03-31' });
  const { data } = await ask(
    source,
    manager,
    `query ($id: ID!) { contract(id: $id) { first: terms(on: "2026-10-31") { weeklyMinutes }
      now: terms { weeklyMinutes qualification } then: terms(on: "2027-02-01") { weeklyMinutes qualification } } }`,
    { id },
  );
  expect(data?.['contract']).toEqual({
    first: { weeklyMinutes: 1440 },
    now: { weeklyMinutes: 1800, qualification: null },
    then: { weeklyMinutes: 1800, qualification: 'AVS' },
  });
  const early = { id, version: 3, effectiveOn: '2026-12-01', weeklyMinutes: 600 };
  expect(await refused(change(source, manager, 'amendContract', early))).toEqual([
    'effectiveOn: AMENDMENT_OUT_OF_ORDER',
  ]);
  const { contract: back } = await change(source, manager, 'removeAmendment', {
    ...{ id, version: 3, amendmentId: renewed?.amendments[1]?.id },
  });
  expect(back).toMatchObject({ lastDay: '2026-12-31', amendments: [{ effectiveOn: '2026-11-01' }] });
});

test('a contract is ended with a reason, and the end can be taken back', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  const { contract } = await change(source, manager, 'endContract', {
    id,
    version: 1,
    endedOn: '2026-11-30',
    reason: 'RESIGNATION',
  });
  expect(contract).toMatchObject({ lastDay: '2026-11-30', endReason: 'RESIGNATION', state: 'RUNNING', daysLeft: 6 });
  await buildContract(source, agencyId, workerId, { startsOn: '2026-12-01' });
  expect(await refused(change(source, manager, 'reopenContract', { id, version: 2 }))).toEqual([
    'startsOn: CONTRACTS_OVERLAP',
  ]);
  const [next] = await contractsSeen(source, manager, workerId);
  const { errors } = (await ask(source, manager, REMOVE, { input: { id: next?.id, version: 1 } })).data?.['gone'] as {
    errors: [];
  };
  expect(errors).toEqual([]);
  expect((await change(source, manager, 'reopenContract', { id, version: 2 })).contract).toMatchObject({
    lastDay: null,
    endReason: null,
  });
});

const REMOVE =
  'mutation ($input: ContractVersionInput!) { gone: removeContract(input: $input) { removedId errors { code } } }';

test('a contract with payslips is not deleted', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  await buildPayslip(source, agencyId, id);
  const { data } = await ask(source, manager, REMOVE, { input: { id, version: 1 } });
  expect(data?.['gone']).toEqual({ removedId: null, errors: [{ code: 'HAS_PAYSLIPS' }] });
  expect(await contractsSeen(source, manager, workerId)).toHaveLength(1);
});

test('a change made on an old version changes nothing', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  await change(source, manager, 'updateContract', { id, version: 1, qualification: 'AVS' });
  expect(await refused(change(source, manager, 'updateContract', { id, version: 1, qualification: 'Autre' }))).toEqual([
    ': STALE_VERSION',
  ]);
  expect((await contractsSeen(source, manager, workerId))[0]).toMatchObject({
    version: 2,
    terms: { qualification: 'AVS' },
  });
});

test('a correction may not leave amendments or an end behind', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  await change(source, manager, 'amendContract', { id, version: 1, effectiveOn: '2026-03-01', weeklyMinutes: 600 });
  const late = { id, version: 2, startsOn: '2026-03-01' };
  expect(await refused(change(source, manager, 'updateContract', late))).toEqual([': AMENDMENTS_DO_NOT_FIT']);
  await change(source, manager, 'endContract', { id, version: 2, endedOn: '2026-06-30', reason: 'MUTUAL_AGREEMENT' });
  const cdd = { id, version: 3, type: 'CDD', endsOn: '2026-12-31' };
  expect(await refused(change(source, manager, 'updateContract', cdd))).toEqual([': END_DOES_NOT_FIT']);
});

test('with the module off contracts are read and not changed', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  const off = { ...manager, modules: [] };
  expect(await contractsSeen(source, off, workerId)).toMatchObject([{ id, viewerCanEdit: false }]);
  for (const answer of [
    refused(change(source, off, 'updateContract', { id, version: 1, qualification: 'AVS' })),
    refused(change(source, off, 'addContract', { workerId, ...CDD })),
  ])
    expect(await answer).toEqual([': MODULE_OFF']);
});

test('readers and partners without the scope change nothing, and partners without it read nothing', async () => {
  const { agencyId, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  const reader = await buildStaff(source, agencyId, 'READER', { modules: ['CONTRACTS'] });
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'], modules: ['CONTRACTS'] });
  expect(await contractsSeen(source, reader, workerId)).toMatchObject([{ id, viewerCanEdit: false }]);
  await expect(contractsSeen(source, partner, workerId)).rejects.toThrow('FORBIDDEN');
  for (const actor of [reader, partner])
    await expect(change(source, actor, 'updateContract', { id, version: 1 })).rejects.toThrow('FORBIDDEN');
});

test('contracts that end within some days come soonest first, page by page', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  for (const [index, endsOn] of ['2026-11-23', '2026-11-24', '2026-12-24', '2026-12-25'].entries())
    await buildContract(source, agencyId, workerId, {
      ...{
        type: 'CDD',
        startsOn: '2026-10-01',
        endsOn,
        weeklyMinutes: 600,
        mode: 'MANDATAIRE',
        employerName: `Client ${String(index)}`,
      },
    });
  const ending = async (args: string) => {
    const { data, errors } = await ask(
      source,
      manager,
      `{ contractsEnding${args} { nodes { lastDay workerName } pageInfo { hasNextPage endCursor } } }`,
    );
    return (data?.['contractsEnding'] ?? errors?.[0]?.extensions['reason']) as {
      nodes: { lastDay: string }[];
      pageInfo: { endCursor: string };
    };
  };
  expect((await ending('')).nodes).toEqual([
    { lastDay: '2026-11-24', workerName: 'Mme Claire DUPONT' },
    { lastDay: '2026-12-24', workerName: 'Mme Claire DUPONT' },
  ]);
  expect((await ending('(withinDays: 31)')).nodes).toHaveLength(3);
  const { pageInfo } = await ending('(first: 1)');
  expect(pageInfo).toMatchObject({ hasNextPage: true });
  expect((await ending(`(first: 5, after: "${pageInfo.endCursor}")`)).nodes).toMatchObject([{ lastDay: '2026-12-24' }]);
  expect(await ending('(withinDays: 367)')).toBe('WITHIN_DAYS');
  expect(await ending('(after: "é")')).toBe('BAD_CURSOR');
});

test('history tells what was done to contracts, and never an amount of pay', async () => {
  const { agencyId, manager, workerId } = await buildOffice(source);
  const { id } = await buildContract(source, agencyId, workerId);
  await change(source, manager, 'amendContract', {
    id,
    version: 1,
    effectiveOn: '2026-03-01',
    weeklyMinutes: 1890,
    hourlyRateCents: 4321,
  });
  await change(source, manager, 'endContract', { id, version: 2, endedOn: '2026-11-30', reason: 'RESIGNATION' });
  const { data, errors } = await ask(
    source,
    manager,
    `query ($id: ID!) { worker(id: $id) { history(subjects: [CONTRACT]) { nodes { title changes { label before after } } } } }`,
    { id: workerId },
  );
  expect(errors).toBeUndefined();
  const { nodes } = (data?.['worker'] as { history: { nodes: object[] } }).history;
  expect(nodes).toEqual([
    {
      title: 'Contrat CDI terminé le 30/11/2026',
      changes: [{ label: 'Motif de fin', before: null, after: 'Démission' }],
    },
    {
      title: 'Avenant au 01/03/2026 ajouté au contrat CDI',
      changes: [
        { label: 'Durée par semaine', before: '24 h 00', after: '31 h 30' },
        { label: 'Taux horaire', before: null, after: '••••••' },
      ],
    },
    { title: 'Contrat CDI du 01/01/2026 ajouté', changes: [] },
  ]);
  expect(
    JSON.stringify(await source.query('SELECT facts FROM worker_events WHERE agency_id = ?', [agencyId])),
  ).not.toContain('4321');
});
