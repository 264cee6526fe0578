'use client';

import { NumberInput } from '@mantine/core';
import { useLocale } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

interface NumberProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Digits after the decimal mark; any number when left out. */
  decimals?: number;
  /** After the number, e.g. « € ». */
  unit?: string;
}

/** A number, or null when empty. French writes its decimals after a comma; a point is understood too. */
export function NumberField<Values extends FieldValues>(props: NumberProps<Values>) {
  const french = useLocale() === 'fr';
  const { field, shared } = useField(props);
  return (
    <NumberInput
      {...shared}
      value={field.value ?? ''}
      onChange={(value) => field.onChange(typeof value === 'number' ? value : null)}
      decimalSeparator={french ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={french ? '\u202f' : ','}
      {...(props.decimals !== undefined && { decimalScale: props.decimals })}
      {...(props.unit !== undefined && { rightSection: props.unit })}
      hideControls
    />
  );
}
