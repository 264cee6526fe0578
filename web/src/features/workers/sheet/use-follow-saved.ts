'use client';

import { useLayoutEffect, type RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { rebase, same } from './sheet-changes';
import type { SheetValues } from './sheet-values';

/** What is saved under a form: what was typed is told from it, and is sent as changes of this version. */
export interface Saved {
  values: SheetValues;
  /** 0 for a new sheet. */
  version: number;
}

/** Moves the form with what is saved under it: what was left alone follows, what was typed stays. */
export function useFollowSaved(
  form: UseFormReturn<SheetValues>,
  savedRef: RefObject<Saved>,
  { values, version }: Saved,
): void {
  // Before anything is painted, or the former values would be seen for a moment.
  useLayoutEffect(() => {
    if (savedRef.current.version === version && same(savedRef.current.values, values)) return;
    form.reset(rebase(savedRef.current.values, values, form.getValues()));
    savedRef.current = { values, version };
  }, [form, savedRef, values, version]);
}
