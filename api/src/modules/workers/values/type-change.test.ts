import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { readAs, updateAs } from '../../../test/ask-workers';
import { buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { countStatements } from '../../../test/count-statements';
import { testDatabase } from '../../../test/database';
import { fieldsOf } from '../../fields';

const PREVIEW = `query ($input: OwnFieldTypeInput!) {
  ownFieldTypeChange(input: $input) { version values lost examples { workerId workerName value } }
}`;
const CHANGE = `mutation ($input: ChangeOwnFieldTypeInput!) {
  changeOwnFieldType(input: $input) { field { type options { key } limits { max } searchable unique } errors { code } }
}`;
const HISTORY = `query ($id: ID!) { worker(id: $id) { history(first: 9) { nodes { changes { key before after } } } } }`;
const OPTIONS = ['b', 'c1'].map((key) => ({ key, labels: { fr: `Permis ${key.toUpperCase()}` } }));

interface Preview {
  version: number;
  values: number;
  lost: number;
  examples: { workerId: string; workerName: string; value: string }[];
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function office(): Promise<{ agencyId: string; admin: Actor }> {
  const { id: agencyId } = await buildAgency(source);
  return { agencyId, admin: await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true }) };
}

async function preview(actor: Actor, type: string, options?: object[]): Promise<Preview> {
  const { data, errors } = await ask(source, actor, PREVIEW, { input: { key: 'hours', type, options } });
  expect(errors).toBeUndefined();
  return data?.['ownFieldTypeChange'] as Preview;
}

async function change(actor: Actor, type: string, shown: Partial<Preview>, options?: object[]) {
  const { version, values, lost } = { ...(await preview(actor, type, options)), ...shown };
  const input = { key: 'hours', type, options, version, values, lost };
  const { data, errors } = await ask(source, actor, CHANGE, { input });
  expect(errors).toBeUndefined();
  return data?.['changeOwnFieldType'] as { field: object | null; errors: { code: string }[] };
}

async function seen(actor: Actor, id: string): Promise<unknown[]> {
  const { version, ownFields } = await readAs(source, actor, id);
  return [version, (ownFields as Record<string, unknown>)['hours']];
}

function hold(agencyId: string, values: readonly unknown[]) {
  return Promise.all(values.map((hours) => buildWorker(source, agencyId, { ownFields: { hours } as never })));
}

test('what would be lost is shown before, and kept in history after', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours', searchable: true });
  const [fits, lost] = await hold(agencyId, ['12,5', 'à voir']);
  expect(await preview(admin, 'NUMBER')).toEqual({
    version: 1,
    values: 2,
    lost: 1,
    examples: [{ workerId: lost?.id, workerName: 'Mme Claire DUPONT', value: 'à voir' }],
  });
  expect(await seen(admin, lost?.id ?? '')).toEqual([1, 'à voir']);
  expect(await change(admin, 'NUMBER', {})).toMatchObject({ errors: [], field: { type: 'NUMBER', searchable: true } });
  expect(await seen(admin, fits?.id ?? '')).toEqual([2, 12.5]);
  expect(await seen(admin, lost?.id ?? '')).toEqual([2, undefined]);
  const { data } = await ask(source, admin, HISTORY, { id: lost?.id });
  expect(JSON.stringify(data)).toContain('{"key":"hours","before":"à voir","after":null}');
  const index = await source.query<object[]>('SELECT number_value AS n FROM worker_field_index WHERE agency_id = ?', [
    agencyId,
  ]);
  expect(index).toEqual([{ n: 12.5 }]);
});

test('a choice that becomes a text is read by its name, in history too, and back', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours', type: 'MULTIPLE_CHOICE', options: OPTIONS });
  const [worker] = await hold(agencyId, [['b', 'c1']]);
  await change(admin, 'TEXT', {});
  expect(await seen(admin, worker?.id ?? '')).toEqual([2, 'Permis B, Permis C1']);
  const { data } = await ask(source, admin, HISTORY, { id: worker?.id });
  expect(JSON.stringify(data)).toContain('"before":null,"after":"Permis B, Permis C1"');
  expect(await change(admin, 'MULTIPLE_CHOICE', {}, OPTIONS)).toMatchObject({ errors: [] });
  expect(await seen(admin, worker?.id ?? '')).toEqual([3, ['b', 'c1']]);
});

test('a confirmation of something else than is there changes nothing', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours' });
  const [worker] = await hold(agencyId, ['8']);
  const shown = await preview(admin, 'NUMBER');
  await hold(agencyId, ['huit']);
  expect(await change(admin, 'NUMBER', shown)).toMatchObject({ field: null, errors: [{ code: 'VALUES_CHANGED' }] });
  expect(await change(admin, 'NUMBER', { version: 0 })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }] });
  expect(await seen(admin, worker?.id ?? '')).toEqual([1, '8']);
});

test('sensitive values are shown to nobody, and none is lost', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours', sensitive: true });
  const [worker] = await hold(agencyId, ['secret']);
  expect((await preview(admin, 'NUMBER')).examples).toMatchObject([{ value: '••••••' }]);
  expect(await change(admin, 'NUMBER', {})).toMatchObject({ errors: [{ code: 'SENSITIVE_VALUES_LOST' }] });
  expect(await change(admin, 'LONG_TEXT', {})).toMatchObject({ errors: [], field: { type: 'LONG_TEXT' } });
  expect(await seen(admin, worker?.id ?? '')).toEqual([1, 'secret']);
});

test('a sheet opened before notices', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours' });
  const [worker] = await hold(agencyId, ['8']);
  await change(admin, 'NUMBER', {});
  const late = await updateAs(source, admin, worker ?? { id: '', version: 0 }, { ownFields: { hours: 9 } });
  expect(late.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
});

test('values that become equal are refused where they must be unique', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours', unique: true });
  await hold(agencyId, ['8', '8,0']);
  expect(await change(admin, 'NUMBER', {})).toMatchObject({ errors: [{ code: 'VALUES_REPEAT' }] });
});

test('a text becomes no choice without options', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours' });
  const { errors } = await ask(source, admin, PREVIEW, { input: { key: 'hours', type: 'SINGLE_CHOICE' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'OPTIONS_REQUIRED' });
});

test('of ten changes at once exactly one is done', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'hours' });
  const [worker] = await hold(agencyId, ['8']);
  const shown = await preview(admin, 'NUMBER');
  const answers = await Promise.all(Array.from({ length: 10 }, () => change(admin, 'NUMBER', shown)));
  expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(9).fill('STALE_VERSION'));
  expect(await seen(admin, worker?.id ?? '')).toEqual([2, 8]);
  expect(await fieldsOf(source.manager, agencyId)).toMatchObject({ version: 2 });
});

test('twenty sheets take as many statements as two', async () => {
  const counts = [];
  for (const sheets of [2, 20]) {
    const { agencyId, admin } = await office();
    await buildOwnField(source, agencyId, { key: 'hours' });
    await hold(
      agencyId,
      Array.from({ length: sheets }, (_, index) => String(index)),
    );
    counts.push(await countStatements(source, () => change(admin, 'NUMBER', {})));
  }
  expect(counts[1]).toBe(counts[0]);
});

test('only administrators look and change', async () => {
  const { agencyId } = await office();
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const input = { key: 'hours', type: 'NUMBER' };
  for (const [document, variables] of [
    [PREVIEW, { input }],
    [CHANGE, { input: { ...input, version: 1, values: 0, lost: 0 } }],
  ] as const)
    expect((await ask(source, manager, document, variables)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
