'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { changedFields } from './sheet-changes';
import { changeableFields, type SheetField } from './sheet-field';
import type { SheetValues } from './sheet-values';
import type { Sheet } from './use-sheet';

/** What was changed on a sheet and is not saved. */
export interface SheetChanges {
  fields: readonly SheetField[];
  /** Another kind of sheet was chosen. */
  kind: boolean;
  /** All of it, by name. */
  labels: readonly string[];
}

/** What was changed and is not saved, of the fields that are on the sheet. Draws its component again at every key typed. */
export function useSheetChanges({ form, fields, before }: Sheet): SheetChanges {
  const t = useTranslations('workers.sheet');
  const values = useWatch({ control: form.control }) as SheetValues;
  const changed = changedFields(changeableFields(fields), before, values);
  const kind = values.sheetKind !== before.sheetKind;
  const labels = changed.map(({ label }) => label);
  return { fields: changed, kind, labels: kind ? [t('kind'), ...labels] : labels };
}
