import { useOf } from '../field';
import { SHEET_KINDS } from '../sheet';
import type { SectionsToSave } from '../sections/save-field-sections';
import type { FieldSet } from '../settings/field-set';
import type { SettingsToSave } from '../settings/save-field-settings';
import type { ReadSettings } from './read-settings-file';

/** The settings a file asks for. */
export type WantedSettings = SettingsToSave;

/** The sections of a file in its order, then those of the agency that it does not name. */
export function wantedSections({ version, sections }: FieldSet, wanted: ReadSettings): SectionsToSave {
  const known = new Set(sections.map(({ key }) => key));
  const named = new Set(wanted.sections.map(({ key }) => key));
  const others = sections.filter(({ key, archivedAt }) => archivedAt === null && !named.has(key));
  return {
    version,
    sections: [...wanted.sections.map((section) => ({ ...section, isNew: !known.has(section.key) })), ...others].map(
      ({ label, ...section }) => ({ ...section, labels: label }),
    ),
  };
}

/** How each field of a file is set, used and placed; fields it does not name stand last in their sections. */
export function wantedSettings(set: FieldSet, wanted: ReadSettings): WantedSettings {
  const lines = [...wanted.builtInFields, ...wanted.ownFields];
  const places = new Map(wanted.order.map((key, index) => [key, index]));
  const inOrder = lines.toSorted(
    (one, other) => (places.get(one.key) ?? lines.length) - (places.get(other.key) ?? lines.length),
  );
  const named = new Set(lines.map(({ key }) => key));
  const open = set.sections.filter(({ archivedAt }) => archivedAt === null);
  const sections = new Set([...open.map(({ key }) => key), ...lines.map(({ section }) => section)]);
  return {
    version: set.version,
    settings: lines.flatMap(({ key, settings }) =>
      set.byKey.get(key)?.locked === true
        ? []
        : SHEET_KINDS.map((sheetKind) => ({ ...settings[sheetKind], key, sheetKind })),
    ),
    uses: lines.map(({ key, offers, ...line }) => ({
      ...useOf({ ...line, offers }),
      key,
      offers: offers && {
        parent: offers.parent,
        options: Object.entries(offers.options).map(([option, under]) => ({ key: option, under })),
      },
    })),
    order: [...sections].map((section) => ({
      section,
      keys: [
        ...inOrder.filter((line) => line.section === section).map(({ key }) => key),
        ...set.fields.filter((field) => field.section === section && !named.has(field.key)).map(({ key }) => key),
      ],
    })),
  };
}
