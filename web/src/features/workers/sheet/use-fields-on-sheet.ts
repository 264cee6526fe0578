'use client';

import { useMemo } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { decidingPaths, fieldsOnSheet } from './sheet-decisions';
import type { SheetField } from './sheet-field';
import type { SheetValues, SheetWorker } from './sheet-values';

/** The fields that are on the sheet with what the form holds now. Draws anew only when a value that decides changes. */
export function useFieldsOnSheet(
  { control, getValues }: UseFormReturn<SheetValues>,
  fields: readonly SheetField[],
  worker: SheetWorker | null,
): readonly SheetField[] {
  const paths = useMemo(() => decidingPaths(fields), [fields]);
  const deciding = JSON.stringify(useWatch({ control, name: paths }));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- of all the form holds, only these values decide.
  return useMemo(() => fieldsOnSheet(fields, getValues(), worker), [fields, getValues, worker, deciding]);
}
