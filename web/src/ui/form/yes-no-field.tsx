'use client';

import { Select } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

/** Oui, Non, or nothing yet: true, false, or null. */
export function YesNoField<Values extends FieldValues>(props: FieldProps<Values>) {
  const t = useTranslations('ui');
  const { field, shared } = useField(props);
  const value = field.value as boolean | null | undefined;
  return (
    <Select
      {...shared}
      data={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
      value={value === null || value === undefined ? null : String(value)}
      onChange={(chosen) => field.onChange(chosen === null ? null : chosen === 'true')}
      clearable
      allowDeselect
      placeholder={t('choose')}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}
