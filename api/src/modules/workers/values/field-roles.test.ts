import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, readAs, reasons, updateAs } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildSector, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { changeSettings } from '../../../test/field-settings';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

interface Office {
  agencyId: string;
  admin: Actor;
  manager: Actor;
  reader: Actor;
  partner: Actor;
}

/** An agency where some fields are for administrators alone, and others for managers to see. */
async function office(): Promise<Office> {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  await buildOwnField(source, agencyId, { key: 'score', searchable: true });
  const forAdmins = ['score', 'email', 'manager', 'sectors', 'birthName', 'registrationNumber'];
  const uses = [
    ...forAdmins.map((key) => ({ key, visibleFrom: 'ADMIN' })),
    { key: 'comment', visibleFrom: 'MANAGER', editableFrom: 'ADMIN' },
  ];
  await changeSettings(source, admin, { uses });
  return {
    agencyId,
    admin,
    manager: await buildStaff(source, agencyId, 'MANAGER'),
    reader: await buildStaff(source, agencyId, 'READER'),
    partner: buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] }),
  };
}

/** A sheet with something in every such field. */
async function filled({ agencyId, admin }: Office) {
  const sector = await buildSector(source, agencyId);
  const { worker } = await createAs(source, admin, {
    firstName: 'Zoé',
    birthName: 'Durand',
    email: 'zoe@exemple.fr',
    comment: 'Discrète',
    sectorIds: [sector.id],
    ownFields: { score: 'A1' },
  });
  if (worker === null) throw new Error('The sheet was not saved.');
  return { worker, sector };
}

const HIDDEN = {
  birthName: null,
  email: null,
  manager: null,
  sectors: [],
  registrationNumber: null,
  ownFields: {},
  displayName: 'Mme Zoé DUPONT',
};

test('who may not see a field does not read it, on a sheet or in a list, and an administrator does', async () => {
  const rooms = await office();
  const { worker } = await filled(rooms);
  for (const actor of [rooms.manager, rooms.partner])
    expect(await readAs(source, actor, worker.id)).toMatchObject({ ...HIDDEN, comment: 'Discrète' });
  expect(await readAs(source, rooms.reader, worker.id)).toMatchObject({ ...HIDDEN, comment: null });
  const list =
    '{ workers { nodes { birthName email displayName ownFields values(keys: ["score", "email"]) manager { id } } } }';
  const { data } = await ask(source, rooms.reader, list);
  const { birthName, email, displayName, ownFields, manager } = HIDDEN;
  expect(data?.['workers']).toEqual({ nodes: [{ birthName, email, displayName, ownFields, manager, values: {} }] });
  expect(await readAs(source, rooms.admin, worker.id)).toMatchObject({
    birthName: 'Durand',
    ownFields: { score: 'A1' },
  });
});

test('it is in no history of his, nor in the sheet as it was', async () => {
  const rooms = await office();
  const { worker } = await filled(rooms);
  await updateAs(source, rooms.admin, worker, { email: 'zoe.d@exemple.fr', comment: 'Bavarde', birthPlace: 'Lille' });
  const document = `{ worker(id: "${worker.id}") { history { nodes { changes { key } } } } }`;
  const keysOf = async (actor: Actor) => JSON.stringify((await ask(source, actor, document)).data);
  expect(await keysOf(rooms.reader)).not.toMatch(/"(email|comment|score|birthName)"/);
  expect(await keysOf(rooms.reader)).toMatch(/birthPlace/);
  expect(await keysOf(rooms.admin)).toMatch(/"email".*"score"|"score".*"email"/);
  const past = await ask(
    source,
    rooms.reader,
    `{ workerAsOf(id: "${worker.id}", at: "2099-01-01T00:00:00.000Z") { values { key } } }`,
  );
  expect(JSON.stringify(past)).not.toMatch(/"(email|comment|score|birthName)"/);
});

