import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { readSettings, saveSettings } from '../../../test/field-settings';
import { archiveSectionsBut, askedSections, saveSections, sectionsOf } from '../../../test/field-sections';
import { buildAdmin, createField } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

const SKILLS = { labels: { fr: 'Compétences', en: 'Skills' }, tab: 'INFORMATIONS', columns: 2 };

/** Adds a section on Informations after those of the product. */
async function addSkills(actor: Actor): Promise<void> {
  const sections = [...askedSections(await sectionsOf(source, actor)), SKILLS];
  expect((await saveSections(source, actor, { sections })).errors).toEqual([]);
}

test('the product has ten sections on Définition, in three columns, until an agency decides otherwise', async () => {
  const sections = await sectionsOf(source, await buildAdmin(source));
  expect(sections.map(({ label }) => label).slice(0, 2)).toEqual(['Identité', 'Entreprise']);
  expect(sections).toHaveLength(10);
  expect(new Set(sections.map(({ tab, columns }) => `${tab} ${String(columns)}`))).toEqual(new Set(['DEFINITION 3']));
});

test('a section is added, and a field of the product moved to it and so to the other tab', async () => {
  const actor = await buildAdmin(source);
  await addSkills(actor);
  expect((await sectionsOf(source, actor)).at(-1)).toMatchObject({ key: 'competences', ...SKILLS, archivedAt: null });
  const order = [{ section: 'competences', keys: ['drivingLicence'] }];
  expect((await saveSettings(source, actor, { version: 1, order })).errors).toEqual([]);
  const { data } = await ask(
    source,
    actor,
    '{ sheetFields(sheetKind: INDIVIDUAL, nature: EMPLOYEE) { key tab section } }',
  );
  const fields = data?.['sheetFields'] as object[];
  expect(fields.at(-1)).toEqual({ key: 'drivingLicence', tab: 'INFORMATIONS', section: 'competences' });
});

test('a field that moved keeps its place when how it is used changes', async () => {
  const actor = await buildAdmin(source);
  await addSkills(actor);
  await saveSettings(source, actor, { version: 1, order: [{ section: 'competences', keys: ['email'] }] });
  await saveSettings(source, actor, { version: 2, uses: [{ key: 'email', printed: false }] });
  const { fields } = await readSettings(source, actor);
  expect(fields.find(({ key }) => key === 'email')).toMatchObject({ section: 'competences' });
});

test('sections are renamed, ordered, widened and moved to the other tab, and it is told in words', async () => {
  const actor = await buildAdmin(source);
  const [identity, company, ...rest] = askedSections(await sectionsOf(source, actor));
  const renamed = { ...company, labels: { fr: 'Société', en: 'Firm' }, columns: 1 };
  const last = { ...rest[7], tab: 'INFORMATIONS' };
  await saveSections(source, actor, { sections: [renamed, identity, ...rest.slice(0, 7), last] });
  const sections = await sectionsOf(source, actor);
  expect(sections.map(({ label }) => label).slice(0, 2)).toEqual(['Société', 'Identité']);
  expect(sections.at(-1)).toMatchObject({ key: 'OTHER', tab: 'INFORMATIONS' });
  const { theirChanges } = await saveSections(source, actor, { sections: [] });
  expect(theirChanges.map(({ label, summary }) => `${label} : ${summary}`).sort()).toEqual([
    'Autres : Onglet : Définition → Informations',
    'Identité : Section déplacée',
    'Société : Nom de la section : Entreprise → Société ; Colonnes : 3 → 1',
  ]);
});

test('an empty section is archived and comes back when it is named; one with fields is not archived', async () => {
  const actor = await buildAdmin(source);
  await addSkills(actor);
  const refused = await archiveSectionsBut(source, actor, 'PAYMENT');
  expect(refused.errors).toMatchObject([{ code: 'SECTION_NOT_EMPTY', path: ['sections'] }]);
  expect(refused.errors[0]?.message).toContain('« Paiement »');
  const all = askedSections(await sectionsOf(source, actor));
  expect((await saveSections(source, actor, { version: 1, sections: all.slice(0, 10) })).errors).toEqual([]);
  expect(await sectionsOf(source, actor)).toHaveLength(10);
  expect((await saveSections(source, actor, { version: 2, sections: all })).errors).toEqual([]);
  expect(await sectionsOf(source, actor)).toHaveLength(11);
});

test('an archived field whose section went comes back in the first one', async () => {
  const actor = await buildAdmin(source);
  await addSkills(actor);
  await createField(source, actor, { section: 'competences' });
  await ask(source, actor, 'mutation { archiveOwnField(key: "badge") { errors { code } } }');
  const sections = askedSections(await sectionsOf(source, actor)).slice(0, 10);
  expect((await saveSections(source, actor, { version: 3, sections })).errors).toEqual([]);
  await ask(source, actor, 'mutation { restoreOwnField(key: "badge") { errors { code } } }');
  const { fields } = await readSettings(source, actor);
  expect(fields.find(({ key }) => key === 'badge')).toMatchObject({ section: 'IDENTITY' });
});

test.each<[string, object, string, string[]]>([
  ['without a name', { ...SKILLS, labels: { fr: ' ' } }, 'REQUIRED', ['sections', '10', 'labels', 'fr']],
  ['with four columns', { ...SKILLS, columns: 4 }, 'COLUMNS_RANGE', ['sections', '10', 'columns']],
  ['with a key that is not there', { ...SKILLS, key: 'nowhere' }, 'UNKNOWN_SECTION', ['sections', '10', 'key']],
  ['twice', { ...SKILLS, key: 'OTHER' }, 'DUPLICATE_SECTION', ['sections', '10', 'key']],
])('a section %s is refused, and nothing is saved', async (_, section, code, path) => {
  const actor = await buildAdmin(source);
  const sections = [...askedSections(await sectionsOf(source, actor)), section];
  expect((await saveSections(source, actor, { sections })).errors).toMatchObject([{ code, path }]);
  expect(await readSettings(source, actor)).toMatchObject({ version: 0 });
});

test('only an administrator saves sections, and everybody who reads sheets reads them', async () => {
  const { id } = await buildAgency(source);
  const manager = await buildStaff(source, id, 'MANAGER');
  const save = 'mutation { saveFieldSections(input: { version: 0, sections: [] }) { errors { code } } }';
  expect((await ask(source, manager, save)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(await sectionsOf(source, await buildStaff(source, id, 'READER'))).toHaveLength(10);
});

test('of ten saves of sections at once exactly one is done', async () => {
  const actor = await buildAdmin(source);
  const sections = [...askedSections(await sectionsOf(source, actor)), SKILLS];
  const saves = await Promise.all(Array.from({ length: 10 }, () => saveSections(source, actor, { sections })));
  expect(saves.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await sectionsOf(source, actor)).toHaveLength(11);
});
