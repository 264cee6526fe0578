'use client';

import { Button, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { WorkerAsOfQuery as AsOfAnswer } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import { isDay } from '@/lib/format/typed-day';
import { queryKey, request } from '@/lib/graphql/request';
import { Dialog } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { DayField } from '@/ui/form/day-field';
import { ListTable, type Column } from '@/ui/list-table';
import { SkeletonRows } from '@/ui/skeleton-rows';
import type { SheetWorker } from '../sheet-values';
import { WorkerAsOfQuery } from './history.documents';
import classes from './history.module.css';
import { RestoreButton } from './restore-button';

type PastValue = AsOfAnswer['workerAsOf']['values'][number];

/** Asks for a day, and shows the sheet as it was when that day ended. */
export function PastSheet({ worker }: { worker: SheetWorker }) {
  const t = useTranslations('workers.sheet.history');
  const { control, handleSubmit, setError } = useForm<{ day: string | null }>({ defaultValues: { day: null } });
  const [asked, ask] = useState<string | null>(null);
  const submit = handleSubmit(({ day }) => {
    if (day !== null && isDay(day)) ask(day);
    else setError('day', { message: t('chooseDay') });
  });
  return (
    <form className={classes['past']} onSubmit={(event) => void submit(event)}>
      <DayField control={control} name="day" label={t('asOf')} />
      <Button type="submit" variant="default">
        {t('see')}
      </Button>
      {asked !== null && <PastDialog day={asked} worker={worker} onClose={() => ask(null)} />}
    </form>
  );
}

function PastDialog({ day, worker, onClose }: { day: string; worker: SheetWorker; onClose: () => void }) {
  const t = useTranslations('workers.sheet.history');
  const formats = useFormats();
  return (
    <Dialog opened size="xl" title={t('asOfTitle', { day: formats.day(day) })} onClose={onClose}>
      <PastValues day={day} worker={worker} />
    </Dialog>
  );
}

/** Read anew with each version of the sheet: what changed since the day is told from it. */
function PastValues({ day, worker }: { day: string; worker: SheetWorker }) {
  const t = useTranslations('workers.sheet.history');
  const at = new Date(`${day}T23:59:59.999`).toISOString();
  const { data, error, refetch } = useQuery({
    queryKey: [...queryKey(WorkerAsOfQuery, { id: worker.id, at }), worker.version],
    queryFn: () => request(WorkerAsOfQuery, { id: worker.id, at }),
  });
  const [all, showAll] = useState(false);
  if (error) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows count={6} />;
  const { version, values } = data.workerAsOf;
  if (version === 0) return <Text>{t('notYet')}</Text>;
  const shown = all ? values : values.filter(({ changedSince }) => changedSince);
  return (
    <>
      <Switch label={t('allFields')} checked={all} mb="sm" onChange={(event) => showAll(event.currentTarget.checked)} />
      {shown.length === 0 ? (
        <Text>{t('unchanged')}</Text>
      ) : (
        <PastTable values={shown} worker={worker} version={version} />
      )}
    </>
  );
}

interface PastTableProps {
  values: readonly PastValue[];
  worker: SheetWorker;
  /** The version the sheet had. */
  version: number;
}

function PastTable({ values, worker, version }: PastTableProps) {
  const t = useTranslations('workers.sheet');
  const written = (value: string | null | undefined) => value ?? t('empty');
  const columns: Column<PastValue>[] = [
    { header: t('history.field'), cell: ({ label }) => label, onPhone: 'title' },
    { header: t('history.then'), cell: ({ value }) => written(value) },
    { header: t('history.now'), cell: ({ now }) => written(now) },
    {
      header: t('history.actions'),
      cell: ({ key, label, value, restorable }) =>
        restorable && (
          <RestoreButton worker={worker} change={{ key, label, value: written(value), atVersion: version }} />
        ),
      onPhone: 'corner',
    },
  ];
  return (
    <div className={classes['pastValues']}>
      <ListTable label={t('history.then')} columns={columns} rows={values} rowKey={({ key }) => key} />
    </div>
  );
}
