import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { fileAs } from '../../../test/ask-documents';
import { reasons, type ListedError } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';

const SETTINGS = 'documentSettings { version expectations { kind natures mustExpire } }';
const SAVE = `mutation ($input: SaveDocumentSettingsInput!) {
  saved: saveDocumentSettings(input: $input) { ${SETTINGS} errors { code message path } }
}`;

interface Settings {
  version: number;
  expectations: { kind: string; natures: string[]; mustExpire: boolean }[];
}

let source: DataSource;
let admin: Actor;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => (admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN')));
afterAll(() => source.destroy());

async function save(
  expectations: object[],
  version = 0,
  actor = admin,
): Promise<{ documentSettings: Settings | null; errors: ListedError[] }> {
  const { data, errors } = await ask(source, actor, SAVE, { input: { version, expectations } });
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['saved'] as { documentSettings: Settings | null; errors: ListedError[] };
}

async function read(actor: Actor): Promise<Settings> {
  return (await ask(source, actor, `{ ${SETTINGS} }`)).data?.['documentSettings'] as Settings;
}

test('an administrator says what is expected of whom, the rest stays, and sheets follow at once', async () => {
  const { id } = await buildWorker(source, admin.agencyId);
  const before = await read(admin);
  expect(before.version).toBe(0);
  const diploma = { kind: 'DIPLOMA', natures: ['EMPLOYEE', 'EMPLOYEE'], mustExpire: false };
  const { documentSettings } = await save([diploma, { kind: 'IDENTITY', natures: [], mustExpire: true }]);
  expect(documentSettings?.version).toBe(1);
  expect(documentSettings?.expectations.find(({ kind }) => kind === 'DIPLOMA')?.natures).toEqual(['EMPLOYEE']);
  expect(documentSettings?.expectations.find(({ kind }) => kind === 'INSURANCE')).toEqual(
    before.expectations.find(({ kind }) => kind === 'INSURANCE'),
  );
  const { expectedDocuments } = await fileAs(source, admin, id);
  expect(expectedDocuments.map(({ kind }) => kind)).toEqual(['DIPLOMA', 'MEDICAL_VISIT']);
  expect(await read(buildActor(admin.agencyId))).toEqual(documentSettings);
});

test('ten saves of one version at once are one', async () => {
  const diploma = { kind: 'DIPLOMA', natures: ['EMPLOYEE'], mustExpire: false };
  const saved = await Promise.all(Array.from({ length: 10 }, () => save([diploma])));
  expect(saved.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(new Set(saved.flatMap(reasons))).toEqual(new Set([': STALE_VERSION']));
});

test('« Autre » cannot be expected', async () => {
  const other = { kind: 'OTHER', natures: ['EMPLOYEE'], mustExpire: false };
  expect(reasons(await save([other]))).toEqual(['expectations.0.kind: NOT_EXPECTABLE']);
  expect((await read(admin)).version).toBe(0);
});

test('others than administrators change nothing, and no other agency is touched', async () => {
  const manager = await buildStaff(source, admin.agencyId, 'MANAGER');
  const partner = buildActor(admin.agencyId, { scopes: ['workers:read', 'workers:write'] });
  for (const actor of [manager, partner]) await expect(save([], 0, actor)).rejects.toThrow('FORBIDDEN');
  await save([], 0, await buildStaff(source, (await buildAgency(source)).id, 'ADMIN'));
  expect((await read(manager)).version).toBe(0);
});
