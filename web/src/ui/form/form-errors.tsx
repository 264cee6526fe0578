'use client';

import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFormState, type Control, type FieldValues } from 'react-hook-form';

interface FormErrorsProps<Values extends FieldValues> {
  control: Control<Values>;
  /** What did not happen; « L’enregistrement n’a pas eu lieu » when left out. */
  title?: string;
}

/** Above a form: what was refused or failed and belongs to no field (`root.server`). Announced when it appears. */
export function FormErrors<Values extends FieldValues>({ control, title }: FormErrorsProps<Values>) {
  const t = useTranslations('ui.errors');
  const { errors } = useFormState({ control });
  const message = errors.root?.['server']?.message;
  if (message === undefined) return null;
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle stroke={1.5} />} title={title ?? t('formSummary')}>
      {message.split('\n').map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Alert>
  );
}
