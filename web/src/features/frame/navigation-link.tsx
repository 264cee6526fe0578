'use client';

import { Tooltip } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Link } from '@/lib/unsaved-changes/link';
import type { Entry } from './navigation';
import classes from './navigation-bar.module.css';

/** An entry of the left bar; folded, its icon with its name as a hint. */
export function NavigationLink({ entry, current, folded }: { entry: Entry; current: boolean; folded: boolean }) {
  const t = useTranslations('frame.navigation');
  const { Icon, href, label } = entry;
  return (
    <Tooltip label={t(label)} position="right" disabled={!folded}>
      <Link
        href={href}
        className={classes['link'] ?? ''}
        aria-current={current ? 'page' : undefined}
        aria-label={folded ? t(label) : undefined}
      >
        <Icon size={18} stroke={1.5} aria-hidden />
        {!folded && <span className={classes['label']}>{t(label)}</span>}
      </Link>
    </Tooltip>
  );
}
