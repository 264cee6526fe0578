import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';

let source: DataSource;
let agencyId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => (agencyId = (await buildAgency(source)).id));
afterAll(() => source.destroy());

interface ViewSeen {
  id: string;
  name: string;
  shared: boolean;
  isOwn: boolean;
  isDefault: boolean;
  viewerCanEdit: boolean;
}

interface Payload {
  view: ViewSeen | null;
  errors: { code: string; message: string; path: string[] }[];
}

const VIEW = `id name shared isOwn isDefault viewerCanEdit columns sort { key by { property direction } }
  filter { natures search rule { match conditions { property operator values } groups { match } } }`;

/** Runs a mutation; throws the code by which it is denied as a whole. */
async function act(actor: Actor, call: string, variables: Record<string, unknown> = {}): Promise<Payload> {
  const variable = call.includes('$input') ? '$input: SaveWorkerViewInput!' : '$id: ID!';
  const document = `mutation (${variable}) { result: ${call} { view { ${VIEW} } errors { code message path } } }`;
  const { data, errors } = await ask(source, actor, document, variables);
  if (errors) throw new Error(`${String(errors[0]?.extensions['reason'])} ${String(errors[0]?.extensions['code'])}`);
  return data?.['result'] as Payload;
}

const save = (actor: Actor, input: object) => act(actor, 'saveWorkerView(input: $input)', { input });
const remove = (actor: Actor, id = '') => act(actor, 'deleteWorkerView(id: $id)', { id });
const restore = (actor: Actor, id = '') => act(actor, 'restoreWorkerView(id: $id)', { id });
const open = (actor: Actor, id: string) => act(actor, 'setDefaultWorkerView(id: $id)', { id });

async function read(actor: Actor): Promise<ViewSeen[]> {
  const { data } = await ask(source, actor, `{ workerViews { ${VIEW} } }`);
  return data?.['workerViews'] as ViewSeen[];
}

const staff = (role: 'READER' | 'MANAGER' | 'ADMIN') => buildStaff(source, agencyId, role);
const names = async (actor: Actor) => (await read(actor)).map(({ name }) => name);

const CANDIDATES = {
  name: ' Candidats  ',
  filter: {
    natures: ['CANDIDATE'],
    rule: { match: 'ALL', conditions: [{ property: 'birthDate', operator: 'AT_LEAST', values: ['2000-01-01'] }] },
  },
  sort: { by: [{ property: 'nature' }, { property: 'createdAt', direction: 'DESC' }] },
  columns: ['nature', 'birthDate'],
};

test('a view keeps filter, order and columns, and a change keeps what it does not name', async () => {
  const reader = await staff('READER');
  const { view, errors } = await save(reader, CANDIDATES);
  expect(errors).toEqual([]);
  expect(view).toMatchObject({
    ...CANDIDATES,
    name: 'Candidats',
    shared: false,
    isOwn: true,
    viewerCanEdit: true,
    sort: {
      by: [
        { property: 'nature', direction: 'ASC' },
        { property: 'createdAt', direction: 'DESC' },
      ],
    },
  });
  const renamed = (await save(reader, { id: view?.id, name: 'Jeunes' })).view;
  expect(renamed).toEqual({ ...view, name: 'Jeunes' });
  expect(await read(reader)).toEqual([renamed]);
});

test('a private view is its owner’s alone; a shared one is everybody’s to read', async () => {
  const [owner, other, admin] = [await staff('MANAGER'), await staff('READER'), await staff('ADMIN')];
  const { view } = await save(owner, { name: 'Mes dossiers' });
  expect(await names(other)).toEqual([]);
  for (const stranger of [other, admin]) {
    await expect(save(stranger, { id: view?.id, name: 'Pris' })).rejects.toThrow('NOT_FOUND');
    await expect(remove(stranger, view?.id)).rejects.toThrow('NOT_FOUND');
    await expect(open(stranger, view?.id ?? '')).rejects.toThrow('NOT_FOUND');
  }
  await save(owner, { id: view?.id, shared: true });
  expect(await read(other)).toMatchObject([{ name: 'Mes dossiers', isOwn: false, viewerCanEdit: false }]);
  expect(await names(buildActor(agencyId))).toEqual(['Mes dossiers']);
  await expect(save(other, { id: view?.id, name: 'Pris' })).rejects.toThrow('FORBIDDEN');
  await expect(remove(other, view?.id)).rejects.toThrow('FORBIDDEN');
  expect((await save(admin, { id: view?.id, name: 'À relancer' })).errors).toEqual([]);
  expect(await names(owner)).toEqual(['À relancer']);
});

