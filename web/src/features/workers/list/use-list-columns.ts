'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFieldText } from '../use-field-text';
import { listColumns, nameColumn } from './list-columns';
import { useListProperties } from './use-list-properties';

/** The columns of a list: all there are, without the name; and those chosen, in their order, after the name. */
export function useListColumns(chosen: readonly string[], hrefOf: (workerId: string) => string) {
  const t = useTranslations('workers.columns');
  const locale = useLocale();
  const write = useFieldText();
  const properties = useListProperties();
  const all = useMemo(() => listColumns(properties, write, locale), [properties, write, locale]);
  const shown = useMemo(() => {
    const byId = new Map(all.map((column) => [column.id, column]));
    return [nameColumn(t('name'), hrefOf), ...chosen.flatMap((id) => byId.get(id) ?? [])];
  }, [all, chosen, t, hrefOf]);
  return { all, shown };
}
