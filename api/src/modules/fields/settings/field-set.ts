import { plainSetting, useOf, USUAL_USE, type Field, type FieldSection, type FieldSetting } from '../field';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import type { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import { composeSections } from '../sections/compose-sections';
import type { FieldSectionRow } from '../sections/field-section.entity';
import type { SheetKind } from '../sheet';
import type { FieldSectionOrderRow } from './field-section-order.entity';
import type { FieldSettingsRow } from './field-settings.entity';
import type { FieldSheetSettingRow } from './field-sheet-setting.entity';
import type { FieldUseRow } from './field-use.entity';

/** All fields of one agency at one version of its settings. */
export interface FieldSet {
  version: number;
  /** When the version was made; null at version 0, which is the product's defaults. */
  updatedAt: Date | null;
  /** The user who made it; null at version 0, or when the product did. */
  updatedBy: string | null;
  /** By tab, then in order; archived ones included. */
  sections: readonly FieldSection[];
  /** In order of section, then position; archived ones included. */
  fields: readonly Field[];
  byKey: ReadonlyMap<string, Field>;
}

/** What an agency keeps of its settings, as rows. */
export interface SettingsRows {
  settings: FieldSettingsRow | null;
  /** Oldest first. */
  definitions: readonly FieldDefinitionRow[];
  sheetSettings: readonly FieldSheetSettingRow[];
  uses: readonly FieldUseRow[];
  sections: readonly FieldSectionRow[];
  orders: readonly FieldSectionOrderRow[];
}

/** Where an own field is shown until its agency decides otherwise. */
export const OWN_FIELD_SETTINGS: Readonly<Record<SheetKind, FieldSetting>> = {
  INDIVIDUAL: plainSetting(true),
  PROFESSIONAL: plainSetting(false),
};

/** Puts the built-in fields and the agency's rows together: its own fields, its settings, its order. */
export function composeFieldSet(rows: SettingsRows): FieldSet {
  const { settings, definitions, sheetSettings, orders } = rows;
  const uses = new Map(rows.uses.map((use) => [use.fieldKey, use]));
  const sections = composeSections(rows.sections);
  const placed = [...BUILT_IN_FIELDS, ...definitions.map(ownField)].map((field) => ({
    ...field,
    ...decidedUse(uses.get(field.key)),
    settings: field.locked ? field.settings : decided(field, sheetSettings),
  }));
  const fields = inOrder(placed, sections, orders);
  return {
    version: settings?.version ?? 0,
    updatedAt: settings?.updatedAt ?? null,
    updatedBy: settings?.updatedBy ?? null,
    sections,
    fields,
    byKey: new Map(fields.map((field) => [field.key, field])),
  };
}

function ownField(row: FieldDefinitionRow): Field {
  const { key, type, section, label, help, options, limits, sensitive, unique, searchable, archivedAt } = row;
  return {
    ...{ key, type, section, label, help, options, limits, sensitive, unique, searchable, archivedAt },
    origin: 'OWN',
    position: 0,
    locked: false,
    defaultValue: row.defaultValue?.value ?? null,
    module: null,
    filledBy: null,
    natures: null,
    ...USUAL_USE,
    settings: OWN_FIELD_SETTINGS,
  };
}

function decidedUse(row: FieldUseRow | undefined): Partial<Field> {
  if (row === undefined) return {};
  return { ...useOf(row), ...(row.section !== null && { section: row.section }) };
}

function decided(field: Field, rows: readonly FieldSheetSettingRow[]): Field['settings'] {
  const settings = { ...field.settings };
  for (const row of rows) if (row.fieldKey === field.key) settings[row.sheetKind] = settingOf(row);
  return settings;
}

function settingOf({ shown, required, requiredBefore, shownWhen, requiredWhen }: FieldSheetSettingRow): FieldSetting {
  return { shown, requiredBefore: required ? 'ALWAYS' : requiredBefore, shownWhen, requiredWhen };
}

/**
 * By section, then in the order the agency gave, then as they came: built-in ones first, then own ones by age. What stood in
 * a section that was archived since, as fields that are archived themselves may, stands in the first one.
 */
function inOrder(
  fields: readonly Field[],
  sections: readonly FieldSection[],
  orders: readonly FieldSectionOrderRow[],
): Field[] {
  const open = sections.filter(({ archivedAt }) => archivedAt === null).map(({ key }) => key);
  const [first = ''] = open;
  const standing = fields.map((field) => (open.includes(field.section) ? field : { ...field, section: first }));
  return open.flatMap((section) => {
    const keys = orders.find((order) => order.section === section)?.fieldKeys ?? [];
    const rank = new Map(keys.map((key, index) => [key, index]));
    return standing
      .filter((field) => field.section === section)
      .sort((one, other) => (rank.get(one.key) ?? keys.length) - (rank.get(other.key) ?? keys.length))
      .map((field, position) => ({ ...field, position }));
  });
}
