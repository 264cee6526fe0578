'use client';

import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

type TextFieldProps<Values extends FieldValues> = FieldProps<Values> &
  Pick<
    TextInputProps,
    'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'placeholder' | 'rightSection' | 'autoFocus'
  >;

/** One line of text; null and undefined show as empty. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { field, shared } = useField(props);
  const { type, autoComplete, inputMode, maxLength, placeholder, rightSection, autoFocus } = props;
  const input = { type, autoComplete, inputMode, maxLength, placeholder, rightSection, 'data-autofocus': autoFocus };
  return <TextInput {...shared} {...input} value={field.value ?? ''} onChange={field.onChange} />;
}

/** Several lines of text; grows with them. */
export function LongTextField<Values extends FieldValues>(props: FieldProps<Values> & { minRows?: number }) {
  const { field, shared } = useField(props);
  return (
    <Textarea {...shared} autosize minRows={props.minRows ?? 3} value={field.value ?? ''} onChange={field.onChange} />
  );
}
