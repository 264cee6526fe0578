'use client';

import { useWatch } from 'react-hook-form';
import { MultiSelectField, SelectField } from '@/ui/form/choice-fields';
import type { FieldProps } from '@/ui/form/field';
import type { SheetField } from '../sheet-field';
import type { SheetValues } from '../sheet-values';
import { useChoicesOf } from './use-choices-of';

type ControlProps = FieldProps<SheetValues> & { field: SheetField };

/** Fields a sheet always has a value of. */
const NEVER_EMPTY: readonly string[] = ['nature', 'status', 'language'];

const NONE: readonly string[] = [];

/** One choice: of a field's options, colleagues, branches, countries or départements. */
export function ChoiceControl({ field, ...props }: ControlProps) {
  const value = useHeld(props);
  const choices = useChoicesOf(field, value);
  const clearable = !field.required && !NEVER_EMPTY.includes(field.key);
  return <SelectField {...props} choices={choices} clearable={clearable} />;
}

/** Any number of choices: of a field's options, or of sectors. */
export function ChoicesControl({ field, ...props }: ControlProps) {
  const value = useHeld(props);
  return <MultiSelectField {...props} choices={useChoicesOf(field, value)} />;
}

function useHeld({ control, name }: FieldProps<SheetValues>): readonly string[] {
  const value: unknown = useWatch({ control: control, name });
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : NONE;
}
