'use client';

import { useQueryClient } from '@tanstack/react-query';
import { queryOf, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useForgetLists } from '../list/forget-lists';
import { SetWorkerFavoriteMutation, WorkerSheetQuery } from './sheet.documents';

/** Marks or unmarks a worker as a favourite of whoever is signed in; the star turns at once, and back if it failed. */
export function useFavorite(workerId: string): (favorite: boolean) => void {
  const client = useQueryClient();
  const forgetLists = useForgetLists();
  const show = (isFavorite: boolean) =>
    void client.setQueryData(
      queryOf(WorkerSheetQuery, { id: workerId }).queryKey,
      (now) => now && { worker: { ...now.worker, isFavorite } },
    );
  const { run } = useAct({
    send: async (favorite: boolean) =>
      (await request(SetWorkerFavoriteMutation, { workerId, favorite })).setWorkerFavorite,
    invalidates: [],
    onStart: show,
    onFailed: (favorite) => show(!favorite),
    onDone: forgetLists,
  });
  return run;
}
