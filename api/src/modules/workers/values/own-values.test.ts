import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, reasons, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { changeField } from '../../../test/own-fields';

const NOTHING = { id: '', version: 0 };
const ARCHIVE_FIELD = `mutation ($key: String!) { archiveOwnField(key: $key) { errors { code } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function office(): Promise<{ agencyId: string; admin: Actor; manager: Actor }> {
  const { id: agencyId } = await buildAgency(source);
  return {
    agencyId,
    admin: await buildStaff(source, agencyId, 'ADMIN', { seesPayroll: true }),
    manager: await buildStaff(source, agencyId, 'MANAGER'),
  };
}

async function change(admin: Actor, key: string, input: object): Promise<unknown> {
  const { errors } = await changeField(source, admin, key, input);
  return errors.map(({ code, path }) => ({ code, path }));
}

function indexOf(agencyId: string): Promise<object[]> {
  return source.query(
    `SELECT field_key AS fieldKey, item, text_value AS text, number_value AS number, day_value AS day
     FROM worker_field_index WHERE agency_id = ? ORDER BY field_key, item`,
    [agencyId],
  );
}

function keptIn(agencyId: string): Promise<{ ownValues: unknown }[]> {
  return source.query('SELECT CAST(own_values AS CHAR) AS ownValues FROM workers WHERE agency_id = ?', [agencyId]);
}

const OPTIONS = [
  { key: 'AR', labels: { fr: 'Arabe' } },
  { key: 'PT', labels: { fr: 'Portugais' } },
];

test('a value of every type is kept, changed key by key, and emptied', async () => {
  const { agencyId, manager } = await office();
  const types = {
    text: 'TEXT',
    long: 'LONG_TEXT',
    hours: 'NUMBER',
    rate: 'MONEY',
    nights: 'YES_NO',
    visit: 'DATE',
  } as const;
  for (const [key, type] of Object.entries(types)) await buildOwnField(source, agencyId, { key, type });
  await buildOwnField(source, agencyId, { key: 'spoken', type: 'MULTIPLE_CHOICE', options: OPTIONS });
  const values = { text: 'É🐝 "x" \\ y', long: 'a\nb', hours: 12.5, rate: 0.35, nights: false, visit: '29/02/2028' };
  const { worker } = await createAs(source, manager, { ownFields: { ...values, spoken: ['PT', 'AR', 'PT'] } });
  const kept = { ...values, visit: '2028-02-29', spoken: ['AR', 'PT'] };
  expect(worker?.['ownFields']).toEqual(kept);
  const saved = await updateAs(source, manager, worker ?? NOTHING, {
    ownFields: { text: null, spoken: [], hours: 0, nights: true },
  });
  const rest = { long: 'a\nb', hours: 0, rate: 0.35, nights: true, visit: '2028-02-29' };
  expect(saved.worker?.['ownFields']).toEqual(rest);
  expect((await readAs(source, manager, worker?.id ?? ''))['ownFields']).toEqual(rest);
});

test('an archived field refuses values, and keeps those it has out of sight', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'badge' });
  const worker = await buildWorker(source, agencyId, { ownFields: { badge: 'B1' } });
  await ask(source, admin, ARCHIVE_FIELD, { key: 'badge' });
  const refused = await updateAs(source, manager, worker, { ownFields: { badge: 'B2' } });
  expect(reasons(refused)).toEqual(['ownFields.badge: FIELD_NOT_ON_SHEET']);
  expect(await readAs(source, manager, worker.id)).toMatchObject({ ownFields: {}, missingFields: [] });
  expect(await keptIn(agencyId)).toEqual([{ ownValues: expect.stringContaining('B1') as string }]);
});

test('an archived option is refused, unless the sheet holds it', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'spoken', type: 'SINGLE_CHOICE', options: OPTIONS });
  const worker = await buildWorker(source, agencyId, { ownFields: { spoken: 'AR' } });
  await change(admin, 'spoken', { options: [{ key: 'PT', labels: { fr: 'Portugais' } }] });
  expect(reasons(await createAs(source, manager, { ownFields: { spoken: 'AR' } }))).toEqual([
    'ownFields.spoken: ARCHIVED_OPTION',
  ]);
  const saved = await updateAs(source, manager, worker, { comment: 'a', ownFields: { spoken: 'AR' } });
  expect(saved).toMatchObject({ errors: [], worker: { ownFields: { spoken: 'AR' } } });
});

test('a field of another agency is unknown here', async () => {
  const [{ manager }, { agencyId: theirs }] = [await office(), await office()];
  await buildOwnField(source, theirs, { key: 'badge' });
  expect(reasons(await createAs(source, manager, { ownFields: { badge: 'B1' } }))).toEqual([
    'ownFields.badge: UNKNOWN_FIELD',
  ]);
});

test('searchable values are kept beside the sheet in a form that is found, and follow it', async () => {
  const { agencyId, manager } = await office();
  const searchable = true;
  await buildOwnField(source, agencyId, { key: 'town', searchable });
  await buildOwnField(source, agencyId, { key: 'hours', type: 'NUMBER', searchable });
  await buildOwnField(source, agencyId, { key: 'visit', type: 'DATE', searchable });
  await buildOwnField(source, agencyId, { key: 'nights', type: 'YES_NO', searchable });
  await buildOwnField(source, agencyId, { key: 'spoken', type: 'MULTIPLE_CHOICE', options: OPTIONS, searchable });
  const ownFields = { town: 'Été-sur-Œuf', hours: 12.5, visit: '2026-11-24', nights: false, spoken: ['AR', 'PT'] };
  const { worker } = await createAs(source, manager, { ownFields });
  const nothing = { item: 0, text: null, number: null, day: null };
  expect(await indexOf(agencyId)).toEqual([
    { ...nothing, fieldKey: 'hours', number: 12.5 },
    { ...nothing, fieldKey: 'nights', text: 'false' },
    { ...nothing, fieldKey: 'spoken', text: 'AR' },
    { ...nothing, fieldKey: 'spoken', item: 1, text: 'PT' },
    { ...nothing, fieldKey: 'town', text: 'ete sur oeuf' },
    { ...nothing, fieldKey: 'visit', day: '2026-11-24' },
  ]);
  const changes = { town: null, hours: 8, visit: null, nights: null, spoken: ['PT'] };
  await updateAs(source, manager, worker ?? NOTHING, { ownFields: changes });
  expect(await indexOf(agencyId)).toEqual([
    { ...nothing, fieldKey: 'hours', number: 8 },
    { ...nothing, fieldKey: 'spoken', text: 'PT' },
  ]);
});

test('two sheets cannot hold the same unique value, whatever its capitals; two agencies can', async () => {
  const [{ agencyId, manager }, other] = [await office(), await office()];
  for (const id of [agencyId, other.agencyId]) await buildOwnField(source, id, { key: 'badge', unique: true });
  const { worker } = await createAs(source, manager, { ownFields: { badge: 'B-12' } });
  expect(reasons(await createAs(source, manager, { ownFields: { badge: 'b-12' } }))).toEqual([
    'ownFields.badge: VALUE_TAKEN',
  ]);
  expect((await createAs(source, other.manager, { ownFields: { badge: 'B-12' } })).errors).toEqual([]);
  const again = await updateAs(source, manager, worker ?? NOTHING, { comment: 'a', ownFields: { badge: 'b-12' } });
  expect(again.errors).toEqual([]);
  await updateAs(source, manager, again.worker ?? NOTHING, { ownFields: { badge: null } });
  expect((await createAs(source, manager, { ownFields: { badge: 'B-12' } })).errors).toEqual([]);
});

test('of ten sheets saved at once with one unique value exactly one is kept', async () => {
  const { agencyId, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'badge', unique: true });
  const saves = await Promise.all(
    Array.from({ length: 10 }, () => createAs(source, manager, { ownFields: { badge: 'B1' } })),
  );
  expect(saves.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(saves.filter((save) => reasons(save).includes('ownFields.badge: VALUE_TAKEN'))).toHaveLength(9);
  expect(await keptIn(agencyId)).toHaveLength(1);
});

test('a sensitive value is encrypted, clear with the payroll right, masked without, closed to partners', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'salary', type: 'MONEY', sensitive: true });
  const { worker } = await createAs(source, admin, { ownFields: { salary: 1789.5 } });
  expect(worker).toMatchObject({ ownFields: { salary: 1789.5 }, withheldFields: [] });
  expect(JSON.stringify(await keptIn(agencyId))).not.toContain('1789');
  const withheld = { ownFields: {}, withheldFields: [{ key: 'salary', masked: '••••••' }] };
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject(withheld);
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] });
  expect(await readAs(source, partner, worker?.id ?? '')).toMatchObject(withheld);
  for (const actor of [manager, partner]) {
    const refused = await updateAs(source, actor, worker ?? NOTHING, { ownFields: { salary: 1 } });
    expect(reasons(refused)).toEqual(['ownFields.salary: FIELD_NOT_EDITABLE']);
  }
});

test('making a field sensitive encrypts its values and masks its history, and back', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'doctor' });
  await buildOwnField(source, agencyId, { key: 'badge' });
  const { worker } = await createAs(source, manager, { ownFields: { doctor: 'Dr Knock', badge: 'B1' } });
  expect(await change(admin, 'doctor', { sensitive: true })).toEqual([]);
  expect(JSON.stringify(await keptIn(agencyId))).not.toContain('Knock');
  const history = await source.query<object[]>('SELECT * FROM worker_history WHERE agency_id = ?', [agencyId]);
  expect(JSON.stringify(history)).not.toContain('Knock');
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject({ ownFields: { badge: 'B1' }, version: 1 });
  expect(await readAs(source, admin, worker?.id ?? '')).toMatchObject({ ownFields: { doctor: 'Dr Knock' } });
  expect(await change(admin, 'doctor', { sensitive: false })).toEqual([]);
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject({ ownFields: { doctor: 'Dr Knock' } });
});

test('an archived field still holds its value, which can be emptied and not replaced', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'badge' });
  const { worker } = await createAs(source, manager, { ownFields: { badge: 'B1' } });
  await ask(source, admin, ARCHIVE_FIELD, { key: 'badge' });
  const replaced = await updateAs(source, manager, worker ?? NOTHING, { ownFields: { badge: 'B2' } });
  expect(reasons(replaced)).toEqual(['ownFields.badge: FIELD_NOT_ON_SHEET']);
  const emptied = await updateAs(source, manager, worker ?? NOTHING, { ownFields: { badge: null } });
  expect(emptied).toMatchObject({ errors: [], worker: { version: 2 } });
  expect(await keptIn(agencyId)).toEqual([{ ownValues: '{}' }]);
});

test('a value whose form is not yet the one its field asks for is withheld: neither encrypted text nor payroll data', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'doctor', sensitive: true });
  const { worker } = await createAs(source, admin, { ownFields: { doctor: 'Dr Knock' } });
  const flag = (sensitive: boolean): Promise<unknown> =>
    source.query(
      `UPDATE field_definitions d JOIN field_settings s ON s.agency_id = d.agency_id
       SET d.is_sensitive = ?, s.version = s.version + 1 WHERE d.agency_id = ?`,
      [sensitive, agencyId],
    );
  await flag(false);
  for (const actor of [admin, manager])
    expect(await readAs(source, actor, worker?.id ?? '')).toMatchObject({ ownFields: {}, withheldFields: [] });
  await source.query(`UPDATE workers SET own_values = '{"doctor":"Dr Knock"}' WHERE agency_id = ?`, [agencyId]);
  await flag(true);
  expect(await readAs(source, admin, worker?.id ?? '')).toMatchObject({ ownFields: {}, withheldFields: [] });
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject({
    ownFields: {},
    withheldFields: [{ key: 'doctor', masked: '••••••' }],
  });
});

test('sheets saved while a field becomes sensitive keep no value in clear', async () => {
  const { agencyId, admin } = await office();
  await buildOwnField(source, agencyId, { key: 'doctor' });
  const create = (): Promise<unknown> => createAs(source, admin, { ownFields: { doctor: 'Dr Knock' } });
  const saves = Array.from({ length: 5 }, create);
  await Promise.all([...saves, change(admin, 'doctor', { sensitive: true }), ...Array.from({ length: 5 }, create)]);
  const kept = await keptIn(agencyId);
  expect(kept).toHaveLength(10);
  expect(JSON.stringify(kept)).not.toContain('Knock');
});

test('making a field searchable or unique indexes the values that are there; repeats are refused', async () => {
  const { agencyId, admin, manager } = await office();
  await buildOwnField(source, agencyId, { key: 'badge' });
  for (const badge of ['B1', 'B2']) await buildWorker(source, agencyId, { ownFields: { badge } });
  expect(await change(admin, 'badge', { searchable: true, unique: true })).toEqual([]);
  expect(await indexOf(agencyId)).toHaveLength(2);
  expect(reasons(await createAs(source, manager, { ownFields: { badge: 'B2' } }))).toEqual([
    'ownFields.badge: VALUE_TAKEN',
  ]);
  expect(await change(admin, 'badge', { searchable: false, unique: false })).toEqual([]);
  expect(await indexOf(agencyId)).toEqual([]);
  await buildWorker(source, agencyId, { ownFields: { badge: 'B2' } });
  expect(await change(admin, 'badge', { unique: true })).toEqual([{ code: 'VALUES_REPEAT', path: ['unique'] }]);
  expect(await indexOf(agencyId)).toEqual([]);
});
