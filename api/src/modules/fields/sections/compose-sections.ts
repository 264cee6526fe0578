import { SHEET_TABS, type FieldSection } from '../field';
import { USUAL_SECTIONS } from './built-in-sections';
import type { FieldSectionRow } from './field-section.entity';

/**
 * The sections of an agency by tab, then in its order, archived ones included. The product's own stand as they are until
 * the agency has rows for them; one the product gains later comes after the others.
 */
export function composeSections(rows: readonly FieldSectionRow[]): FieldSection[] {
  const decided = new Set(rows.map(({ key }) => key));
  const ordered = [
    ...rows.toSorted((one, other) => one.position - other.position).map(sectionOf),
    ...USUAL_SECTIONS.filter(({ key }) => !decided.has(key)),
  ];
  return SHEET_TABS.flatMap((tab) => ordered.filter((section) => section.tab === tab));
}

function sectionOf({ key, label, tab, columns, archivedAt }: FieldSectionRow): FieldSection {
  return { key, label, tab, columns, archivedAt };
}
