'use client';

import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { FormErrors } from '@/ui/form/form-errors';
import { TextField } from '@/ui/form/text-field';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { useNotify } from '@/ui/use-notify';
import { useForgetLists } from '../list/forget-lists';
import { DeleteWorkerMutation, WorkerDeletionQuery, WorkerSheetQuery } from './sheet.documents';
import type { SheetWorker } from './sheet-values';
import type { SetStatus } from './use-set-status';

interface DeleteWorkerDialogProps {
  worker: SheetWorker;
  /** null where the situation cannot be changed. */
  setStatus: SetStatus | null;
  onClose: () => void;
}

/** Shows what would go with a worker, advises Inactif instead, and asks for his name before it deletes. */
export function DeleteWorkerDialog({ worker, setStatus, onClose }: DeleteWorkerDialogProps) {
  const t = useTranslations('workers.sheet.deletion');
  const { data, error, refetch } = useQuery({ ...queryOf(WorkerDeletionQuery, { id: worker.id }), staleTime: 0 });
  const deactivate = () => {
    setStatus?.('INACTIVE');
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('title', { name: worker.displayName })}>
      {error && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={3} />}
      {data && (
        <Stack gap="md">
          <WhatGoes items={data.workerDeletion.items} />
          {worker.status === 'ACTIVE' && setStatus !== null && <Advice onDeactivate={deactivate} />}
          <TypedName workerId={worker.id} nameToType={data.workerDeletion.nameToType} onClose={onClose} />
        </Stack>
      )}
    </Dialog>
  );
}

function WhatGoes({ items }: { items: readonly { label: string; count: number }[] }) {
  const t = useTranslations('workers.sheet.deletion');
  return (
    <div>
      <Text>{t('whatGoes')}</Text>
      <List mt="xs">
        {items.map(({ label, count }) => (
          <List.Item key={label}>{t('item', { label, count })}</List.Item>
        ))}
      </List>
    </div>
  );
}

function Advice({ onDeactivate }: { onDeactivate: () => void }) {
  const t = useTranslations('workers.sheet.deletion');
  return (
    <Alert color="blue" icon={<IconInfoCircle stroke={1.5} />} title={t('adviceTitle')}>
      <Text>{t('advice')}</Text>
      <Button mt="sm" size="xs" onClick={onDeactivate}>
        {t('deactivate')}
      </Button>
    </Alert>
  );
}

interface TypedNameProps {
  workerId: string;
  nameToType: string;
  onClose: () => void;
}

function TypedName({ workerId, nameToType, onClose }: TypedNameProps) {
  const t = useTranslations('workers.sheet.deletion');
  const cancel = useTranslations('ui')('cancel');
  const client = useQueryClient();
  const router = useRouter();
  const forgetLists = useForgetLists();
  const notify = useNotify();
  const form = useForm({ defaultValues: { typedName: '' } });
  const submit = useSubmit({
    form,
    send: async ({ typedName }) =>
      (await request(DeleteWorkerMutation, { input: { id: workerId, typedName } })).deleteWorker,
    onSaved: () => {
      // Whoever goes back to the sheet is told that it is gone.
      void client.invalidateQueries({ queryKey: queryKey(WorkerSheetQuery, { id: workerId }), refetchType: 'none' });
      notify.done(t('done'));
      router.push('/intervenants');
      forgetLists();
    },
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <FormErrors control={form.control} />
        <TextField
          control={form.control}
          name="typedName"
          label={t('typeName', { name: nameToType })}
          autoComplete="off"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" color="red.8" loading={form.formState.isSubmitting}>
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
