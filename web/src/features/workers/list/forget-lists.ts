import type { QueryClient } from '@tanstack/react-query';
import { queryKey } from '@/lib/graphql/request';
import { WorkerCountQuery, WorkersQuery } from './list.documents';

/** Forgets the lists read so far: a sheet was saved, deleted or marked, and they are read anew when they are next seen. */
export function forgetLists(client: QueryClient): void {
  client.removeQueries({ queryKey: queryKey(WorkersQuery) });
  client.removeQueries({ queryKey: queryKey(WorkerCountQuery) });
}
