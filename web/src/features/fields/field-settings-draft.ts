import type { SheetKind } from '../../gql/graphql';

/** What the draft needs to know of a field as it is saved. */
export interface SavedField {
  key: string;
  section: string;
  settings: readonly { sheetKind: SheetKind; shown: boolean; required: boolean }[];
}

/** Whether a field is on the sheets of one kind, and must be filled in there. */
export interface SheetSetting {
  shown: boolean;
  required: boolean;
}

/**
 * What an administrator has changed and not saved yet. Only differences from what is saved are kept, so that a change
 * undone by hand is no change, and another administrator's save can be taken over underneath.
 */
export interface FieldSettingsDraft {
  /** By `settingId`. */
  settings: Readonly<Record<string, SheetSetting>>;
  /** All keys of a section in their new order. */
  order: Readonly<Record<string, readonly string[]>>;
}

export const NO_CHANGES: FieldSettingsDraft = { settings: {}, order: {} };

/** Names one field on one kind of sheet. */
function settingId(key: string, sheetKind: SheetKind): string {
  return `${sheetKind} ${key}`;
}

/** The setting as the screen shows it: the draft's, or else what is saved. Absent when the agency lacks this kind. */
export function settingOf(
  draft: FieldSettingsDraft,
  field: SavedField,
  sheetKind: SheetKind,
): SheetSetting | undefined {
  return draft.settings[settingId(field.key, sheetKind)] ?? savedSetting(field, sheetKind);
}

/** Ticks or clears « Afficher ». A field that is not shown cannot be required, so clearing it clears « Obligatoire ». */
export function setShown(
  draft: FieldSettingsDraft,
  field: SavedField,
  sheetKind: SheetKind,
  shown: boolean,
): FieldSettingsDraft {
  const required = shown && (settingOf(draft, field, sheetKind)?.required ?? false);
  return withSetting(draft, field, sheetKind, { shown, required });
}

/** Ticks or clears « Obligatoire ». A required field must be seen, so ticking it ticks « Afficher ». */
export function setRequired(
  draft: FieldSettingsDraft,
  field: SavedField,
  sheetKind: SheetKind,
  required: boolean,
): FieldSettingsDraft {
  const shown = required || (settingOf(draft, field, sheetKind)?.shown ?? false);
  return withSetting(draft, field, sheetKind, { shown, required });
}

