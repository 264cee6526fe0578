'use client';

import { PasswordInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

/** A password, with a button that shows it. */
export function PasswordField<Values extends FieldValues>(
  props: FieldProps<Values> & { autoComplete: 'current-password' | 'new-password' },
) {
  const t = useTranslations('ui');
  const { field, shared } = useField(props);
  return (
    <PasswordInput
      {...shared}
      autoComplete={props.autoComplete}
      value={field.value}
      onChange={field.onChange}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0, 'aria-hidden': false }}
    />
  );
}
