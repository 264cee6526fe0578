import type { DataSource } from 'typeorm';
import { ask } from '../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../test/builders';
import { countStatements } from '../../test/count-statements';
import { testDatabase } from '../../test/database';
import type { Actor } from '../../platform/actor';

const SHEET = `query ($kind: SheetKind!, $nature: WorkerNature!) {
  sheetFields(sheetKind: $kind, nature: $nature) {
    key origin tab section label help type required editable sensitive searchable options { key label } defaultValue
  }
}`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function sheet(actor: Actor, kind = 'INDIVIDUAL', nature = 'EMPLOYEE'): Promise<Record<string, unknown>[]> {
  const { data } = await ask(source, actor, SHEET, { kind, nature });
  return data?.['sheetFields'] as Record<string, unknown>[];
}

function find(fields: Record<string, unknown>[], key: string): Record<string, unknown> | undefined {
  return fields.find((field) => field['key'] === key);
}

test('a sheet has its visible fields in order, in the language of who asks', async () => {
  const { id } = await buildAgency(source);
  const reader = await buildStaff(source, id, 'READER', { language: 'en' });
  const fields = await sheet(reader);
  expect(fields.slice(0, 4).map(({ label }) => label)).toEqual(['Title', 'Last name', 'Birth name', 'First name']);
  expect(find(fields, 'title')).toMatchObject({
    required: true,
    editable: false,
    options: [{ label: 'Ms' }, { label: 'Mr' }],
  });
  expect(find(fields, 'siret')).toBeUndefined();
  expect(find(await sheet(reader, 'PROFESSIONAL'), 'siret')).toMatchObject({ section: 'COMPANY', type: 'SIRET' });
});

test('the social security number is on the sheets of employees and temps, and changed with the payroll right', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const payroll = await buildStaff(source, id, 'MANAGER', { seesPayroll: true });
  expect(find(await sheet(manager), 'nir')).toMatchObject({ editable: false, sensitive: true });
  expect(find(await sheet(payroll), 'nir')).toMatchObject({ editable: true });
  expect(find(await sheet(payroll, 'INDIVIDUAL', 'CANDIDATE'), 'nir')).toBeUndefined();
});

test('an archived field and archived options are on no sheet', async () => {
  const { id } = await buildAgency(source);
  const actor = await buildStaff(source, id, 'ADMIN');
  const create = 'mutation ($input: OwnFieldInput!) { createOwnField(input: $input) { errors { code } } }';
  const options = ['DEAES', 'ADVF'].map((key) => ({ key, labels: { fr: key }, archived: key === 'ADVF' }));
  await ask(source, actor, create, {
    input: { key: 'diploma', labels: { fr: 'Diplôme' }, type: 'SINGLE_CHOICE', options },
  });
  expect(find(await sheet(actor), 'diploma')).toMatchObject({ origin: 'OWN', options: [{ key: 'DEAES' }] });
  await ask(source, actor, 'mutation { archiveOwnField(key: "diploma") { errors { code } } }');
  expect(find(await sheet(actor), 'diploma')).toBeUndefined();
});

test("another agency's own fields are not on the sheet", async () => {
  const [mine, theirs] = [await buildAgency(source), await buildAgency(source)];
  const create = 'mutation { createOwnField(input: { labels: { fr: "Badge" }, type: TEXT }) { errors { code } } }';
  await ask(source, await buildStaff(source, mine.id, 'ADMIN'), create);
  expect(find(await sheet(buildActor(mine.id)), 'badge')).toMatchObject({ label: 'Badge' });
  expect(find(await sheet(buildActor(theirs.id)), 'badge')).toBeUndefined();
});

test('it is read with one statement once a process knows the version, and so are the settings but for a name', async () => {
  const { id } = await buildAgency(source);
  const actor = await buildStaff(source, id, 'ADMIN');
  const create = 'mutation { createOwnField(input: { labels: { fr: "Badge" }, type: TEXT }) { errors { code } } }';
  await ask(source, actor, create);
  expect(await countStatements(source, () => sheet(actor))).toBe(8);
  expect(await countStatements(source, () => sheet(actor))).toBe(1);
  expect(await countStatements(source, () => ask(source, actor, '{ fieldSettings { fields { key } } }'))).toBe(2);
});

test('a partner without a scope, and nobody, read no sheet', async () => {
  const { id } = await buildAgency(source);
  const variables = { kind: 'INDIVIDUAL', nature: 'EMPLOYEE' };
  const code = async (actor: Actor | null) =>
    (await ask(source, actor, SHEET, variables)).errors?.[0]?.extensions['code'];
  expect(await code(buildActor(id, { scopes: [] }))).toBe('FORBIDDEN');
  expect(await code(null)).toBe('UNAUTHENTICATED');
});
