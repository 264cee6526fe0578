'use client';

import { useTranslations } from 'next-intl';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import classes from '../field-settings.module.css';

/** In a few words, that a field has rules and which: they are read and changed in its dialog. */
export function RuleMarks({ field }: { field: FieldSettings_FieldFragment }) {
  const t = useTranslations('fields.rules.marks');
  const some = (has: (setting: FieldSettings_FieldFragment['settings'][number]) => boolean) => field.settings.some(has);
  const marks = [
    some(({ shownWhen }) => shownWhen !== null) && t('shownWhen'),
    some(({ requiredWhen }) => requiredWhen !== null) && t('requiredWhen'),
    some(({ requiredBefore }) => requiredBefore === 'HIRING') && t('HIRING'),
    some(({ requiredBefore }) => requiredBefore === 'PUBLISHING') && t('PUBLISHING'),
    field.parentKey !== null && t('offers'),
    field.visibleFrom !== 'READER' && t(`visibleFrom.${field.visibleFrom}`),
    !field.printed && t('notPrinted'),
  ].filter((mark) => mark !== false);
  return marks.map((mark) => (
    <span key={mark} className={classes['mark']}>
      {mark}
    </span>
  ));
}
