import type { SheetLayout_SectionFragment } from '@/gql/graphql';
import type { SheetField } from './sheet-field';

/** A part of a tab of the sheet. */
export type SheetSection = SheetLayout_SectionFragment;

/** The tabs of a sheet that hold its fields. */
export type FieldsTabKey = SheetSection['tab'];

/** What a sheet of one kind and nature is made of, before any value is looked at. */
export interface SheetLayout {
  /** In their order. */
  fields: readonly SheetField[];
  /** By tab, in their order. */
  sections: readonly SheetSection[];
}

/** Of the twelve columns of a section that has so many columns, those a field takes. */
export function spanOf({ type }: Pick<SheetField, 'type'>, columns: number): number {
  const usual = 12 / columns;
  if (type === 'LONG_TEXT') return 12;
  return type === 'SECTORS' || type === 'MULTIPLE_CHOICE' ? Math.min(12, usual * 2) : usual;
}

/** The sections of a tab that have fields, each with those, in order. */
export function sectionsOfTab(
  { fields, sections }: SheetLayout,
  tab: FieldsTabKey,
): { section: SheetSection; fields: SheetField[] }[] {
  return sections
    .filter((section) => section.tab === tab)
    .map((section) => ({ section, fields: fields.filter((field) => field.section === section.key) }))
    .filter((listed) => listed.fields.length > 0);
}
