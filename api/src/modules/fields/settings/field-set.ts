import { FIELD_SECTIONS, USUAL_USE, type Field, type FieldSetting } from '../field';
import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import type { FieldDefinitionRow } from '../own-fields/field-definition.entity';
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
  orders: readonly FieldSectionOrderRow[];
}

/** Where an own field is shown until its agency decides otherwise. */
export const OWN_FIELD_SETTINGS: Readonly<Record<SheetKind, FieldSetting>> = {
  INDIVIDUAL: { shown: true, required: false },
  PROFESSIONAL: { shown: false, required: false },
};

/** Puts the built-in fields and the agency's rows together: its own fields, its settings, its order. */
export function composeFieldSet({ settings, definitions, sheetSettings, uses, orders }: SettingsRows): FieldSet {
  const used = new Map(uses.map((use) => [use.fieldKey, use]));
  const fields = inOrder([...BUILT_IN_FIELDS, ...definitions.map(ownField)], orders).map((field) => ({
    ...field,
    ...useOf(used.get(field.key)),
    settings: field.locked ? field.settings : decided(field, sheetSettings),
  }));
  return {
    version: settings?.version ?? 0,
    updatedAt: settings?.updatedAt ?? null,
    updatedBy: settings?.updatedBy ?? null,
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
    natures: null,
    ...USUAL_USE,
    settings: OWN_FIELD_SETTINGS,
  };
}

function useOf(row: FieldUseRow | undefined): Partial<Field> {
  if (row === undefined) return {};
  const { visibleFrom, editableFrom, printed, hiddenWhenEmpty, offers } = row;
  return { visibleFrom, editableFrom, printed, hiddenWhenEmpty, offers };
}

function decided(field: Field, rows: readonly FieldSheetSettingRow[]): Field['settings'] {
  const settings = { ...field.settings };
  for (const { fieldKey, sheetKind, shown, required } of rows)
    if (fieldKey === field.key) settings[sheetKind] = { shown, required };
  return settings;
}

/** By section, then in the order the agency gave, then as they came: built-in ones first, then own ones by age. */
function inOrder(fields: readonly Field[], orders: readonly FieldSectionOrderRow[]): Field[] {
  return FIELD_SECTIONS.flatMap((section) => {
    const keys = orders.find((order) => order.section === section)?.fieldKeys ?? [];
    const rank = new Map(keys.map((key, index) => [key, index]));
    return fields
      .filter((field) => field.section === section)
      .sort((one, other) => (rank.get(one.key) ?? keys.length) - (rank.get(other.key) ?? keys.length))
      .map((field, position) => ({ ...field, position }));
  });
}
