'use client';

import { MultiSelect, Select } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from './field';

/** One thing to choose. */
export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

interface ChoiceProps<Values extends FieldValues> extends FieldProps<Values> {
  choices: readonly Choice[];
  placeholder?: string;
}

interface SelectProps<Values extends FieldValues> extends ChoiceProps<Values> {
  clearable?: boolean;
  /** The form has the new choice: for what follows from it. */
  onChosen?: (value: string | null) => void;
}

/** One choice of a list, found by typing when the list is long; null when nothing is chosen. */
export function SelectField<Values extends FieldValues>(props: SelectProps<Values>) {
  const t = useTranslations('ui');
  const { field, shared } = useField(props);
  return (
    <Select
      {...shared}
      data={[...props.choices]}
      value={field.value ?? null}
      onChange={(value) => {
        field.onChange(value);
        props.onChosen?.(value);
      }}
      searchable={props.choices.length > 8}
      clearable={props.clearable ?? false}
      allowDeselect={props.clearable ?? false}
      placeholder={props.placeholder ?? t('choose')}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}

/** Any number of choices of a list; an empty list when nothing is chosen. */
export function MultiSelectField<Values extends FieldValues>(props: ChoiceProps<Values>) {
  const t = useTranslations('ui');
  const { field, shared } = useField(props);
  const value = (field.value as string[] | null | undefined) ?? [];
  return (
    <MultiSelect
      {...shared}
      data={[...props.choices]}
      value={value}
      onChange={field.onChange}
      searchable
      clearable
      placeholder={value.length === 0 ? (props.placeholder ?? t('choose')) : ''}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}
