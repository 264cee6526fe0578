import type { ModuleKey, Role } from '../../platform/actor';
import type { Localized } from '../../platform/errors/localized';
import type { SheetKind, WorkerNature } from './sheet';

/** The types an agency may give its own fields. */
export const OWN_FIELD_TYPES = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'MONEY',
  'YES_NO',
  'DATE',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'PHONE',
  'EMAIL',
  'URL',
] as const;
export type OwnFieldType = (typeof OWN_FIELD_TYPES)[number];

/** All types: those of own fields, and those only built-in fields have. */
export const FIELD_TYPES = [
  ...OWN_FIELD_TYPES,
  'ADDRESS',
  'COUNTRY',
  'DEPARTMENT',
  'NIR',
  'NTT',
  'IBAN',
  'BIC',
  'SIRET',
  'VAT_NUMBER',
  'STAFF',
  'SECTORS',
  'ESTABLISHMENT',
  'GENERATED_NUMBER',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** The tabs of a sheet that have fields. */
export const SHEET_TABS = ['DEFINITION', 'INFORMATIONS'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** Parts of the sheet's tab, in the order they stand. */
export const FIELD_SECTIONS = [
  'IDENTITY',
  'COMPANY',
  'FILE',
  'CONTACT',
  'ADDRESSES',
  'CIVIL_STATUS',
  'TRANSPORT',
  'PAYMENT',
  'OTHER',
] as const;
export type FieldSection = (typeof FIELD_SECTIONS)[number];

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

/** Is the field on one kind of sheet, and must it be filled in there? */
export interface FieldSetting {
  shown: boolean;
  required: boolean;
}

/** A choice whose options depend on another choice: for each option named, the parent's options it is offered under. */
export interface OptionOffers {
  parent: string;
  options: Readonly<Record<string, readonly string[]>>;
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

/** A field of the worker sheet as one agency has set it. */
export interface Field extends FieldUse {
  /** Unique among the agency's fields, never changes. */
  key: string;
  origin: FieldOrigin;
  section: FieldSection;
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
