'use client';

import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readFragment } from '@/gql';
import type { SheetKind, WorkerNature } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { SheetFieldFragment, SheetFieldsQuery } from './sheet.documents';
import type { SheetField } from './sheet-field';

/**
 * The fields of a sheet of this kind and nature, in their order; undefined until they are known. While those of another
 * kind or nature are asked for, the former ones stay.
 */
export function useSheetFields(
  sheetKind: SheetKind,
  nature: WorkerNature,
): {
  fields: readonly SheetField[] | undefined;
  error: Error | null;
  retry: () => void;
} {
  const query = useQuery({ ...queryOf(SheetFieldsQuery, { sheetKind, nature }), placeholderData: keepPreviousData });
  const fields = useMemo(() => query.data && readFragment(SheetFieldFragment, query.data.sheetFields), [query.data]);
  return { fields, error: query.error, retry: () => void query.refetch() };
}

/** The fields of a sheet of this kind and nature, if they were asked for already. */
export function cachedSheetFields(
  client: QueryClient,
  sheetKind: SheetKind,
  nature: WorkerNature,
): readonly SheetField[] | undefined {
  const answer = client.getQueryData(queryOf(SheetFieldsQuery, { sheetKind, nature }).queryKey);
  return answer && readFragment(SheetFieldFragment, answer.sheetFields);
}