test('he neither filters nor sorts by it, nor finds by a search that it is there', async () => {
  const rooms = await office();
  const { worker, sector } = await filled(rooms);
  const list =
    'query ($filter: WorkerFilter, $sort: WorkerSort) { workers(filter: $filter, sort: $sort) { nodes { id } } }';
  const found = async (actor: Actor, variables: object): Promise<unknown> => {
    const { data, errors } = await ask(source, actor, list, { ...variables });
    return errors?.[0]?.extensions['reason'] ?? (data?.['workers'] as { nodes: unknown[] }).nodes.length;
  };
  const filters = [
    { ownFields: [{ key: 'score', equals: 'A1' }] },
    { sectorIds: [sector.id] },
    { managerIds: [rooms.admin.userId] },
    { rule: { match: 'ALL', conditions: [{ property: 'email', operator: 'NOT_EMPTY' }] } },
  ];
  for (const filter of filters) {
    expect([filter, await found(rooms.reader, { filter })]).toEqual([filter, 'FIELD_NOT_SEARCHABLE']);
    expect([filter, await found(rooms.admin, { filter })]).toEqual([filter, 1]);
  }
  for (const sort of [{ key: 'REGISTRATION_NUMBER' }, { by: [{ property: 'registrationNumber' }] }])
    expect(await found(rooms.manager, { sort })).toBe('BAD_SORT');
  for (const search of ['durand', 'zoe@exemple.fr', 'SA00001']) {
    expect([search, await found(rooms.reader, { filter: { search } })]).toEqual([search, 0]);
    expect([search, await found(rooms.admin, { filter: { search } })]).toEqual([search, 1]);
  }
  for (const search of ['dupo', 'zoé']) expect(await found(rooms.reader, { filter: { search } })).toBe(1);
  expect(worker.id).toBeTruthy();
});

test('what a role may not see or change is refused beside the field when it is given, emptied too', async () => {
  const rooms = await office();
  const { worker } = await filled(rooms);
  const given = { email: null, comment: 'Autre', ownFields: { score: 'B2' } };
  const closed = ['email: FIELD_NOT_EDITABLE', 'comment: FIELD_NOT_EDITABLE', 'ownFields.score: FIELD_NOT_EDITABLE'];
  for (const actor of [rooms.manager, rooms.partner]) {
    expect(reasons(await updateAs(source, actor, worker, given))).toEqual(closed);
    expect(reasons(await updateAs(source, actor, worker, { newRegistrationNumber: true }))).toEqual([
      'newRegistrationNumber: FIELD_NOT_EDITABLE',
    ]);
  }
  const saved = await updateAs(source, rooms.manager, worker, { birthPlace: 'Lille' });
  expect(saved).toMatchObject({ errors: [], worker: { birthPlace: 'Lille', email: null } });
  expect(await readAs(source, rooms.admin, worker.id)).toMatchObject({ email: 'zoe@exemple.fr', comment: 'Discrète' });
});

test('what is required is not demanded of a role that cannot see or change it, nor told missing to it', async () => {
  const rooms = await office();
  const settings = ['email', 'comment', 'score'].map((key) => ({
    key,
    sheetKind: 'INDIVIDUAL',
    shown: true,
    required: true,
  }));
  await changeSettings(source, rooms.admin, { settings });
  const { worker, errors } = await createAs(source, rooms.manager);
  expect(errors).toEqual([]);
  expect(worker).toMatchObject({ missingFields: ['comment'], registrationNumber: null });
  expect(reasons(await createAs(source, rooms.admin))).toEqual([
    'email: REQUIRED',
    'comment: REQUIRED',
    'ownFields.score: REQUIRED',
  ]);
  expect(await readAs(source, rooms.admin, worker?.id ?? '')).toMatchObject({
    missingFields: ['email', 'comment', 'score'],
    registrationNumber: 'SA00001',
  });
});

test('a late save is not told what others changed of a field he may not see', async () => {
  const rooms = await office();
  const { worker } = await filled(rooms);
  await updateAs(source, rooms.admin, worker, { email: 'zoe.d@exemple.fr', birthPlace: 'Lille' });
  const { conflict } = await updateAs(source, rooms.manager, worker, { birthPlace: 'Lens' });
  expect(conflict?.changes).toMatchObject([{ key: 'birthPlace', theirs: 'Lille' }]);
});

test('another agency keeps seeing its own', async () => {
  await office();
  const { id } = await buildAgency(source);
  const worker = await buildWorker(source, id, { email: 'a@exemple.fr' });
  expect(await readAs(source, await buildStaff(source, id, 'READER'), worker.id)).toMatchObject({
    email: 'a@exemple.fr',
  });
});
