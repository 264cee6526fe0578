'use client';

import { Checkbox, Switch } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

/** A box to tick; true or false. */
export function CheckboxField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props);
  return (
    <Checkbox
      {...shared}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
}

/** A switch; true or false. */
export function SwitchField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, shared } = useField(props);
  return (
    <Switch
      {...shared}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  );
}
