'use client';

import { useFormState } from 'react-hook-form';
import { useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { SaveBar } from '@/ui/save-bar';
import type { Sheet } from './use-sheet';
import { useSheetChanges } from './use-sheet-changes';

/** Watches over what was typed on a sheet: shows it at the foot of the page, and guards every way out. */
export function SheetSaveBar({ sheet, onSave }: { sheet: Sheet; onSave: () => Promise<void> }) {
  const { form, before } = sheet;
  const changes = useSheetChanges(sheet);
  const { isSubmitting } = useFormState({ control: form.control });
  useUnsavedGuard(changes.length > 0);
  return (
    <SaveBar changes={changes} saving={isSubmitting} onSave={() => void onSave()} onCancel={() => form.reset(before)} />
  );
}
