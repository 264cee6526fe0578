import type { Condition } from './condition';
import type { FieldType } from './field-type';

/** Staff roles, from the least to the most allowed. */
export const ROLES = ['READER', 'MANAGER', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** The moments before which a field may be required: any save, the hiring, the publishing in the online shop. */
export const MOMENTS = ['ALWAYS', 'HIRING', 'PUBLISHING'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Options of a choice that depend on another choice, the parent: by their keys, the parent's options under which they are
 * offered. An option that is not named is always offered.
 */
export interface OptionOffers {
  parent: string;
  options: Readonly<Record<string, readonly string[]>>;
}

/** How a field is set on one kind of sheet. */
export interface RuleSetting {
  shown: boolean;
  /** null: never required. */
  requiredBefore: Moment | null;
  /** null: always. */
  shownWhen: Condition | null;
  /** Narrows `requiredBefore`; null: always. */
  requiredWhen: Condition | null;
}

/** What the settings say of a field; the API's fields and those of the settings screen are such. */
export interface RuleField {
  key: string;
  type: FieldType;
  /** Always shown, required and open to everybody. */
  locked: boolean;
  /** Payroll data. */
  sensitive: boolean;
  module: string | null;
  /** With this module on the field is computed: nobody changes it, and it is demanded of nobody. */
  filledBy?: string | null;
  natures: readonly string[] | null;
  archivedAt: unknown;
  visibleFrom: Role;
  editableFrom: Role;
  options: readonly { key: string; archived: boolean }[];
  /** null: every option is always offered. */
  offers: OptionOffers | null;
  settings: Readonly<Partial<Record<string, RuleSetting>>>;
}

/** Who looks at a sheet: staff by role, a partner's program by what its key may do. */
export interface Viewer {
  /** null: a partner's program, which sees and changes what a manager does, as far as its key may write. */
  role: Role | null;
  mayWrite: boolean;
  seesPayroll: boolean;
}

/** The sheet that is looked at, before its values. */
export interface RuleSheet {
  sheetKind: string;
  nature: string;
  modules: readonly string[];
}

/** A field as it stands for one viewer on one sheet, before any value is looked at. */
export interface StandingField {
  key: string;
  type: FieldType;
  /** The settings, the nature and the modules put it on the sheet. */
  present: boolean;
  /** The viewer's role may see it. */
  seen: boolean;
  /** The viewer may change it while it is on the sheet. */
  editable: boolean;
  /** What is required is asked of this viewer too. */
  demanded: boolean;
  requiredBefore: Moment | null;
  shownWhen: Condition | null;
  requiredWhen: Condition | null;
  /** Keys of the options that are not archived; empty but for choices. */
  options: readonly string[];
  offers: OptionOffers | null;
}
