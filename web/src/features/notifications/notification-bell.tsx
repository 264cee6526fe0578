'use client';

import { Indicator, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { queryOf } from '@/lib/graphql/request';
import { useIsNarrow } from '@/ui/use-is-narrow';
import classes from './notifications.module.css';
import { NotificationList } from './notification-list';
import { UnreadNotificationsQuery } from './notifications.documents';

/** How often it is asked what is unread, while the page is looked at. */
const EACH_MS = 60_000;

/** The bell: how much is unread, and the list of it all. */
export function NotificationBell({ folded }: { folded: boolean }) {
  const t = useTranslations('notifications');
  const isNarrow = useIsNarrow();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    ...queryOf(UnreadNotificationsQuery),
    refetchInterval: EACH_MS,
    refetchOnWindowFocus: true,
  });
  const count = data?.unreadNotificationCount ?? 0;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={isNarrow ? 'top-start' : 'right-end'}
      width="min(360px, calc(100vw - 32px))"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes['bell']}
          data-folded={folded}
          aria-label={t('bell', { count })}
          onClick={() => setOpened(!opened)}
        >
          <Indicator disabled={count === 0} label={count > 99 ? '99+' : count} size={16} color="red.8">
            <IconBell size={22} stroke={1.5} aria-hidden />
          </Indicator>
          {!folded && <Text size="sm">{t('title')}</Text>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')}>
        <NotificationList onLeave={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
