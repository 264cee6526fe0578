'use client';

import { useQueryClient } from '@tanstack/react-query';
import type { UpdateWorkerMutation as Updated } from '@/gql/graphql';
import { queryKey, queryOf } from '@/lib/graphql/request';
import { useForgetLists } from '../list/forget-lists';
import { WorkerHistoryQuery } from './history/history.documents';
import { WorkerNeighboursQuery, WorkerSheetQuery } from './sheet.documents';

/** A worker as a save gives it back. */
export type MaskedWorker = NonNullable<Updated['updateWorker']['worker']>;

/** Puts a newer worker in the place of the one that was read, and lets go of what was read about him. */
export function useReplaceWorker(workerId: string): (worker: MaskedWorker) => void {
  const client = useQueryClient();
  const forgetLists = useForgetLists();
  return (worker) => {
    client.setQueryData(queryOf(WorkerSheetQuery, { id: workerId }).queryKey, { worker });
    forgetLists();
    void client.invalidateQueries({ queryKey: queryKey(WorkerNeighboursQuery) });
    void client.invalidateQueries({ queryKey: queryKey(WorkerHistoryQuery) });
  };
}
