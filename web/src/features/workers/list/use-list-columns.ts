'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFieldText } from '../use-field-text';
import type { WorkerField } from '../use-worker-fields';
import { builtInColumns, nameColumn, ownColumns, searchableOwnFields, type ListColumn } from './list-columns';
import { useChosenColumns } from './use-chosen-columns';

/** The columns of a list: all there are, the name first; which of them are chosen; and a way to choose. */
export function useListColumns(fields: readonly WorkerField[], hrefOf: (workerId: string) => string) {
  const t = useTranslations('workers.columns');
  const locale = useLocale();
  const write = useFieldText();
  const [chosen, choose] = useChosenColumns();
  const columns = useMemo<ListColumn[]>(
    () => [
      nameColumn(t('name'), hrefOf),
      ...builtInColumns(t, locale),
      ...ownColumns(searchableOwnFields(fields), write),
    ],
    [t, locale, write, fields, hrefOf],
  );
  const visibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, id === 'name' || chosen.includes(id)])),
    [columns, chosen],
  );
  return { columns, visibility, chosen, choose };
}
