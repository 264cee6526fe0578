'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { readFragment } from '@/gql';
import type {
  FieldSettings_FieldFragment,
  OwnField_PayloadFragment,
  OwnFieldChangesInput,
  OwnFieldInput,
  OwnFieldType,
} from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { ArchiveOwnField } from './archive-own-field';
import { MergeOptionDialog } from './choices/merge-option-dialog';
import { CreateOwnFieldMutation, OwnFieldPayloadFragment, UpdateOwnFieldMutation } from './field-settings.documents';
import { OwnFieldForm } from './own-field-form';
import { traitsOf, type OwnFieldTraits } from './own-field-traits';
import { newOwnField, toOwnFieldChanges, toOwnFieldInput, valuesOf, type OwnFieldValues } from './own-field-values';
import { useSectionChoices } from './sections/use-section-choices';
import { TheirChangesNotice } from './their-changes-notice';
import type { FieldSettings, SavedSettings } from './use-field-settings';
import { useSavedField } from './use-saved-field';

interface OwnFieldDialogProps {
  /** null: a new field. */
  field: FieldSettings_FieldFragment | null;
  settings: FieldSettings;
  onSaved: (saved: SavedSettings) => void;
  /** The field was saved otherwise than by this form: the settings as they stand. */
  onLate: (standing: SavedSettings) => void;
  onClose: () => void;
}

/** Adds a field of the agency's own, or changes one. */
export function OwnFieldDialog({ field, settings, onSaved, onLate, onClose }: OwnFieldDialogProps) {
  const t = useTranslations('fields.own');
  const words = useTranslations('ui');
  const notify = useNotify();
  const types = settings.ownFieldTypes;
  const sections = useSectionChoices(settings);
  /** The key of the choice that is being merged. */
  const [merging, setMerging] = useState<string | null>(null);
  function finish(saved: SavedSettings): void {
    onSaved(saved);
    onClose();
  }
  const form = useForm<OwnFieldValues>({
    defaultValues: field ? valuesOf(field) : newOwnField(settings.sheetKinds),
    resolver: zodResolver(useOwnFieldSchema(types)) as never,
  });
  const { saved, theirChanges, takeOver } = useSavedField(form, field, settings);
  const submit = useSubmit({
    form,
    send: (values) => {
      const traits = traitsOf(types, values.type);
      if (field === null) return create(toOwnFieldInput(values, traits));
      return update(field.key, toOwnFieldChanges(values, traits, saved.version));
    },
    onSaved: (payload, values) => {
      if (isLate(payload)) {
        follow(payload);
        return;
      }
      notify.done(t(field ? 'changed' : 'added', { label: values.labels.fr }));
      if (payload.fieldSettings) finish(payload.fieldSettings);
    },
  });
  /** Puts under the form what was saved of the field elsewhere. */
  function follow(payload: OwnField_PayloadFragment): void {
    takeOver(payload);
    if (payload.fieldSettings) onLate(payload.fieldSettings);
    setMerging(null);
  }
  const option = saved.field?.options.find(({ key }) => key === merging);
  return (
    <>
      <FormDialog
        title={saved.field ? t('editTitle', { label: saved.field.label }) : t('addTitle')}
        control={form.control}
        onSubmit={submit}
        submitLabel={words('save')}
        onClose={onClose}
        size="lg"
        aside={field && <ArchiveOwnField field={field} onArchived={finish} />}
      >
        <TheirChangesNotice changes={theirChanges} />
        <OwnFieldForm form={form} isNew={field === null} {...{ types, sections }} onMerge={setMerging} />
      </FormDialog>
      {saved.field && option && (
        <MergeOptionDialog
          field={saved.field}
          option={option}
          version={saved.version}
          onAnswered={follow}
          onClose={() => setMerging(null)}
        />
      )}
    </>
  );
}

async function create(input: OwnFieldInput) {
  const { createOwnField } = await request(CreateOwnFieldMutation, { input });
  return readFragment(OwnFieldPayloadFragment, createOwnField);
}

/** What others changed is told by its own notice, with what to do about it, so the refusal is left out. */
async function update(key: string, input: OwnFieldChangesInput) {
  const { updateOwnField } = await request(UpdateOwnFieldMutation, { key, input });
  const payload = readFragment(OwnFieldPayloadFragment, updateOwnField);
  return isLate(payload) ? { ...payload, errors: [] } : payload;
}

function isLate({ theirChanges }: OwnField_PayloadFragment): boolean {
  return theirChanges.length > 0;
}

/** What the browser can know at once; the API decides the rest. */
function useOwnFieldSchema(types: readonly OwnFieldTraits[]) {
  const t = useTranslations('fields.own');
  const words = useTranslations('ui.errors');
  return useMemo(() => {
    const named = z.object({ fr: z.string().trim().min(1, words('required')), en: z.string() });
    return z
      .looseObject({ labels: named, options: z.array(z.looseObject({ labels: named, archived: z.boolean() })) })
      .superRefine(({ type, options }, context) => {
        if (traitsOf(types, type as OwnFieldType).hasOptions && options.every(({ archived }) => archived))
          context.addIssue({ code: 'custom', path: ['options'], message: t('optionNeeded') });
      });
  }, [t, types, words]);
}
