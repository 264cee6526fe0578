'use client';

import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FieldSettings_FieldFragment, OwnField_PayloadFragment } from '@/gql/graphql';
import { rebaseOwnField, same } from './own-field-rebase';
import { valuesOf, type OwnFieldValues } from './own-field-values';
import { readSettings, type FieldSettings } from './use-field-settings';
import type { TheirChanges } from './use-settings-draft';

/** An own field as it is saved, and the version of the settings it was read at: what is sent are changes of that. */
interface SavedField {
  field: FieldSettings_FieldFragment | null;
  version: number;
}

/**
 * What is saved under the form of an own field; null in place of a new one. It stays as it was when the form was opened,
 * whatever the page learns meanwhile, until a late save tells what somebody else changed: `takeOver` puts that under the
 * form, and leaves what was typed.
 */
export function useSavedField(
  form: UseFormReturn<OwnFieldValues>,
  first: FieldSettings_FieldFragment | null,
  { version }: FieldSettings,
) {
  const [saved, setSaved] = useState<SavedField>({ field: first, version });
  const [theirChanges, setTheirChanges] = useState<TheirChanges>([]);

  function takeOver({ fieldSettings, theirChanges: theirs }: OwnField_PayloadFragment): void {
    if (!fieldSettings || !saved.field) return;
    const { key } = saved.field;
    const now = readSettings(fieldSettings);
    const field = now.fields.find((other) => other.key === key) ?? saved.field;
    moveForm(form, valuesOf(saved.field), valuesOf(field));
    setSaved({ field, version: now.version });
    setTheirChanges(theirs);
  }
  return { saved, theirChanges, takeOver };
}

/** Only what was typed counts as changed afterwards. */
function moveForm(form: UseFormReturn<OwnFieldValues>, before: OwnFieldValues, after: OwnFieldValues): void {
  const rebased = rebaseOwnField(before, after, form.getValues());
  form.reset(after);
  for (const name of Object.keys(rebased) as (keyof OwnFieldValues)[])
    if (!same(rebased[name], after[name])) form.setValue(name, rebased[name], { shouldDirty: true });
}
