'use client';

import type { WorkerStatus } from '@/gql/graphql';
import { changedFields } from './sheet-changes';
import { changeableFields } from './sheet-field';
import type { Sheet } from './use-sheet';

/** Passes a worker to Actif or Inactif. */
export type SetStatus = (status: WorkerStatus) => void;

/**
 * Changes the situation without looking for its field: saved at once when it is the only change, else with the others.
 * null where whoever looks may not change it, or the field is not on the sheet.
 */
export function useSetStatus({ worker, fields, form, before }: Sheet, onSave: () => Promise<void>): SetStatus | null {
  const changeable = changeableFields(fields);
  if (worker?.viewerCanEdit !== true || !changeable.some(({ key }) => key === 'status')) return null;
  return (status) => {
    form.setValue('status', status);
    const values = form.getValues();
    const others = changedFields(changeable, before, values).filter(({ key }) => key !== 'status');
    if (others.length === 0 && values.sheetKind === before.sheetKind) void onSave();
  };
}
