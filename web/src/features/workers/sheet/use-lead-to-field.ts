'use client';

import { useEffect, useRef } from 'react';
import { pathOf, type SheetField } from './sheet-field';
import { FIELD_TABS, useSheetTab } from './sheet-tabs';
import type { Sheet } from './use-sheet';

/** Brings a field into sight, on whichever tab it stands, and gives it the focus; of an address, its first line or the part named. */
export function useLeadToField({ form, sections }: Pick<Sheet, 'form' | 'sections'>) {
  const [current, show] = useSheetTab();
  const awaited = useRef<{ tab: string; path: string } | null>(null);
  // What is not drawn yet takes no focus.
  useEffect(() => {
    if (awaited.current?.tab !== current) return;
    form.setFocus(awaited.current.path);
    awaited.current = null;
  }, [current, form]);

  return (field: SheetField, part = 'line1'): void => {
    const tab = tabOf(field, sections);
    const path = field.type === 'ADDRESS' ? `${pathOf(field)}.${part}` : pathOf(field);
    if (tab === current) {
      form.setFocus(path);
      return;
    }
    awaited.current = { tab, path };
    show(tab);
  };
}

/** The name of the tab a field stands on. */
export function tabOf({ section }: SheetField, sections: Sheet['sections']): string {
  return FIELD_TABS[sections.find(({ key }) => key === section)?.tab ?? 'DEFINITION'];
}
