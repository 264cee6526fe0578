'use client';

import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { useSheetTab } from './sheet-tabs';
import type { Sheet } from './use-sheet';

/** Brings the fields of a sheet back and leads to the first that was refused: another tab may have been looked at. */
export function useShowRefusals({ form }: Sheet): () => void {
  const [tab, show] = useSheetTab();
  const { errors } = useFormState({ control: form.control });
  const awaited = useRef(false);
  // The tab and what was refused are not drawn at the same time.
  useEffect(() => {
    if (!awaited.current || tab !== 'definition') return;
    const refused = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    if (refused === null) return;
    awaited.current = false;
    refused.focus();
  }, [tab, errors]);
  return () => {
    if (tab === 'definition') return;
    awaited.current = true;
    show('definition');
  };
}
