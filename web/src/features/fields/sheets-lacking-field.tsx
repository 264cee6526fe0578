'use client';

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SheetKind } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { SheetsLackingFieldQuery } from './field-settings.documents';
import classes from './field-settings.module.css';

interface SheetsLackingFieldProps {
  /** null: a field still to be made. */
  fieldKey: string | null;
  sheetKind: SheetKind;
}

/** Before a field becomes required: how many sheets lack it, with a way to them in another tab, so that nothing is lost here. */
export function SheetsLackingField({ fieldKey, sheetKind }: SheetsLackingFieldProps) {
  const t = useTranslations('fields.lacking');
  const kind = useTranslations('fields')(`sheetKinds.${sheetKind}`);
  const { data, isError, refetch } = useQuery(queryOf(SheetsLackingFieldQuery, { key: fieldKey, sheetKind }));
  const count = data?.sheetsLackingField;
  return (
    <span className={classes['lacking']} role="status">
      {count !== undefined && t(fieldKey === null ? 'countOfNew' : 'count', { count, kind })}
      {count !== undefined && count > 0 && fieldKey !== null && (
        <>
          {' '}
          <a href={`/intervenants?manquant=${fieldKey}&fiche=${sheetKind}`} target="_blank" rel="noreferrer">
            {t('see')}
          </a>
        </>
      )}
      {isError && (
        <>
          {t('failed', { kind })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => void refetch()}>
            {t('retry')}
          </Button>
        </>
      )}
    </span>
  );
}