test('only managers and administrators share', async () => {
  const reader = await staff('READER');
  await expect(save(reader, { name: 'Pour tous', shared: true })).rejects.toThrow('FORBIDDEN');
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] });
  await expect(save(partner, { name: 'Robot' })).rejects.toThrow('FORBIDDEN');
  expect(await names(reader)).toEqual([]);
});

test('a deletion is undone, and the list opens with the view again', async () => {
  const owner = await staff('READER');
  const { view } = await save(owner, { name: 'Nuit' });
  await open(owner, view?.id ?? '');
  expect(await read(owner)).toMatchObject([{ name: 'Nuit', isDefault: true }]);
  await remove(owner, view?.id);
  expect(await names(owner)).toEqual([]);
  await expect(remove(owner, view?.id)).rejects.toThrow('NOT_FOUND');
  expect((await restore(owner, view?.id)).view).toMatchObject({ name: 'Nuit', isDefault: true });
  await remove(owner, view?.id);
  await save(owner, { name: 'nuit' });
  expect((await restore(owner, view?.id)).errors).toMatchObject([{ code: 'NAME_TAKEN', path: ['name'] }]);
});

test('ten views of one name at once are one, and another may use the name too', async () => {
  const [owner, other] = [await staff('MANAGER'), await staff('MANAGER')];
  const made = await Promise.all(Array.from({ length: 10 }, (_, i) => save(owner, { name: i % 2 ? 'Été' : 'ete' })));
  expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(new Set(made.flatMap(({ errors }) => errors.map(({ code }) => code)))).toEqual(new Set(['NAME_TAKEN']));
  expect((await save(other, { name: 'Été' })).errors).toEqual([]);
});

test('of ten views at once, the fiftieth is the last', async () => {
  const owner = await staff('READER');
  for (let count = 0; count < 45; count++) await save(owner, { name: `Vue ${String(count)}` });
  const made = await Promise.all(Array.from({ length: 10 }, (_, i) => save(owner, { name: `De plus ${String(i)}` })));
  expect(made.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(5).fill('TOO_MANY_VIEWS'));
  expect(await names(owner)).toHaveLength(50);
});

test.each<[string, object, string]>([
  ['no name', { name: '  ' }, 'name: REQUIRED'],
  ['a name that is too long', { name: 'é'.repeat(61) }, 'name: TOO_LONG'],
  ['a column twice', { name: 'A', columns: ['nature', 'nature'] }, 'columns: BAD_COLUMNS'],
  [
    'too many columns',
    { name: 'A', columns: Array.from({ length: 41 }, (_, i) => `c${String(i)}`) },
    'columns: BAD_COLUMNS',
  ],
])('%s is refused beside its field', async (_, input, expected) => {
  const owner = await staff('READER');
  const { errors } = await save(owner, input);
  expect(errors.map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual([expected]);
  expect(await names(owner)).toEqual([]);
});

test('a filter or an order that cannot be asked is not kept', async () => {
  const owner = await staff('READER');
  const rule = { match: 'ALL', conditions: [{ property: 'iban', operator: 'NOT_EMPTY' }] };
  await expect(save(owner, { name: 'Payés', filter: { rule } })).rejects.toThrow('FIELD_NOT_SEARCHABLE');
  await expect(save(owner, { name: 'A', sort: { by: [{ property: 'sectors' }] } })).rejects.toThrow('BAD_SORT');
  expect(await names(owner)).toEqual([]);
});
