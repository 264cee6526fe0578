'use client';

import { useQuery } from '@tanstack/react-query';
import type { WorkerListPropertiesQuery as Answer } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { WorkerListPropertiesQuery } from './list.documents';

/** What of a worker lists can show, sort by or be filtered by. */
export type ListProperty = Answer['workerListProperties'][number];

const NONE: readonly ListProperty[] = [];

/** All that lists of this viewer offer; none until it is known. */
export function useListProperties(): readonly ListProperty[] {
  const { data } = useQuery({ ...queryOf(WorkerListPropertiesQuery), staleTime: Infinity });
  return data?.workerListProperties ?? NONE;
}
