import type { FieldType, OptionOffers, RuleSetting } from '@ruche/rules';
import type { ModuleKey, Role } from '../../platform/actor';
import type { Localized } from '../../platform/errors/localized';
import type { SheetKind, WorkerNature } from './sheet';

export { FIELD_TYPES, OWN_FIELD_TYPES, type FieldType, type OptionOffers, type OwnFieldType } from '@ruche/rules';

/** The tabs of a sheet that have fields. */
export const SHEET_TABS = ['DEFINITION', 'INFORMATIONS'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** The product's own sections, in the order they stand until an agency decides otherwise. */
export const BUILT_IN_SECTIONS = [
  'IDENTITY',
  'COMPANY',
  'FILE',
  'CONTACT',
  'ADDRESSES',
  'CIVIL_STATUS',
  'TRANSPORT',
  'CONTRACT',
  'PAYMENT',
  'OTHER',
] as const;
export type BuiltInSection = (typeof BUILT_IN_SECTIONS)[number];

/** A part of a tab: the product's own, or one an agency added. */
export interface FieldSection {
  /** Unique among the agency's sections, never changes. */
  key: string;
  label: Localized;
  tab: SheetTab;
  /** How many fields stand side by side, 1 to 3. */
  columns: number;
  archivedAt: Date | null;
}

/** Whose field it is: the product's, or one the agency added. */
export const FIELD_ORIGINS = ['BUILT_IN', 'OWN'] as const;
type FieldOrigin = (typeof FIELD_ORIGINS)[number];

/**
 * A value as it is kept and as JSON shows it. Number: number. Money: euros with at most two decimals. Yes/no: boolean.
 * Single choice: an option's key. Multiple choice: option keys in the options' order. Date: YYYY-MM-DD. Everything else:
 * text in its normal form. Empty is null, never '' or [].
 */
export type FieldValue = string | number | boolean | readonly string[];

/** One of the values a choice offers. Archived ones are offered no more; sheets that hold them keep them. */
export interface FieldOption {
  key: string;
  label: Localized;
  archived: boolean;
  /** The key of the option that took its place when both were merged; no sheet holds it then. Only on archived ones. */
  mergedInto?: string;
}

/** Limits of a value; null: none. Lengths count characters, `min` and `max` are numbers or euros, days are YYYY-MM-DD. */
export interface FieldLimits {
  minLength: number | null;
  maxLength: number | null;
  min: number | null;
  max: number | null;
  minDay: string | null;
  maxDay: string | null;
  /** In RE2's syntax; the whole text must match. */
  pattern: string | null;
  /** What to say when a limit is not met, instead of the product's own sentence. */
  message: Localized | null;
}

/** How a field is set on one kind of sheet: shown or not, when, and before which moment it must be filled in. */
export type FieldSetting = RuleSetting;

/** A field that is simply shown or not, and never required. */
export function plainSetting(shown: boolean): FieldSetting {
  return { shown, requiredBefore: null, shownWhen: null, requiredWhen: null };
}

/** How a field is used on every kind of sheet. */
export interface FieldUse {
  /** The least role that sees its values; READER: everybody. */
  visibleFrom: Role;
  /** The least role that changes its values. */
  editableFrom: Role;
  /** It stands on the printed sheet. */
  printed: boolean;
  /** The printed sheet leaves it out while it is empty. */
  hiddenWhenEmpty: boolean;
  /** null: every option is always offered. */
  offers: OptionOffers | null;
}

/** How a field is used until its agency decides otherwise. */
export const USUAL_USE: FieldUse = {
  visibleFrom: 'READER',
  editableFrom: 'MANAGER',
  printed: true,
  hiddenWhenEmpty: false,
  offers: null,
};

/** What of a field is its use. */
export function useOf({ visibleFrom, editableFrom, printed, hiddenWhenEmpty, offers }: FieldUse): FieldUse {
  return { visibleFrom, editableFrom, printed, hiddenWhenEmpty, offers };
}

/** A field of the worker sheet as one agency has set it. */
export interface Field extends FieldUse {
  /** Unique among the agency's fields, never changes. */
  key: string;
  origin: FieldOrigin;
  /** The key of its section. */
  section: string;
  /** From 0 within the section. */
  position: number;
  type: FieldType;
  label: Localized;
  help: Localized | null;
  /** Always shown and always required, whatever is asked. */
  locked: boolean;
  /** Payroll data: stored encrypted, in clear only for those with the payroll right. */
  sensitive: boolean;
  /** No two sheets of the agency hold the same value. */
  unique: boolean;
  /** The list of workers can be searched or filtered by it. */
  searchable: boolean;
  /** In order, archived ones included; empty but for choices. */
  options: readonly FieldOption[];
  limits: FieldLimits | null;
  /** What a new sheet starts with. */
  defaultValue: FieldValue | null;
  /** Without this module the field is on no sheet. */
  module: ModuleKey | null;
  /** With this module on nobody types the field: its value is computed, and what was typed before is kept unseen. */
  filledBy: ModuleKey | null;
  /** The natures that have this field; null: all. */
  natures: readonly WorkerNature[] | null;
  archivedAt: Date | null;
  settings: Readonly<Record<SheetKind, FieldSetting>>;
}

/** No limit at all, to start from. */
export const NO_LIMITS: FieldLimits = {
  minLength: null,
  maxLength: null,
  min: null,
  max: null,
  minDay: null,
  maxDay: null,
  pattern: null,
  message: null,
};
