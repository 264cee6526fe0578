'use client';

import { Checkbox, Stack } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import type { Choice } from './choice-fields';
import { useField, type FieldProps } from './field';

interface CheckboxProps<Values extends FieldValues> extends FieldProps<Values> {
  /** The form has the new value: for what follows from it. */
  onTicked?: (ticked: boolean) => void;
}

/** A box to tick; true or false. */
export function CheckboxField<Values extends FieldValues>(props: CheckboxProps<Values>) {
  const { field, shared } = useField(props);
  return (
    <Checkbox
      {...shared}
      checked={field.value === true}
      onChange={({ currentTarget: { checked } }) => {
        field.onChange(checked);
        props.onTicked?.(checked);
      }}
    />
  );
}

/** Boxes to tick for a few choices, all in sight; a list of the values ticked. */
export function CheckboxGroupField<Values extends FieldValues>(
  props: FieldProps<Values> & { choices: readonly Choice[] },
) {
  const { field, shared } = useField(props);
  const { label, description, error, ref } = shared;
  return (
    <Checkbox.Group label={label} description={description} error={error} value={field.value} onChange={field.onChange}>
      <Stack gap="xs" py={4}>
        {props.choices.map((choice, index) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} ref={index === 0 ? ref : null} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
