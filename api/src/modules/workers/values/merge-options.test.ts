import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { readAs, updateAs } from '../../../test/ask-workers';
import { buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { countStatements } from '../../../test/count-statements';
import { testDatabase } from '../../../test/database';
import { changeField } from '../../../test/own-fields';
import { fieldsOf } from '../../fields';

const MERGE = `mutation ($input: MergeOptionsInput!) {
  mergeOptions(input: $input) {
    field { defaultValue options { key archived mergedInto } }
    errors { code path }
  }
}`;
const HOLDING = `query ($key: String!, $option: String!) { sheetsHoldingOption(key: $key, option: $option) }`;
const FOUND = `query ($key: String!, $value: FieldValue!) {
  workers(filter: { ownFields: [{ key: $key, equals: $value }] }) { nodes { id } }
}`;
const HISTORY = `query ($id: ID!) {
  worker(id: $id) { history(first: 1) { nodes { by { name } door changes { key before after } } } }
}`;
const OPTIONS = ['b', 'c1', 'd'].map((key) => ({ key, labels: { fr: `Permis ${key.toUpperCase()}` } }));

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function office(): Promise<{ agencyId: string; admin: Actor }> {
  const { id: agencyId } = await buildAgency(source);
  return { agencyId, admin: await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true }) };
}

async function merge(actor: Actor, input: { from: string; into: string; version?: number }, key = 'permit') {
  const { version } = await fieldsOf(source.manager, actor.agencyId);
  const { data, errors } = await ask(source, actor, MERGE, { input: { key, version, ...input } });
  expect(errors).toBeUndefined();
  return data?.['mergeOptions'] as { field: object | null; errors: { code: string; path: string[] }[] };
}

async function valuesOf(actor: Actor, ids: readonly string[]): Promise<unknown[]> {
  const seen = await Promise.all(ids.map((id) => readAs(source, actor, id)));
  return seen.map(({ version, ownFields }) => [version, (ownFields as Record<string, unknown>)['permit']]);
}

async function foundBy(actor: Actor, value: string): Promise<string[]> {
  const { data } = await ask(source, actor, FOUND, { key: 'permit', value });
  return (data?.['workers'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id).sort();
}

test.each([false, true])(
  'every sheet with the merged choice has the other, sensitive or not (%j)',
  async (sensitive) => {
    const { agencyId, admin } = await office();
    await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS, sensitive });
    const workers = await Promise.all(
      ['b', 'c1', 'd'].map((permit) => buildWorker(source, agencyId, { ownFields: { permit } })),
    );
    const { data } = await ask(source, admin, HOLDING, { key: 'permit', option: 'c1' });
    expect(data).toEqual({ sheetsHoldingOption: 1 });
    expect(await merge(admin, { from: 'c1', into: 'b' })).toMatchObject({
      errors: [],
      field: {
        options: [
          { key: 'b', archived: false, mergedInto: null },
          { key: 'c1', archived: true, mergedInto: 'b' },
          { key: 'd', archived: false, mergedInto: null },
        ],
      },
    });
    expect(
      await valuesOf(
        admin,
        workers.map(({ id }) => id),
      ),
    ).toEqual([
      [1, 'b'],
      [2, 'b'],
      [1, 'd'],
    ]);
  },
);

test('the history of a sheet says who merged, and names both choices', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS });
  const { id } = await buildWorker(source, agencyId, { ownFields: { permit: 'c1' } });
  await merge(admin, { from: 'c1', into: 'b' });
  const { data } = await ask(source, admin, HISTORY, { id });
  expect(data?.['worker']).toMatchObject({
    history: {
      nodes: [
        {
          by: { name: 'Claire Moreau' },
          door: 'SCREEN',
          changes: [{ key: 'permit', before: 'Permis C1', after: 'Permis B' }],
        },
      ],
    },
  });
});

test('of several choices each stands once, and the list finds them by either name', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, {
    key: 'permit',
    type: 'MULTIPLE_CHOICE',
    options: OPTIONS,
    searchable: true,
    defaultValue: ['c1', 'd'],
  });
  const both = await buildWorker(source, agencyId, { ownFields: { permit: ['b', 'c1'] } });
  const one = await buildWorker(source, agencyId, { ownFields: { permit: ['c1', 'd'] } });
  await buildWorker(source, agencyId, { ownFields: { permit: ['d'] } });
  expect(await merge(admin, { from: 'c1', into: 'b' })).toMatchObject({ field: { defaultValue: ['b', 'd'] } });
  expect(await valuesOf(admin, [both.id, one.id])).toEqual([
    [2, ['b']],
    [2, ['b', 'd']],
  ]);
  for (const value of ['b', 'c1']) expect(await foundBy(admin, value)).toEqual([both.id, one.id].sort());
});

