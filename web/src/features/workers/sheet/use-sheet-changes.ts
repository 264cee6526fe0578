'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { changedFields } from './sheet-changes';
import { changeableFields } from './sheet-field';
import type { SheetValues } from './sheet-values';
import type { Sheet } from './use-sheet';

/** The labels of what was changed on a sheet and is not saved. Draws its component again at every key typed. */
export function useSheetChanges({ form, fields, before }: Sheet): readonly string[] {
  const t = useTranslations('workers.sheet');
  const values = useWatch({ control: form.control }) as SheetValues;
  const labels = changedFields(changeableFields(fields), before, values).map(({ label }) => label);
  return values.sheetKind === before.sheetKind ? labels : [t('kind'), ...labels];
}
