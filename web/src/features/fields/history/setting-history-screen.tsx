'use client';

import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { FieldSettingHistoryQuery as HistoryAnswer } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import { queryKey, request } from '@/lib/graphql/request';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { FieldSettingHistoryQuery } from './setting-history.documents';
import classes from './setting-history.module.css';

type Change = HistoryAnswer['fieldSettingHistory']['nodes'][number];

/** Administration > Paramètres > Configuration > Gestion des champs > Historique: who changed what, newest first. */
export function SettingHistoryScreen() {
  const t = useTranslations('fieldHistory');
  const fields = useTranslations('fields');
  const crumbs = [
    { label: fields('administration') },
    { label: fields('settings') },
    { label: fields('configuration') },
    { label: fields('title'), href: '/administration/champs' },
  ];
  return (
    <Page title={t('title')} crumbs={crumbs}>
      <Saves />
    </Page>
  );
}

function Saves() {
  const t = useTranslations('fieldHistory');
  const { query, saves } = useSettingHistory();
  if (query.isPending) return <SkeletonRows count={8} />;
  if (query.error && saves.length === 0) {
    return <ErrorState message={query.error.message} onRetry={() => void query.refetch()} />;
  }
  const retry = () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch());
  return (
    <>
      {saves.length === 0 && <EmptyState title={t('nothing')} help={t('nothingHelp')} />}
      <ol className={classes['saves']} aria-label={t('title')}>
        {saves.map((changes) => (
          <Save key={changes[0]?.version} changes={changes} />
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

/** What was read of the history, the changes of one save together. */
function useSettingHistory() {
  const query = useInfiniteQuery({
    queryKey: queryKey(FieldSettingHistoryQuery),
    queryFn: ({ pageParam }) => request(FieldSettingHistoryQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ fieldSettingHistory: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // Settings are changed on the screen one comes from.
    staleTime: 0,
  });
  const changes = query.data?.pages.flatMap(({ fieldSettingHistory }) => fieldSettingHistory.nodes) ?? [];
  const saves = new Map<number, Change[]>();
  for (const change of changes) saves.set(change.version, [...(saves.get(change.version) ?? []), change]);
  return { query, saves: [...saves.values()] };
}

function Save({ changes }: { changes: readonly Change[] }) {
  const { instant } = useFormats();
  const [first] = changes;
  if (first === undefined) return null;
  return (
    <li className={classes['save']}>
      <Text size="sm" className={classes['when']}>
        {instant(first.at)}
      </Text>
      <div>
        <Text size="sm" fw={500}>
          {first.by}
        </Text>
        <ul className={classes['changes']}>
          {changes.map((change) => (
            <SavedChange key={change.id} change={change} />
          ))}
        </ul>
      </div>
    </li>
  );
}

/** The parts say more than the summary when there are any. */
function SavedChange({ change: { label, summary, parts } }: { change: Change }) {
  const t = useTranslations('fieldHistory');
  return (
    <li>
      <strong>{label}</strong>
      {parts.length === 0 && ` : ${summary}`}
      {parts.map((part) => (
        <div key={`${part.label} ${part.before ?? ''}`} className={classes['part']}>
          {part.before === null
            ? t('set', { label: part.label, after: part.after ?? t('none') })
            : t('changed', { label: part.label, before: part.before, after: part.after ?? t('none') })}
        </div>
      ))}
    </li>
  );
}
