'use client';

import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readFragment } from '@/gql';
import type { SheetFieldsQuery as LayoutAnswer, SheetKind, WorkerNature } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { SheetFieldFragment, SheetFieldsQuery, SheetSectionFragment } from './sheet.documents';
import type { SheetLayout } from './sheet-layout';

/**
 * The fields of a sheet of this kind and nature and the sections they stand in; undefined until they are known. While those
 * of another kind or nature are asked for, the former ones stay.
 */
export function useSheetLayout(
  sheetKind: SheetKind,
  nature: WorkerNature,
): {
  layout: SheetLayout | undefined;
  error: Error | null;
  retry: () => void;
} {
  const query = useQuery({ ...queryOf(SheetFieldsQuery, { sheetKind, nature }), placeholderData: keepPreviousData });
  const layout = useMemo(() => query.data && readLayout(query.data), [query.data]);
  return { layout, error: query.error, retry: () => void query.refetch() };
}

/** The layout of a sheet of this kind and nature, if it was asked for already. */
export function cachedSheetLayout(
  client: QueryClient,
  sheetKind: SheetKind,
  nature: WorkerNature,
): SheetLayout | undefined {
  const answer = client.getQueryData(queryOf(SheetFieldsQuery, { sheetKind, nature }).queryKey);
  return answer && readLayout(answer);
}

function readLayout({ sheetFields, sheetSections }: LayoutAnswer): SheetLayout {
  return {
    fields: readFragment(SheetFieldFragment, sheetFields),
    sections: readFragment(SheetSectionFragment, sheetSections),
  };
}
