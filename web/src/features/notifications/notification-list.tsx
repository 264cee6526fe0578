'use client';

import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { NotificationsQuery as Answer } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { Link } from '@/lib/unsaved-changes/link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonRows } from '@/ui/skeleton-rows';
import classes from './notifications.module.css';
import {
  MarkAllNotificationsReadMutation,
  MarkNotificationReadMutation,
  NotificationsQuery,
  UnreadNotificationsQuery,
} from './notifications.documents';

type Told = Answer['notifications']['nodes'][number];

const LISTS = [queryKey(NotificationsQuery), queryKey(UnreadNotificationsQuery)];

/** The names of the sheet's tabs in its address. */
const TABS: Readonly<Record<Told['place'], string>> = {
  DEFINITION: 'definition',
  INFORMATION: 'informations',
  CLIENTS: 'clients',
  CONTRACTS: 'contrats',
  DOCUMENTS: 'documents',
  HISTORY: 'historique',
};

/** What the viewer was told, newest first; each leads to its place and is read by going there. */
export function NotificationList({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('notifications');
  const { data, isError, refetch } = useQuery({ ...queryOf(NotificationsQuery), staleTime: 0 });
  const markAll = useAct({
    send: async (newestSeen: string) =>
      (await request(MarkAllNotificationsReadMutation, { newestSeen })).markAllNotificationsRead,
    invalidates: LISTS,
  });
  const told = data?.notifications.nodes ?? [];
  const [newest] = told;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text fw={600}>{t('title')}</Text>
        {newest && told.some(({ readAt }) => readAt === null) && (
          <Button variant="subtle" size="compact-sm" loading={markAll.isPending} onClick={() => markAll.run(newest.id)}>
            {t('markAll')}
          </Button>
        )}
      </Group>
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {!isError && !data && <SkeletonRows />}
      {data && told.length === 0 && <EmptyState title={t('none')} help={t('noneHelp')} />}
      <ul className={classes['list']}>
        {told.map((notification) => (
          <li key={notification.id}>
            <Item notification={notification} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({ notification, onLeave }: { notification: Told; onLeave: () => void }) {
  const t = useTranslations('notifications');
  const { instant } = useFormats();
  const mark = useAct({
    send: async (id: string) => (await request(MarkNotificationReadMutation, { id })).markNotificationRead,
    invalidates: LISTS,
  });
  const { id, title, place, workerId, createdAt, readAt } = notification;
  const isUnread = readAt === null;
  function follow(): void {
    if (isUnread) mark.run(id);
    onLeave();
  }
  return (
    <Link
      href={workerId === null ? '/' : `/intervenants/${workerId}?onglet=${TABS[place]}`}
      className={classes['item'] ?? ''}
      onClick={follow}
    >
      <Text size="sm" fw={isUnread ? 600 : 400}>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {isUnread ? t('unread', { when: instant(createdAt) }) : instant(createdAt)}
      </Text>
    </Link>
  );
}
