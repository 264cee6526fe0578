'use client';

import { ActionIcon, Button, Fieldset, Group, Input, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFieldArray, useFormState, type Control } from 'react-hook-form';
import { TextField } from '@/ui/form/text-field';
import { CheckboxField } from '@/ui/form/toggle-fields';
import type { OwnFieldValues } from './own-field-values';

/** The choices of a field. One that sheets may already hold is retired, not removed, so that it stays readable there. */
export function OptionsField({ control }: { control: Control<OwnFieldValues> }) {
  const t = useTranslations('fields.own.options');
  const { fields, append, remove } = useFieldArray({ control, name: 'options', keyName: 'row' });
  const { errors } = useFormState({ control, name: 'options' });
  const error = errors.options?.message ?? errors.options?.root?.message;
  return (
    <Fieldset legend={t('title')}>
      <Stack gap="xs">
        {fields.map(({ row, key }, index) => (
          <Group key={row} align="flex-start" wrap="nowrap" gap="xs">
            <TextField control={control} name={`options.${index}.labels.fr`} label={t('label', { place: index + 1 })} />
            <TextField
              control={control}
              name={`options.${index}.labels.en`}
              label={t('labelEn', { place: index + 1 })}
            />
            {key === null ? (
              <ActionIcon mt={28} aria-label={t('remove', { place: index + 1 })} onClick={() => remove(index)}>
                <IconTrash size={16} stroke={1.5} />
              </ActionIcon>
            ) : (
              <Group mt={30}>
                <CheckboxField control={control} name={`options.${index}.archived`} label={t('retired')} />
              </Group>
            )}
          </Group>
        ))}
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} stroke={1.5} />}
            onClick={() => append({ key: null, labels: { fr: '', en: '' }, archived: false })}
          >
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
