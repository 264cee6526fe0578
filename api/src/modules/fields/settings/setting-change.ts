import type { Moment } from '@ruche/rules';
import type { Field, FieldSection, FieldSetting, FieldType, FieldUse } from '../field';
import type { Localized } from '../../../platform/errors/localized';
import type { SheetKind } from '../sheet';

/** What an administrator may change of an own field. */
export const CHANGEABLE = [
  'label',
  'section',
  'help',
  'options',
  'limits',
  'defaultValue',
  'unique',
  'searchable',
  'sensitive',
] as const;
export type Changeable = (typeof CHANGEABLE)[number];

/** A setting as changes keep it; those from before there were moments say `required` alone. */
export interface KeptSetting extends Partial<Omit<FieldSetting, 'shown' | 'requiredBefore'>> {
  shown: boolean;
  required?: boolean;
  requiredBefore?: Moment | null;
}

type SectionFacts = Pick<FieldSection, 'label' | 'tab' | 'columns'>;

/** What happened to one field or section, as it is kept: enough to say it in any language, and to undo it by hand. */
export type ChangeDetail =
  | { kind: 'SETTING'; before: KeptSetting; after: KeptSetting }
  | { kind: 'USED'; before: FieldUse; after: FieldUse }
  | { kind: 'MOVED'; before: string; after: string }
  | { kind: 'CREATED' | 'ARCHIVED' | 'RESTORED' }
  | { kind: 'RETYPED'; before: FieldType; after: FieldType; values: number; lost: number }
  | { kind: 'MERGED'; from: Localized; into: Localized; sheets: number }
  | { kind: 'UPDATED'; before: Partial<Pick<Field, Changeable>>; after: Partial<Pick<Field, Changeable>> }
  | { kind: 'SECTION_CREATED' | 'SECTION_ARCHIVED' | 'SECTION_MOVED' }
  | { kind: 'SECTION_CHANGED'; before: SectionFacts; after: SectionFacts };

/** One change of the settings. */
export interface SettingChange {
  /** The field's key; of a section, `sectionChangeKey`. */
  key: string;
  /** null when it is not about one kind of sheet. */
  sheetKind: SheetKind | null;
  detail: ChangeDetail;
}

const SECTION = 'section/';

/** The key under which changes of a section are kept: no field has such a one. */
export function sectionChangeKey(key: string): string {
  return `${SECTION}${key}`;
}

/** The section a change is about; null: it is about a field. */
export function sectionOfChange(key: string): string | null {
  return key.startsWith(SECTION) ? key.slice(SECTION.length) : null;
}
