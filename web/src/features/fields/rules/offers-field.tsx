'use client';

import { Fieldset, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { MultiSelectField, SelectField } from '@/ui/form/choice-fields';
import type { FieldRulesValues } from './field-rules-values';

interface OffersFieldProps {
  form: UseFormReturn<FieldRulesValues>;
  /** The fields a condition may ask about. */
  fields: readonly FieldSettings_FieldFragment[];
}

/** Which choices are offered under which choices of another field. */
export function OffersField({ form: { control, setValue, getValues }, fields }: OffersFieldProps) {
  const t = useTranslations('fields.rules');
  const [parentKey, offers] = useWatch({ control, name: ['parentKey', 'offers'] });
  const choices = fields.filter(({ type }) => type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE');
  const parent = choices.find(({ key }) => key === parentKey);
  const options = parent?.options.filter(({ archived }) => !archived) ?? [];
  // The choices of one parent mean nothing under another.
  const clear = () =>
    setValue(
      'offers',
      getValues('offers').map((offer) => ({ ...offer, under: [] })),
    );
  return (
    <Fieldset legend={t('offers')}>
      <Stack gap="xs">
        <SelectField
          control={control}
          name="parentKey"
          label={t('parent')}
          help={t('parentHelp')}
          choices={choices.map(({ key, label }) => ({ value: key, label }))}
          clearable
          onChosen={clear}
        />
        {parent &&
          offers.map(({ key, label }, index) => (
            <MultiSelectField
              key={key}
              control={control}
              name={`offers.${index}.under`}
              label={t('offeredWhen', { option: label, parent: parent.label })}
              placeholder={t('alwaysOffered')}
              choices={options.map((option) => ({ value: option.key, label: option.label }))}
            />
          ))}
      </Stack>
    </Fieldset>
  );
}
