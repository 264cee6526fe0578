'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { FieldSettings_FieldFragment, SheetKind } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { SheetsLackingFieldQuery } from './field-settings.documents';
import { newlyRequired, type FieldSettingsDraft } from './field-settings-draft';
import classes from './field-settings.module.css';

interface SheetsLackingFieldProps {
  draft: FieldSettingsDraft;
  field: FieldSettings_FieldFragment;
  sheetKind: SheetKind;
}

/** Before a field becomes required: how many sheets lack it, with a way to them in another tab, so that nothing is lost here. */
export function SheetsLackingField({ draft, field, sheetKind }: SheetsLackingFieldProps) {
  const t = useTranslations('fields');
  const asked = newlyRequired(draft, [field]).some((required) => required.sheetKind === sheetKind);
  const { data } = useQuery({ ...queryOf(SheetsLackingFieldQuery, { key: field.key, sheetKind }), enabled: asked });
  if (!asked || data === undefined) return null;
  const count = data.sheetsLackingField;
  const kind = t(`sheetKinds.${sheetKind}`);
  return (
    <span className={classes['lacking']} role="status">
      {t('lacking', { count, kind })}{' '}
      {count > 0 && (
        <a href={`/intervenants?manquant=${field.key}&fiche=${sheetKind}`} target="_blank" rel="noreferrer">
          {t('seeLacking')}
        </a>
      )}
    </span>
  );
}
