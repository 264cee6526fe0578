import { createElement } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { FieldLabel } from './field-label';

/** What every field of a form takes: its place in the form's values, and its words. */
export interface FieldProps<Values extends FieldValues> {
  // The last type argument is what a schema makes of the values; a field does not care.
  control: Control<Values, unknown, never> | Control<Values>;
  name: FieldPath<Values>;
  label: string;
  /** Under the field. */
  help?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** Ties a field to its form: what the input shows, does, and says of itself, error included. */
export function useField<Values extends FieldValues>({
  control,
  name,
  label,
  help,
  required,
  disabled,
}: FieldProps<Values>) {
  const { field, fieldState } = useController({ control: control as Control<Values>, name });
  return {
    field,
    shared: {
      name: field.name,
      ref: field.ref,
      onBlur: field.onBlur,
      label: createElement(FieldLabel, { label, required }),
      description: help,
      error: fieldState.error?.message,
      disabled: disabled ?? false,
    },
  };
}
