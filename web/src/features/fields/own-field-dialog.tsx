'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment, OwnFieldType } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { ArchiveOwnField } from './archive-own-field';
import { CreateOwnFieldMutation, OwnFieldPayloadFragment, UpdateOwnFieldMutation } from './field-settings.documents';
import { OwnFieldForm } from './own-field-form';
import {
  isChoice,
  newOwnField,
  toOwnFieldChanges,
  toOwnFieldInput,
  valuesOf,
  type OwnFieldValues,
} from './own-field-values';
import type { FieldSettings, SavedSettings } from './use-field-settings';

interface OwnFieldDialogProps {
  /** null: a new field. */
  field: FieldSettings_FieldFragment | null;
  settings: FieldSettings;
  onSaved: (saved: SavedSettings) => void;
  onClose: () => void;
}

/** Adds a field of the agency's own, or changes one. */
export function OwnFieldDialog({ field, settings, onSaved, onClose }: OwnFieldDialogProps) {
  const t = useTranslations('fields.own');
  const words = useTranslations('ui');
  const notify = useNotify();
  function finish(saved: SavedSettings): void {
    onSaved(saved);
    onClose();
  }
  const form = useForm<OwnFieldValues>({
    defaultValues: field ? valuesOf(field) : newOwnField(settings.sheetKinds),
    resolver: zodResolver(useOwnFieldSchema()) as never,
  });
  const submit = useSubmit({
    form,
    send: (values) => (field ? update(field.key, values, settings.version) : create(values)),
    onSaved: ({ fieldSettings }, values) => {
      notify.done(t(field ? 'changed' : 'added', { label: values.labels.fr }));
      if (fieldSettings) finish(fieldSettings);
    },
  });
  return (
    <FormDialog
      title={field ? t('editTitle', { label: field.label }) : t('addTitle')}
      control={form.control}
      onSubmit={submit}
      submitLabel={words('save')}
      onClose={onClose}
      size="lg"
      aside={field && <ArchiveOwnField field={field} onArchived={finish} />}
    >
      <OwnFieldForm form={form} isNew={field === null} />
    </FormDialog>
  );
}

async function create(values: OwnFieldValues) {
  const { createOwnField } = await request(CreateOwnFieldMutation, { input: toOwnFieldInput(values) });
  return readFragment(OwnFieldPayloadFragment, createOwnField);
}

async function update(key: string, values: OwnFieldValues, version: number) {
  const { updateOwnField } = await request(UpdateOwnFieldMutation, { key, input: toOwnFieldChanges(values, version) });
  return readFragment(OwnFieldPayloadFragment, updateOwnField);
}

/** What the browser can know at once; the API decides the rest. */
function useOwnFieldSchema() {
  const t = useTranslations('fields.own');
  const words = useTranslations('ui.errors');
  return useMemo(() => {
    const named = z.object({ fr: z.string().trim().min(1, words('required')), en: z.string() });
    return z
      .looseObject({ labels: named, options: z.array(z.looseObject({ labels: named, archived: z.boolean() })) })
      .superRefine(({ type, options }, context) => {
        if (isChoice(type as OwnFieldType) && options.every(({ archived }) => archived))
          context.addIssue({ code: 'custom', path: ['options'], message: t('optionNeeded') });
      });
  }, [t, words]);
}
