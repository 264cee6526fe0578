'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { queryKey } from '@/lib/graphql/request';
import { WorkerCountQuery, WorkersQuery } from './list.documents';

/**
 * Forgets the lists read so far: a sheet was saved, deleted or marked, and they are read anew when they are next seen, also
 * when one goes back to them. To be called last when one also moves on to another page.
 */
export function useForgetLists(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    client.removeQueries({ queryKey: queryKey(WorkersQuery) });
    client.removeQueries({ queryKey: queryKey(WorkerCountQuery) });
    // The router keeps pages as the server made them, and the lists with them.
    router.refresh();
  };
}
