'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Sectors_SectorFragment } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { SelectField } from '@/ui/form/choice-fields';
import { TextField } from '@/ui/form/text-field';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { SaveSectorMutation } from './sectors.documents';

interface SectorDialogProps {
  /** null: a new one. */
  sector: Sectors_SectorFragment | null;
  establishments: readonly { id: string; name: string; archivedAt?: string | null }[];
  onSaved: () => Promise<void>;
  onClose: () => void;
}

/** Adds a sector, or changes its code, name and establishment. */
export function SectorDialog({ sector, establishments, onSaved, onClose }: SectorDialogProps) {
  const t = useTranslations('sectors');
  const words = useTranslations('ui');
  const notify = useNotify();
  const filled = z.string().trim().min(1, words('errors.required'));
  const form = useForm({
    defaultValues: {
      code: sector?.code ?? '',
      label: sector?.label ?? '',
      establishmentId: sector?.establishment?.id ?? null,
    },
    resolver: zodResolver(z.object({ code: filled, label: filled, establishmentId: z.string().nullable() })),
  });
  const submit = useSubmit({
    form,
    send: async (values) =>
      (await request(SaveSectorMutation, { input: { ...(sector && { id: sector.id }), ...values } })).saveSector,
    onSaved: async (_, { label }) => {
      await onSaved();
      notify.done(t('saved', { label }));
      onClose();
    },
  });
  const choices = establishments
    .filter(({ id, archivedAt }) => !archivedAt || id === sector?.establishment?.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  const { control } = form;
  return (
    <FormDialog
      title={sector ? t('editTitle', { label: sector.label }) : t('add')}
      control={control}
      onSubmit={submit}
      submitLabel={words('save')}
      onClose={onClose}
    >
      <TextField control={control} name="label" label={t('label')} required autoFocus />
      <TextField control={control} name="code" label={t('code')} help={t('codeHelp')} required />
      <SelectField
        {...{ control, choices }}
        name="establishmentId"
        label={t('establishment')}
        placeholder={t('everywhere')}
        clearable
      />
    </FormDialog>
  );
}
