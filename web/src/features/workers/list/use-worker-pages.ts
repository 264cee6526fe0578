'use client';

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { readFragment } from '@/gql';
import type { WorkerRow_WorkerFragment } from '@/gql/graphql';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { WorkerCountQuery, WorkerRowFragment, WorkersQuery } from './list.documents';
import type { ListQuery } from './worker-list';

/** A worker as lists show him. */
export type WorkerRow = WorkerRow_WorkerFragment;

/** Pages read are kept this long after one left the list: coming back later reads it anew, from its beginning. */
const KEPT_FOR_MS = 30_000;

/** The rows of a list read so far. Another query keeps the rows of the last on screen until it answers; null asks nothing. `keys`: of the values asked beside what all rows have. */
export function useWorkerPages(list: ListQuery | null, keys: string[]) {
  const query = list && { ...list, keys };
  const pages = useInfiniteQuery({
    queryKey: queryKey(WorkersQuery, query ?? undefined),
    queryFn: ({ pageParam }) => request(WorkersQuery, { filter: {}, sort: {}, keys, ...query, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ workers: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    enabled: query !== null,
    // Reading a list again would read every one of its pages again.
    staleTime: Infinity,
    gcTime: KEPT_FOR_MS,
  });
  const rows = useMemo(
    () => pages.data?.pages.flatMap(({ workers }) => readFragment(WorkerRowFragment, workers.nodes)) ?? [],
    [pages.data],
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  /** Reads the next page, if there is one and the last did not fail. */
  const more = useCallback(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);

  return {
    rows,
    more,
    loading: pages.isPending,
    /** The rows shown are those of the query before. */
    outdated: pages.isPlaceholderData,
    error: pages.error,
    retry: () => void (rows.length > 0 ? fetchNextPage() : pages.refetch()),
  };
}

/** How many workers a list holds; undefined until it is counted, which no row waits for. */
export function useWorkerCount(query: ListQuery | null) {
  const { data } = useQuery({
    ...queryOf(WorkerCountQuery, { filter: query?.filter ?? {} }),
    placeholderData: keepPreviousData,
    enabled: query !== null,
  });
  return data?.workers.count;
}
