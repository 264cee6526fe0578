'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { failureMessage } from '@/lib/forms/use-submit';
import { queryOf, request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import { forgetLists } from '../list/forget-lists';
import { SetWorkerFavoriteMutation, WorkerSheetQuery } from './sheet.documents';

/** Marks or unmarks a worker as a favourite of whoever is signed in; the star turns at once, and back if it failed. */
export function useFavorite(workerId: string): (favorite: boolean) => void {
  const client = useQueryClient();
  const notify = useNotify();
  const t = useTranslations('ui.errors');
  const show = (isFavorite: boolean) =>
    client.setQueryData(
      queryOf(WorkerSheetQuery, { id: workerId }).queryKey,
      (now) => now && { worker: { ...now.worker, isFavorite } },
    );
  const { mutate } = useMutation({
    mutationFn: (favorite: boolean) => request(SetWorkerFavoriteMutation, { workerId, favorite }),
    onMutate: show,
    onSuccess: () => forgetLists(client),
    onError: (error, favorite) => {
      show(!favorite);
      notify.failed(failureMessage(error, t));
    },
  });
  return mutate;
}