test('a sheet opened before notices, and a merged choice that is still sent is taken for the other', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS });
  const worker = await buildWorker(source, agencyId, { ownFields: { permit: 'c1' } });
  await merge(admin, { from: 'c1', into: 'b' });
  expect((await updateAs(source, admin, worker, { ownFields: { permit: 'd' } })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  const other = await buildWorker(source, agencyId);
  const saved = await updateAs(source, admin, other, { ownFields: { permit: 'c1' } });
  expect(saved).toMatchObject({ errors: [], worker: { ownFields: { permit: 'b' } } });
});

test('a merged choice stays merged when the field is changed, until it is taken up again', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS });
  await merge(admin, { from: 'c1', into: 'b' });
  const options = OPTIONS.map((option) => ({ ...option, archived: option.key === 'c1' }));
  const merged = { key: 'c1', archived: true, mergedInto: 'b' };
  const kept = (await fieldsOf(source.manager, agencyId)).byKey.get('permit')?.options;
  expect(kept).toContainEqual(expect.objectContaining(merged));
  await changeField(source, admin, 'permit', { options });
  expect((await fieldsOf(source.manager, agencyId)).byKey.get('permit')?.options).toEqual(kept);
  await changeField(source, admin, 'permit', { options: OPTIONS });
  expect((await fieldsOf(source.manager, agencyId)).byKey.get('permit')?.options[1]).toEqual({
    key: 'c1',
    label: { fr: 'Permis C1', en: 'Permis C1' },
    archived: false,
  });
});

test('refusals name their place and change nothing', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS });
  const { id } = await buildWorker(source, agencyId, { ownFields: { permit: 'b' } });
  expect(await merge(admin, { from: 'b', into: 'x' })).toEqual({
    field: null,
    errors: [{ code: 'UNKNOWN_OPTION', path: ['into'] }],
  });
  expect(await merge(admin, { from: 'b', into: 'd', version: 0 })).toMatchObject({
    errors: [{ code: 'STALE_VERSION' }],
  });
  expect(await valuesOf(admin, [id])).toEqual([[1, 'b']]);
  expect(await fieldsOf(source.manager, agencyId)).toMatchObject({ version: 1 });
});

test('of ten merges at once exactly one is done', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS });
  const { id } = await buildWorker(source, agencyId, { ownFields: { permit: 'c1' } });
  const merges = Array.from({ length: 10 }, (_, index) => ({ from: 'c1', into: index % 2 ? 'b' : 'd', version: 1 }));
  const answers = await Promise.all(merges.map((input) => merge(admin, input)));
  expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(9).fill('STALE_VERSION'));
  expect(await valuesOf(admin, [id])).toEqual([[2, expect.stringMatching(/^[bd]$/) as string]]);
});

test('sheets saved while choices are merged hold none that is gone', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS, searchable: true });
  const create = () => buildWorker(source, agencyId, { ownFields: { permit: 'c1' } });
  const before = Array.from({ length: 5 }, create);
  const merging = merge(admin, { from: 'c1', into: 'b' });
  const workers = await Promise.all([...before, ...Array.from({ length: 5 }, create)]);
  expect((await merging).errors).toEqual([]);
  const values = await valuesOf(
    admin,
    workers.map(({ id }) => id),
  );
  expect(values.map((value) => (value as unknown[])[1])).toEqual(Array(10).fill('b'));
  expect(await foundBy(admin, 'b')).toHaveLength(10);
});

test('twenty sheets take as many statements as two', async () => {
  const counts = [];
  for (const sheets of [2, 20]) {
    const { agencyId, admin } = await office();
    await buildOwnField(source, agencyId, { key: 'permit', type: 'SINGLE_CHOICE', options: OPTIONS, searchable: true });
    for (let index = 0; index < sheets; index++) await buildWorker(source, agencyId, { ownFields: { permit: 'c1' } });
    counts.push(await countStatements(source, () => merge(admin, { from: 'c1', into: 'b' })));
  }
  expect(counts[1]).toBe(counts[0]);
});

test('only an administrator merges, and counts', async () => {
  const { agencyId } = await office();
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  const input = { key: 'permit', version: 1, from: 'b', into: 'd' };
  for (const [document, variables] of [
    [MERGE, { input }],
    [HOLDING, { key: 'permit', option: 'b' }],
  ] as const)
    expect((await ask(source, manager, document, variables)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
