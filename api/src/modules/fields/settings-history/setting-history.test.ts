import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { askOwnField, buildAdmin, changeField, createField } from '../../../test/own-fields';

const HISTORY = `query ($first: Int, $after: String) {
  fieldSettingHistory(first: $first, after: $after) {
    nodes { id version key label by at sheetKind summary parts { label before after } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Change {
  id: string;
  version: number;
  summary: string;
}

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function historyOf(actor: Actor, page: Record<string, unknown> = {}) {
  const { data, errors } = await ask(source, actor, HISTORY, page);
  expect(errors).toBeUndefined();
  return data?.['fieldSettingHistory'] as {
    nodes: Change[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

test('the history says who changed what, newest first, part by part', async () => {
  const admin = await buildAdmin(source);
  const colleague = await buildStaff(source, admin.agencyId, 'ADMIN', { firstName: 'Yann', lastName: 'Le Goff' });
  await createField(source, admin, {});
  await changeField(source, colleague, 'badge', { labels: { fr: 'Insigne' }, searchable: true });
  await askOwnField(source, admin, 'archive', { key: 'badge' });
  const save = `mutation { saveFieldSettings(input: { version: 3, settings: [
    { key: "firstName", sheetKind: INDIVIDUAL, shown: true, required: true }] }) { errors { code } } }`;
  await ask(source, admin, save);
  expect((await historyOf(admin)).nodes).toMatchObject([
    {
      version: 4,
      key: 'firstName',
      label: 'Prénom',
      sheetKind: 'INDIVIDUAL',
      summary: 'Obligatoire sur Fiche Particulier : Non → Oui',
      parts: [],
    },
    { version: 3, key: 'badge', label: 'Insigne', by: 'Claire Moreau', summary: 'Champ archivé' },
    {
      version: 2,
      by: 'Yann Le Goff',
      parts: [
        { label: 'Libellé', before: 'Badge', after: 'Insigne' },
        { label: 'Utilisable dans les filtres', before: 'Non', after: 'Oui' },
      ],
    },
    { version: 1, summary: 'Champ ajouté' },
  ]);
});

test('it comes in pages that join, though many changes were made at one instant', async () => {
  const admin = await buildAdmin(source);
  const keys = ['firstName', 'birthName', 'birthDate', 'birthPlace', 'nationality'];
  const settings = keys.map((key) => `{ key: "${key}", sheetKind: INDIVIDUAL, shown: true, required: true }`);
  await ask(
    source,
    admin,
    `mutation { saveFieldSettings(input: { version: 0, settings: [${settings.join(' ')}] }) { errors { code } } }`,
  );
  const one = await historyOf(admin, { first: 2 });
  const two = await historyOf(admin, { first: 2, after: one.pageInfo.endCursor });
  const three = await historyOf(admin, { first: 2, after: two.pageInfo.endCursor });
  expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  const all = [...one.nodes, ...two.nodes, ...three.nodes];
  expect(all).toEqual((await historyOf(admin)).nodes);
  expect(new Set(all.map(({ id }) => id)).size).toBe(5);
});

test('an agency that changed nothing has an empty one', async () => {
  expect(await historyOf(await buildAdmin(source))).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test.each([
  [{ first: 0 }, 'PAGE_SIZE'],
  [{ first: 101 }, 'PAGE_SIZE'],
  [{ after: "' OR 1=1" }, 'BAD_CURSOR'],
])('a page %j is refused: %s', async (page, reason) => {
  const { errors } = await ask(source, await buildAdmin(source), HISTORY, page);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
});

test('only administrators read it', async () => {
  const { agencyId } = await buildAdmin(source);
  const { errors } = await ask(source, await buildStaff(source, agencyId, 'MANAGER'), HISTORY);
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
