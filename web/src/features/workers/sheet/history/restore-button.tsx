'use client';

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useNotify } from '@/ui/use-notify';
import type { SheetWorker } from '../sheet-values';
import { useReplaceWorker } from '../use-replace-worker';
import { useKeepWarnings } from '../use-warnings';
import { RestoreWorkerValueMutation } from './history.documents';

interface RestoreButtonProps {
  /** The worker as saved now. */
  worker: SheetWorker;
  /** The field, what it would hold again, and the version that held it. */
  change: { key: string; label: string; value: string; atVersion: number };
}

/** Gives a field a former value again, at once: the history then tells it, and it can be taken back the same way. */
export function RestoreButton({ worker, change }: RestoreButtonProps) {
  const t = useTranslations('workers.sheet.history');
  const { run, isPending } = useRestore(worker, change);
  const name = t('restore', { label: change.label, value: change.value });
  return (
    <Tooltip label={name} multiline maw={320}>
      <ActionIcon size="sm" ml={4} aria-label={name} loading={isPending} onClick={() => run(undefined)}>
        <IconArrowBackUp size={14} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}

function useRestore({ id, version }: SheetWorker, { key, label, atVersion }: RestoreButtonProps['change']) {
  const t = useTranslations('workers.sheet.history');
  const notify = useNotify();
  const replace = useReplaceWorker(id);
  const keepWarnings = useKeepWarnings();
  return useAct({
    send: async () =>
      (await request(RestoreWorkerValueMutation, { input: { id, version, key, atVersion } })).restoreWorkerValue,
    invalidates: [],
    onDone: ({ worker, warnings }) => {
      if (!worker) return;
      replace(worker);
      keepWarnings(id, warnings);
      notify.done(t('restored', { label }));
    },
  });
}
