'use client';

import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import type { SheetTab } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { FormDialog } from '@/ui/form-dialog';
import { SelectField } from '@/ui/form/choice-fields';
import { TextField } from '@/ui/form/text-field';
import type { SettingsSection } from '../use-field-settings';
import type { SectionActs } from './use-section-acts';

interface SectionDialogProps {
  /** null: a new one. */
  section: SettingsSection | null;
  /** The tab a new one stands on. */
  tab: SheetTab;
  acts: SectionActs;
  onClose: () => void;
}

const TABS: readonly SheetTab[] = ['DEFINITION', 'INFORMATIONS'];

/** Adds a section to a tab, or changes its name, tab and columns. */
export function SectionDialog({ section, tab, acts, onClose }: SectionDialogProps) {
  const t = useTranslations('fields.section');
  const words = useTranslations('ui');
  const { labels } = section ?? { labels: { fr: '', en: '' } };
  const form = useForm({
    defaultValues: {
      labels: { fr: labels.fr, en: labels.en === labels.fr ? '' : labels.en },
      tab: section?.tab ?? tab,
      columns: String(section?.columns ?? 3),
    },
  });
  const submit = useSubmit({
    form,
    send: (values) => acts.put(section?.key ?? null, { ...values, columns: Number(values.columns) }),
    onSaved: onClose,
  });
  const { control } = form;
  return (
    <FormDialog
      title={section ? t('editTitle', { label: section.label }) : t('addTitle')}
      control={control}
      onSubmit={submit}
      submitLabel={words('save')}
      onClose={onClose}
    >
      <Stack>
        <TextField control={control} name="labels.fr" label={t('label')} required autoFocus />
        <TextField control={control} name="labels.en" label={t('labelEn')} />
        <SimpleGrid cols={2}>
          <SelectField
            control={control}
            name="tab"
            label={t('tab')}
            choices={TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
          />
          <SelectField
            control={control}
            name="columns"
            label={t('columns')}
            choices={['1', '2', '3'].map((value) => ({ value, label: value }))}
          />
        </SimpleGrid>
      </Stack>
    </FormDialog>
  );
}
