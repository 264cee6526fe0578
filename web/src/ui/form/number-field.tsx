'use client';

import { NumberInput } from '@mantine/core';
import { useLocale } from 'next-intl';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

interface NumberProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Digits after the decimal mark; any number when left out. */
  decimals?: number;
  /** After the number, e.g. « € ». */
  unit?: string;
}

/**
 * A number, or null when empty. French writes its decimals after a comma; a point is understood too. What is no number
 * yet, or not written as one would be (« 12, », « 0,0 »), stays in sight while it is typed.
 */
export function NumberField<Values extends FieldValues>(props: NumberProps<Values>) {
  const french = useLocale() === 'fr';
  const { field, shared } = useField(props);
  const value = (field.value as number | null | undefined) ?? null;
  // As it is being typed; shown while it still says the form's value.
  const [typed, setTyped] = useState<string | number>('');

  function type(text: string | number): void {
    setTyped(text);
    field.onChange(numberIn(text));
  }
  return (
    <NumberInput
      {...shared}
      value={numberIn(typed) === value ? typed : (value ?? '')}
      onChange={type}
      onBlur={() => {
        setTyped('');
        field.onBlur();
      }}
      decimalSeparator={french ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={french ? '\u202f' : ','}
      {...(props.decimals !== undefined && { decimalScale: props.decimals })}
      {...(props.unit !== undefined && { rightSection: props.unit })}
      hideControls
    />
  );
}

/** The number written so, with a point before its decimals; null when there is none yet. */
function numberIn(text: string | number): number | null {
  const number = text === '' ? NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}
