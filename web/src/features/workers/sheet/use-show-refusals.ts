'use client';

import { pathOf, type SheetField } from './sheet-field';
import { useSheetTab } from './sheet-tabs';
import { tabOf, useLeadToField } from './use-lead-to-field';
import type { Sheet } from './use-sheet';

/** Leads to a field that was refused: one of the tab that is looked at, else the first, whose tab comes into sight. */
export function useShowRefusals({ form, fields, sections }: Sheet): () => void {
  const [current] = useSheetTab();
  const lead = useLeadToField({ form, sections });
  const refusalOf = (field: SheetField) => form.getFieldState(pathOf(field)).error;
  return () => {
    const refused = fields.filter((field) => refusalOf(field) !== undefined);
    const first = refused.find((field) => tabOf(field, sections) === current) ?? refused[0];
    if (first) lead(first, Object.keys(refusalOf(first) ?? {})[0]);
  };
}
