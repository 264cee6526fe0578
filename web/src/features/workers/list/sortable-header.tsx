'use client';

import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ListColumn } from './list-columns';
import { toggleSort, type ListState } from './list-state';
import classes from './worker-table.module.css';

interface SortableHeaderProps {
  column: ListColumn;
  sort: ListState['sort'];
  onSort: (sort: ListState['sort']) => void;
}

/** The header of a column; a button where the list can be sorted by it. */
export function SortableHeader({ column: { label, sortKey, align }, sort, onSort }: SortableHeaderProps) {
  const t = useTranslations('workers.list');
  if (sortKey === undefined) {
    return (
      <th scope="col" data-align={align}>
        {label}
      </th>
    );
  }
  const direction = sort.key === sortKey ? sort.direction : null;
  const Arrow = direction === 'DESC' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" data-align={align} {...(direction && { 'aria-sort': SORTED[direction] })}>
      <UnstyledButton
        className={classes['sort']}
        title={t('sortBy', { column: label })}
        onClick={() => onSort(toggleSort(sort, sortKey))}
      >
        {label}
        <Arrow size={14} stroke={1.5} aria-hidden className={classes['arrow']} data-on={direction !== null} />
      </UnstyledButton>
    </th>
  );
}

const SORTED = { ASC: 'ascending', DESC: 'descending' } as const;
