import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { ask } from '../../../test/ask';
import { reasons, type ListedError } from '../../../test/ask-workers';
import { buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';

const CHECK = `{ version state jobSeeker hireOn requestedOn answer answeredOn silenceEndsOn earliestHireOn isHireTooEarly
  viewerCanEdit }`;
const SAVE = `mutation ($input: SavePrefectureCheckInput!) {
  saved: savePrefectureCheck(input: $input) { prefectureCheck ${CHECK} errors { code message path } }
}`;

let source: DataSource;
let manager: Actor;
let workerId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  jest.spyOn(clock, 'now').mockReturnValue(new Date('2026-11-24T11:00:00.000Z'));
  const { id: agencyId } = await buildAgency(source);
  manager = await buildStaff(source, agencyId, 'MANAGER');
  workerId = (await buildWorker(source, agencyId, { nationality: 'MA' })).id;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

async function save(
  input: object,
  actor = manager,
): Promise<{ prefectureCheck: Record<string, unknown> | null; errors: ListedError[] }> {
  const { data, errors } = await ask(source, actor, SAVE, { input: { workerId, version: 0, ...input } });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saved'] as { prefectureCheck: Record<string, unknown> | null; errors: ListedError[] };
}

async function read(actor = manager): Promise<unknown> {
  const { data } = await ask(source, actor, `query ($id: ID!) { worker(id: $id) { prefectureCheck ${CHECK} } }`, {
    id: workerId,
  });
  return (data?.['worker'] as { prefectureCheck: unknown }).prefectureCheck;
}

test('a request is written down, and says from when the worker may be hired', async () => {
  expect(await read()).toMatchObject({ version: 0, state: 'TO_REQUEST', earliestHireOn: '2026-11-26' });
  const { prefectureCheck } = await save({ requestedOn: '2026-11-23', hireOn: '2026-11-24' });
  expect(prefectureCheck).toMatchObject({
    version: 1,
    state: 'WAITING',
    silenceEndsOn: '2026-11-25',
    earliestHireOn: '2026-11-25',
    isHireTooEarly: true,
  });
  const answered = await save({ version: 1, answer: 'AUTHORIZED', answeredOn: '2026-11-24', hireOn: '2026-11-25' });
  expect(answered.prefectureCheck).toMatchObject({
    state: 'SATISFIED',
    requestedOn: '2026-11-23',
    isHireTooEarly: false,
  });
  expect(await read()).toEqual(answered.prefectureCheck);
});

test('a citizen of the Union needs no check, and one registered with France Travail is exempt', async () => {
  expect((await save({ jobSeeker: true })).prefectureCheck).toMatchObject({ state: 'EXEMPT', earliestHireOn: null });
  workerId = (await buildWorker(source, manager.agencyId, { nationality: 'PT' })).id;
  expect(await read()).toMatchObject({ state: 'NOT_NEEDED', earliestHireOn: null, isHireTooEarly: false });
});

test.each<[object, string[]]>([
  [{ answer: 'AUTHORIZED' }, ['requestedOn: REQUIRED']],
  [{ requestedOn: '2026-11-23', answeredOn: '2026-11-24' }, ['answer: REQUIRED']],
  [{ requestedOn: '2026-11-25' }, ['requestedOn: TOO_LATE']],
  [{ requestedOn: '2026-11-23', answer: 'REFUSED', answeredOn: '2026-11-20' }, ['answeredOn: ANSWERED_BEFORE_REQUEST']],
  [{ version: 3 }, [': STALE_VERSION']],
])('%j is refused beside its field', async (input, expected) => {
  expect(reasons(await save(input))).toEqual(expected);
  expect(await read()).toMatchObject({ version: 0 });
});

test('ten saves of one version at once are one', async () => {
  const saved = await Promise.all(Array.from({ length: 10 }, () => save({ jobSeeker: true })));
  expect(saved.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

test('whoever only reads sees where it stands and no day, and changes nothing; another agency finds nothing', async () => {
  await save({ requestedOn: '2026-11-23', hireOn: '2026-11-24' });
  const reader = await buildStaff(source, manager.agencyId, 'READER');
  expect(await read(reader)).toMatchObject({ state: 'WAITING', requestedOn: null, hireOn: null, viewerCanEdit: false });
  await expect(save({ version: 1, jobSeeker: true }, reader)).rejects.toThrow('FORBIDDEN');
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await expect(save({ version: 1, jobSeeker: true }, stranger)).rejects.toThrow('NOT_FOUND');
});
