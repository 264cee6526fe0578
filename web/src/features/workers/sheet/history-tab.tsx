'use client';

import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { WorkerHistoryQuery as HistoryAnswer } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import { queryKey, request } from '@/lib/graphql/request';
import { ErrorState } from '@/ui/error-state';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { WorkerHistoryQuery } from './sheet.documents';
import classes from './history.module.css';

type Entry = HistoryAnswer['worker']['history']['nodes'][number];

/** Who changed what on a sheet, when and through which door, newest first. */
export function HistoryTab({ workerId }: { workerId: string }) {
  const t = useTranslations('workers.sheet.history');
  const { entries, query } = useHistory(workerId);
  if (query.isPending) return <SkeletonRows count={6} />;
  if (query.error && entries.length === 0) {
    return <ErrorState message={query.error.message} onRetry={() => void query.refetch()} />;
  }
  const retry = () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch());
  return (
    <>
      <ol className={classes['history']} aria-label={t('title')}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
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

function useHistory(workerId: string) {
  const query = useInfiniteQuery({
    queryKey: queryKey(WorkerHistoryQuery, { id: workerId }),
    queryFn: ({ pageParam }) => request(WorkerHistoryQuery, { id: workerId, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ worker: { history } }) => (history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null),
  });
  return { query, entries: query.data?.pages.flatMap(({ worker }) => worker.history.nodes) ?? [] };
}

function HistoryEntry({ entry: { at, by, door, kind, changes } }: { entry: Entry }) {
  const t = useTranslations('workers.sheet.history');
  const { instant } = useFormats();
  return (
    <li className={classes['entry']}>
      <Text size="sm" className={classes['when']}>
        {instant(at)}
      </Text>
      <div>
        <Text size="sm" fw={500}>
          {t(kind === 'CREATED' ? 'created' : 'updated', { name: by.name })}{' '}
          <Text span size="sm" c="dimmed" fw={400}>
            {t(`doors.${door}`)}
          </Text>
        </Text>
        <Changes changes={changes} isNew={kind === 'CREATED'} />
      </div>
    </li>
  );
}

/** Of a new sheet, what it began with: everything was empty before. */
function Changes({ changes, isNew }: { changes: Entry['changes']; isNew: boolean }) {
  const t = useTranslations('workers.sheet');
  const written = (value: string | null | undefined) => value ?? t('empty');
  if (changes.length === 0) return null;
  return (
    <dl className={classes['changes']}>
      {changes.map(({ key, label, before, after }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{isNew ? written(after) : t('history.change', { before: written(before), after: written(after) })}</dd>
        </div>
      ))}
    </dl>
  );
}