/** The fields of a section in the draft's order. `fields` are in their saved order. */
export function fieldsInOrder<F extends SavedField>(
  draft: FieldSettingsDraft,
  fields: readonly F[],
  section: string,
): F[] {
  const saved = fields.filter((field) => field.section === section);
  const order = draft.order[section];
  if (order === undefined) return saved;
  return saved.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** Moves a field before another of its section, or to the section's end. */
export function moveField(
  draft: FieldSettingsDraft,
  fields: readonly SavedField[],
  key: string,
  before: string | null,
): FieldSettingsDraft {
  const section = fields.find((field) => field.key === key)?.section;
  if (section === undefined) return draft;
  const others = keysInOrder(draft, fields, section).filter((other) => other !== key);
  const index = before === null ? others.length : others.indexOf(before);
  return withOrder(draft, fields, section, others.toSpliced(index, 0, key));
}

/** Fields that become required on a kind of sheet by saving: existing sheets may lack them. */
export function newlyRequired<F extends SavedField>(
  draft: FieldSettingsDraft,
  fields: readonly F[],
): { field: F; sheetKind: SheetKind }[] {
  return fields.flatMap((field) =>
    field.settings
      .filter(({ sheetKind, required }) => !required && settingOf(draft, field, sheetKind)?.required === true)
      .map(({ sheetKind }) => ({ field, sheetKind })),
  );
}

/** The draft as `saveFieldSettings` takes it. */
export function toSaveInput(draft: FieldSettingsDraft, fields: readonly SavedField[], version: number): SaveInput {
  const settings = fields.flatMap(({ key, settings: kinds }) =>
    kinds.flatMap(({ sheetKind }) => {
      const setting = draft.settings[settingId(key, sheetKind)];
      return setting === undefined ? [] : [{ key, sheetKind, ...setting }];
    }),
  );
  const order = Object.keys(draft.order).map((section) => ({
    section,
    keys: keysInOrder(draft, fields, section),
  }));
  return { version, settings, order };
}

interface SaveInput {
  version: number;
  settings: { key: string; sheetKind: SheetKind; shown: boolean; required: boolean }[];
  order: { section: string; keys: string[] }[];
}

/**
 * The same changes over what somebody else has saved meanwhile: those he made too fall away, fields he added keep
 * their place at the end of the section, fields he moved elsewhere leave it.
 */
export function rebase(draft: FieldSettingsDraft, fields: readonly SavedField[]): FieldSettingsDraft {
  let rebased = NO_CHANGES;
  for (const field of fields) {
    for (const { sheetKind } of field.settings) {
      const setting = draft.settings[settingId(field.key, sheetKind)];
      if (setting !== undefined) rebased = withSetting(rebased, field, sheetKind, setting);
    }
  }
  for (const [section, order] of Object.entries(draft.order)) {
    const now = fields.filter((field) => field.section === section).map(({ key }) => key);
    const kept = order.filter((key) => now.includes(key));
    const added = now.filter((key) => !order.includes(key));
    rebased = withOrder(rebased, fields, section, [...kept, ...added]);
  }
  return rebased;
}

/** Whether there is anything to save. */
export function hasChanges(draft: FieldSettingsDraft): boolean {
  return Object.keys(draft.settings).length > 0 || Object.keys(draft.order).length > 0;
}

/**
 * What is left to save once `sent` is saved: what was changed while it was on its way, and what was put back meanwhile to
 * the way it was in `fields`, as they were saved when it left.
 */
export function leftToSave(
  draft: FieldSettingsDraft,
  sent: FieldSettingsDraft,
  fields: readonly SavedField[],
): FieldSettingsDraft {
  const settings = { ...draft.settings };
  for (const field of fields) {
    for (const { sheetKind, shown, required } of field.settings) {
      const id = settingId(field.key, sheetKind);
      if (id in sent.settings) settings[id] ??= { shown, required };
    }
  }
  const order = { ...draft.order };
  for (const section of Object.keys(sent.order)) order[section] ??= keysInOrder(NO_CHANGES, fields, section);
  return { settings, order };
}

function savedSetting(field: SavedField, sheetKind: SheetKind): SheetSetting | undefined {
  return field.settings.find((setting) => setting.sheetKind === sheetKind);
}

function keysInOrder(draft: FieldSettingsDraft, fields: readonly SavedField[], section: string): string[] {
  return fieldsInOrder(draft, fields, section).map(({ key }) => key);
}

function withSetting(
  draft: FieldSettingsDraft,
  field: SavedField,
  sheetKind: SheetKind,
  setting: SheetSetting,
): FieldSettingsDraft {
  const id = settingId(field.key, sheetKind);
  const saved = savedSetting(field, sheetKind);
  const unchanged = saved?.shown === setting.shown && saved.required === setting.required;
  return { ...draft, settings: unchanged ? without(draft.settings, id) : { ...draft.settings, [id]: setting } };
}

function withOrder(
  draft: FieldSettingsDraft,
  fields: readonly SavedField[],
  section: string,
  keys: readonly string[],
): FieldSettingsDraft {
  const saved = keysInOrder(NO_CHANGES, fields, section);
  const unchanged = saved.length === keys.length && saved.every((key, index) => key === keys[index]);
  return { ...draft, order: unchanged ? without(draft.order, section) : { ...draft.order, [section]: keys } };
}

function without<T extends object>(record: T, name: string): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as T;
}
