'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useNotify } from '@/ui/use-notify';
import { useForgetLists } from '../list/forget-lists';
import { WorkerHistoryQuery } from '../sheet/history/history.documents';
import { WorkerSheetQuery } from '../sheet/sheet.documents';
import { RemoveWorkerPhotoMutation, RestoreWorkerPhotoMutation, SetWorkerPhotoMutation } from './photo.documents';

/** What is to become of a worker's photo. */
type Change = { set: string } | { restore: string } | 'remove';

/** Changes the photo of a worker at once; for 10 s it can be undone. */
export function useWorkerPhoto(workerId: string) {
  const t = useTranslations('workers.sheet.photo');
  const client = useQueryClient();
  const forgetLists = useForgetLists();
  const notify = useNotify();
  const { run, isPending } = useAct({
    send: (change: Change) => send(workerId, change),
    invalidates: [queryKey(WorkerHistoryQuery)],
    onDone: ({ worker, previousPhotoId }, change) => {
      const photo = worker?.photo ?? null;
      client.setQueryData(
        queryOf(WorkerSheetQuery, { id: workerId }).queryKey,
        (now) => now && { worker: { ...now.worker, photo } },
      );
      forgetLists();
      tell(change, previousPhotoId ?? null);
    },
  });
  function tell(change: Change, previous: string | null): void {
    if (change !== 'remove' && 'restore' in change) notify.done(t('restored'));
    else if (previous === null) notify.done(t('added'));
    else notify.undoable(t(change === 'remove' ? 'removed' : 'replaced'), () => run({ restore: previous }));
  }
  return {
    isPending,
    set: (uploadId: string) => run({ set: uploadId }),
    remove: () => run('remove'),
  };
}

async function send(workerId: string, change: Change) {
  if (change === 'remove') return (await request(RemoveWorkerPhotoMutation, { workerId })).removeWorkerPhoto;
  if ('set' in change)
    return (await request(SetWorkerPhotoMutation, { workerId, uploadId: change.set })).setWorkerPhoto;
  return (await request(RestoreWorkerPhotoMutation, { workerId, photoId: change.restore })).restoreWorkerPhoto;
}
