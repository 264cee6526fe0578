'use client';

import { Button, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HistorySubject } from '@/gql/graphql';
import { queryKey, request } from '@/lib/graphql/request';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonRows } from '@/ui/skeleton-rows';
import type { SheetWorker } from '../sheet-values';
import { WorkerHistoryQuery } from './history.documents';
import { HistoryEntry } from './history-entry';
import classes from './history.module.css';
import { PastSheet } from './past-sheet';

/** What one may ask to see, and what it holds; null: all. */
const SUBJECTS = {
  all: null,
  sheet: ['SHEET'],
  contracts: ['CONTRACT', 'PAYSLIP'],
  documents: ['DOCUMENT', 'PHOTO'],
  clients: ['COMPLAINT', 'FOLLOW_UP'],
} as const satisfies Record<string, readonly HistorySubject[] | null>;

type Shown = keyof typeof SUBJECTS;

/** What happened on a worker's file, newest first; how the sheet was on a day; and the way back to a former value. */
export function HistoryTab({ worker }: { worker: SheetWorker }) {
  const t = useTranslations('workers.sheet.history');
  const [shown, show] = useState<Shown>('all');
  const data = (Object.keys(SUBJECTS) as Shown[]).map((value) => ({ value, label: t(`subjects.${value}`) }));
  return (
    <>
      <div className={classes['bar']}>
        <Select
          label={t('show')}
          data={data}
          value={shown}
          allowDeselect={false}
          onChange={(value) => show(value ?? 'all')}
        />
        <PastSheet worker={worker} />
      </div>
      <Entries key={shown} worker={worker} shown={shown} />
    </>
  );
}

function Entries({ worker, shown }: { worker: SheetWorker; shown: Shown }) {
  const t = useTranslations('workers.sheet.history');
  const { entries, query } = useHistory(worker.id, SUBJECTS[shown]);
  if (query.isPending) return <SkeletonRows count={6} />;
  if (query.error && entries.length === 0) {
    return <ErrorState message={query.error.message} onRetry={() => void query.refetch()} />;
  }
  const retry = () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch());
  return (
    <>
      {entries.length === 0 && <EmptyState title={t('nothing')} help={t('nothingBody')} />}
      <ol className={classes['history']} aria-label={t('title')}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} worker={worker} />
        ))}
      </ol>
      {query.error && <ErrorState message={query.error.message} onRetry={retry} />}
      {query.hasNextPage && !query.error && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function useHistory(workerId: string, subjects: readonly HistorySubject[] | null) {
  const variables = { id: workerId, subjects: subjects && [...subjects] };
  const query = useInfiniteQuery({
    queryKey: queryKey(WorkerHistoryQuery, variables),
    queryFn: ({ pageParam }) => request(WorkerHistoryQuery, { ...variables, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ worker: { history } }) => (history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null),
  });
  return { query, entries: query.data?.pages.flatMap(({ worker }) => worker.history.nodes) ?? [] };
}
