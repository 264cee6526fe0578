'use client';

import { useFormState } from 'react-hook-form';
import { useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { SaveBar } from '@/ui/save-bar';
import type { Sheet } from './use-sheet';
import { useSheetChanges } from './use-sheet-changes';

interface SheetSaveBarProps {
  sheet: Sheet;
  onSave: () => Promise<void>;
  /** Everything typed is saved already: the page is about to give way to another. */
  done?: boolean;
}

const NOTHING: readonly string[] = [];

/** Watches over what was typed on a sheet: shows it at the foot of the page, and guards every way out. */
export function SheetSaveBar({ sheet, onSave, done = false }: SheetSaveBarProps) {
  const { form, before } = sheet;
  const { labels: typed } = useSheetChanges(sheet);
  const changes = done ? NOTHING : typed;
  const { isSubmitting } = useFormState({ control: form.control });
  useUnsavedGuard(changes.length > 0);
  return (
    <SaveBar changes={changes} saving={isSubmitting} onSave={() => void onSave()} onCancel={() => form.reset(before)} />
  );
}
