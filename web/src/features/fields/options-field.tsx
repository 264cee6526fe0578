'use client';

import { ActionIcon, Button, Fieldset, Group, Input, Stack, Text } from '@mantine/core';
import { IconArrowMerge, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFieldArray, useFormState, type Control } from 'react-hook-form';
import { TextField } from '@/ui/form/text-field';
import { CheckboxField } from '@/ui/form/toggle-fields';
import type { OwnFieldValues } from './own-field-values';

interface OptionsFieldProps {
  control: Control<OwnFieldValues>;
  onMerge: (optionKey: string) => void;
}

/** The choices of a field. One that sheets may already hold is retired or merged, not removed, so that it stays readable. */
export function OptionsField({ control, onMerge }: OptionsFieldProps) {
  const t = useTranslations('fields.own.options');
  const { fields, append, remove } = useFieldArray({ control, name: 'options', keyName: 'row' });
  const { errors } = useFormState({ control, name: 'options' });
  const error = errors.options?.message ?? errors.options?.root?.message;
  return (
    <Fieldset legend={t('title')}>
      <Stack gap="xs">
        {fields.map(({ row, ...option }, index) => {
          const into = fields.find(({ key }) => key === option.mergedInto);
          if (option.mergedInto !== null) return <MergedOption key={row} option={option} into={into} />;
          return <OptionRow key={row} {...{ control, index, option, onMerge }} onRemove={() => remove(index)} />;
        })}
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} stroke={1.5} />}
            onClick={() => append({ key: null, labels: { fr: '', en: '' }, archived: false, mergedInto: null })}
          >
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

type Option = OwnFieldValues['options'][number];

interface OptionRowProps extends OptionsFieldProps {
  index: number;
  option: Option;
  onRemove: () => void;
}

function OptionRow({ control, index, option, onMerge, onRemove }: OptionRowProps) {
  const t = useTranslations('fields.own.options');
  const words = useTranslations('fieldChoices');
  const place = index + 1;
  const { key } = option;
  return (
    <Group align="flex-start" wrap="nowrap" gap="xs">
      <TextField control={control} name={`options.${index}.labels.fr`} label={t('label', { place })} />
      <TextField control={control} name={`options.${index}.labels.en`} label={t('labelEn', { place })} />
      {key === null ? (
        <ActionIcon mt={28} aria-label={t('remove', { place })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      ) : (
        <>
          <Group mt={30}>
            <CheckboxField control={control} name={`options.${index}.archived`} label={t('retired')} />
          </Group>
          <ActionIcon mt={28} aria-label={words('open', { label: option.labels.fr })} onClick={() => onMerge(key)}>
            <IconArrowMerge size={16} stroke={1.5} />
          </ActionIcon>
        </>
      )}
    </Group>
  );
}

/** A choice no sheet holds any more: nothing is done with it but to name it. */
function MergedOption({ option, into }: { option: Option; into: Option | undefined }) {
  const t = useTranslations('fieldChoices');
  return (
    <Text size="sm" c="dimmed">
      {t('mergedInto', { label: option.labels.fr, into: into?.labels.fr ?? option.mergedInto ?? '' })}
    </Text>
  );
}
