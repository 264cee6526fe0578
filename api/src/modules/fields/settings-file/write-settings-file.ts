import type { Field, FieldSection } from '../field';
import type { FieldSet } from '../settings/field-set';

/** How a file says what it is, and in which form; a later form gets a higher number. */
export const FILE_FORMAT = 'ruche/gestion-des-champs';
export const FILE_VERSION = 1;

/** The agency's own facts of its settings, which no other agency takes over; lists have lines of their own. */
const OWN_FACTS = ['version', 'updatedAt', 'updatedBy', 'byKey', 'fields', 'sections'] as const;
/** What of a field the product decides, or its place in the file says. */
const GIVEN = ['origin', 'position', 'locked', 'module', 'filledBy', 'natures', 'archivedAt'] as const;
/** What of a built-in field its catalogue says, as well. */
const CATALOGUED = [
  ...GIVEN,
  'type',
  'label',
  'help',
  'options',
  'limits',
  'sensitive',
  'unique',
  'searchable',
  'defaultValue',
] as const;

/** An own field as a file holds it: every property that is not the product's to decide. */
export type OwnFieldInFile = Omit<Field, (typeof GIVEN)[number]>;
/** A built-in field as a file holds it: every property an agency may decide. */
export type BuiltInFieldInFile = Omit<Field, (typeof CATALOGUED)[number]>;
/** A section as a file holds it. */
export type SectionInFile = Omit<FieldSection, 'archivedAt'>;

/** A set-up as a file holds it. The order of fields in it is their order on the sheet. */
export interface SettingsInFile extends Omit<FieldSet, (typeof OWN_FACTS)[number]> {
  format: string;
  formatVersion: number;
  sections: SectionInFile[];
  ownFields: OwnFieldInFile[];
  builtInFields: BuiltInFieldInFile[];
  order: string[];
}

/**
 * The set-up of an agency's fields, to be handed to another. What is archived stays behind. Whatever is added to a field, a
 * section or the set is in the file by itself: only what is named here is left out.
 */
export function settingsInFile(set: FieldSet): SettingsInFile {
  const [fields, sections] = [standing(set.fields), standing(set.sections)];
  return {
    format: FILE_FORMAT,
    formatVersion: FILE_VERSION,
    ...without(set, OWN_FACTS),
    sections: sections.map((section) => without(section, ['archivedAt'])),
    ownFields: fields.filter(({ origin }) => origin === 'OWN').map((field) => without(field, GIVEN)),
    builtInFields: fields.filter(({ origin }) => origin === 'BUILT_IN').map((field) => without(field, CATALOGUED)),
    order: fields.map(({ key }) => key),
  };
}

function standing<T extends { archivedAt: Date | null }>(all: readonly T[]): T[] {
  return all.filter(({ archivedAt }) => archivedAt === null);
}

function without<T extends object, Name extends keyof T>(whole: T, names: readonly Name[]): Omit<T, Name> {
  const left = Object.entries(whole).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(left) as Omit<T, Name>;
}
