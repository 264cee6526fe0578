'use client';

import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFormState, type Control, type FieldValues } from 'react-hook-form';
import { useInSight } from '../use-in-sight';

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
  const notice = useInSight(Object.keys(errors).length > 1 ? null : error);
  const message = error?.message;
  if (message === undefined) return null;
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertCircle stroke={1.5} />}
      title={title ?? t('formSummary')}
    >
      {message.split('\n').map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Alert>
  );
}
