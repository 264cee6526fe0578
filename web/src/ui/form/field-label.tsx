'use client';

import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';

/** A field's label: marked with an asterisk for the eye and « (obligatoire) » for the ear when the field is required. */
export function FieldLabel({ label, required }: { label: string; required?: boolean | undefined }) {
  const t = useTranslations('ui');
  if (required !== true) return label;
  return (
    <>
      {label}
      <span aria-hidden="true"> *</span> <VisuallyHidden>{t('required')}</VisuallyHidden>
    </>
  );
}
