'use client';

import { Anchor, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { formatPhone } from '@/lib/format/phone';
import { Link } from '@/lib/unsaved-changes/link';
import { WorkerAvatar } from '../photo/worker-avatar';
import { NatureBadge } from '../worker-badges';
import { useVirtualRows } from './use-virtual-rows';
import type { WorkerRow } from './use-worker-pages';
import classes from './worker-cards.module.css';

/** With the space between two cards. */
const CARD_HEIGHT = 92;

interface WorkerCardsProps {
  rows: readonly WorkerRow[];
  hrefOf: (workerId: string) => string;
  /** Reads the next page, if there is one. */
  more: () => void;
  /** Another one: another list, which begins at its top. */
  listKey: string;
}

/** Workers on a small screen: the name, and what is needed to reach him. Only the cards in sight are drawn. */
export function WorkerCards({ rows, hrefOf, more, listKey }: WorkerCardsProps) {
  const t = useTranslations('workers.list');
  const scroller = useRef<HTMLDivElement>(null);
  const { items, above, below } = useVirtualRows({ scroller, count: rows.length, height: CARD_HEIGHT, more, listKey });
  return (
    <div ref={scroller} className={classes['scroller']}>
      <ul className={classes['cards']} aria-label={t('caption')} style={{ paddingTop: above, paddingBottom: below }}>
        {items.map(({ index }) => {
          const worker = rows[index];
          return (
            worker && (
              <li key={worker.id} style={{ height: CARD_HEIGHT }}>
                <WorkerCard worker={worker} href={hrefOf(worker.id)} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function WorkerCard({ worker, href }: { worker: WorkerRow; href: string }) {
  const { displayName, photo, registrationNumber, nature, mobilePhone, mainAddress } = worker;
  return (
    <div className={classes['card']}>
      <div className={classes['line']}>
        <Group gap={8} wrap="nowrap" className={classes['name']}>
          <WorkerAvatar url={photo?.small} size={28} />
          <Anchor component={Link} href={href} prefetch={false} fw={500} className={classes['name']}>
            {displayName}
          </Anchor>
        </Group>
        <NatureBadge nature={nature} />
      </div>
      <div className={classes['line']}>
        {mobilePhone ? <Anchor href={`tel:${mobilePhone}`}>{formatPhone(mobilePhone)}</Anchor> : <span />}
        <Text component="span" size="sm" c="dimmed" truncate>
          {[mainAddress?.city, registrationNumber].filter(Boolean).join(' · ')}
        </Text>
      </div>
    </div>
  );
}
