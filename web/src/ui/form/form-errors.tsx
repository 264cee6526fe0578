'use client';

import { useTranslations } from 'next-intl';
import { useFormState, type Control, type FieldValues } from 'react-hook-form';
import { RefusalNotice } from '../refusal-notice';

interface FormErrorsProps<Values extends FieldValues> {
  control: Control<Values>;
  /** What did not happen; « L’enregistrement n’a pas eu lieu » when left out. */
  title?: string;
}

/**
 * Above a form: what was refused or failed and belongs to no field (`root.server`). Announced and brought into sight when
 * it appears, unless a field was refused at the same time: that one has the focus.
 */
export function FormErrors<Values extends FieldValues>({ control, title }: FormErrorsProps<Values>) {
  const t = useTranslations('ui.errors');
  const { errors } = useFormState({ control });
  const error = errors.root?.['server'];
  const message = error?.message;
  return (
    <RefusalNotice
      title={title ?? t('formSummary')}
      reasons={message === undefined ? [] : message.split('\n')}
      announced={Object.keys(errors).length > 1 ? null : error}
    />
  );
}
