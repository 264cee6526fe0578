'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm, type FieldErrors } from 'react-hook-form';
import type { FieldSettings_FieldFragment, SaveFieldSettingsMutation as Saved } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { SaveFieldSettingsMutation } from '../field-settings.documents';
import { TheirChangesNotice } from '../their-changes-notice';
import { readSettings, type FieldSettings, type SavedSettings } from '../use-field-settings';
import { missingIn } from './condition-values';
import { FieldRulesForm } from './field-rules-form';
import { rulesOf, toSaveInput, type FieldRulesValues } from './field-rules-values';

interface FieldRulesDialogProps {
  field: FieldSettings_FieldFragment;
  settings: FieldSettings;
  onSaved: (saved: SavedSettings) => void;
  /** Others saved first: the settings as they stand. */
  onLate: (standing: SavedSettings) => void;
  onClose: () => void;
}

type Payload = Saved['saveFieldSettings'];

/** « Règles »: when a field is there, when it is required, who sees it. Saved by itself, whatever waits in the table. */
export function FieldRulesDialog({ field, settings, onSaved, onLate, onClose }: FieldRulesDialogProps) {
  const t = useTranslations('fields.rules');
  const words = useTranslations('ui');
  const notify = useNotify();
  const [version, setVersion] = useState(settings.version);
  const [theirChanges, setTheirChanges] = useState<Payload['theirChanges']>([]);
  const chooseThis = t('complete');
  const form = useForm<FieldRulesValues>({
    defaultValues: rulesOf(field),
    resolver: (values) => {
      const errors = incomplete(values, chooseThis);
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
  const submit = useSubmit({
    form,
    send: async (values) => {
      const input = toSaveInput(field, values, { version, fields: settings.fields });
      const { saveFieldSettings } = await request(SaveFieldSettingsMutation, { input });
      const late = saveFieldSettings.theirChanges.length > 0;
      // What others changed is told by its own notice, with what to do about it.
      return { ...saveFieldSettings, errors: late ? [] : saveFieldSettings.errors.map(placed) };
    },
    onSaved: ({ fieldSettings, theirChanges: theirs }) => {
      if (!fieldSettings) return;
      setTheirChanges(theirs);
      if (theirs.length > 0) {
        setVersion(readSettings(fieldSettings).version);
        onLate(fieldSettings);
        return;
      }
      notify.done(t('saved', { label: field.label }));
      onSaved(fieldSettings);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('title', { label: field.label })}
      control={form.control}
      onSubmit={submit}
      submitLabel={words('save')}
      onClose={onClose}
      size="xl"
    >
      <TheirChangesNotice changes={theirChanges} />
      <FieldRulesForm form={form} field={field} settings={settings} />
    </FormDialog>
  );
}

/** A refusal of a rule stands beside that rule: the settings sent are those of the kinds, in their order. */
function placed({ message, path }: Payload['errors'][number]) {
  const [part, index, rule] = path;
  if (part === 'settings' && index !== undefined && rule !== undefined)
    return { message, path: ['kinds', index, rule, 'rows'] };
  return { message, path: [] };
}

/** What of the conditions is still to be chosen, at its place. */
function incomplete({ kinds }: FieldRulesValues, message: string): FieldErrors<FieldRulesValues> {
  const found = kinds.map((kind) => {
    if (!kind.shown) return undefined;
    const parts = (['shownWhen', ...(kind.requiredBefore === 'NEVER' ? [] : ['requiredWhen' as const])] as const).map(
      (part) => [part, rowErrors(kind[part].rows, message)] as const,
    );
    const wrong = parts.filter(([, rows]) => rows.some((row) => row !== undefined));
    return wrong.length === 0 ? undefined : Object.fromEntries(wrong.map(([part, rows]) => [part, { rows }]));
  });
  return found.some((kind) => kind !== undefined) ? { kinds: found } : {};
}

function rowErrors(rows: FieldRulesValues['kinds'][number]['shownWhen']['rows'], message: string) {
  return rows.map((row) => {
    const missing = missingIn(row);
    return missing === null ? undefined : { [missing]: { type: 'required', message } };
  });
}
