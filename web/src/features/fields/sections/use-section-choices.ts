'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/ui/form/choice-fields';
import type { FieldSettings } from '../use-field-settings';

/** The sections a field can stand in, each with its tab, in order. */
export function useSectionChoices({ sections }: Pick<FieldSettings, 'sections'>): Choice[] {
  const t = useTranslations('fields.sectionsOf');
  return sections
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ key, label, tab }) => ({ value: key, label: t(tab, { section: label }) }));
}
