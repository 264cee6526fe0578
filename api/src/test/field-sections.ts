import type { DataSource } from 'typeorm';
import type { Actor } from '../platform/actor';
import { ask } from './ask';

/** A section as it is read. */
interface SectionSeen {
  key: string;
  label: string;
  labels: { fr: string; en: string };
  tab: string;
  columns: number;
  archivedAt: string | null;
}

/** What a save of sections answers. */
interface SectionsAnswer {
  theirChanges: { label: string; summary: string }[];
  errors: { code: string; message: string; path: string[] }[];
}

const SECTIONS = '{ sheetSections { key label labels { fr en } tab columns archivedAt } }';
const SAVE = `mutation ($input: SaveFieldSectionsInput!) {
  saved: saveFieldSections(input: $input) { theirChanges { label summary } errors { code message path } }
}`;

/** The sections of a sheet, as this actor reads them. */
export async function sectionsOf(source: DataSource, actor: Actor): Promise<SectionSeen[]> {
  const { data } = await ask(source, actor, SECTIONS);
  return data?.['sheetSections'] as SectionSeen[];
}

/** Sections as they are sent back unchanged. */
export function askedSections(sections: readonly SectionSeen[]): object[] {
  return sections.map(({ key, labels, tab, columns }) => ({ key, labels, tab, columns }));
}

/** Saves sections, by default on version 0; fails the test when it is denied rather than answered. */
export async function saveSections(source: DataSource, actor: Actor, input: object): Promise<SectionsAnswer> {
  const { data, errors } = await ask(source, actor, SAVE, { input: { version: 0, ...input } });
  expect(errors).toBeUndefined();
  return data?.['saved'] as SectionsAnswer;
}

/** Saves all sections but one, on version 1. */
export async function archiveSectionsBut(source: DataSource, actor: Actor, key: string): Promise<SectionsAnswer> {
  const left = (await sectionsOf(source, actor)).filter((section) => section.key !== key);
  return saveSections(source, actor, { version: 1, sections: askedSections(left) });
}
