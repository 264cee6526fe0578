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

/** The header of a column; a button where the list can be sorted by it, with Shift after what it is sorted by already. */
export function SortableHeader({ column: { id, label, sortable, align }, sort, onSort }: SortableHeaderProps) {
  const t = useTranslations('workers.list');
  if (!sortable) {
    return (
      <th scope="col" data-align={align}>
        {label}
      </th>
    );
  }
  const rank = sort.findIndex(({ property }) => property === id);
  const direction = sort[rank]?.direction ?? null;
  const Arrow = direction === 'DESC' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" data-align={align} {...(direction && rank === 0 && { 'aria-sort': SORTED[direction] })}>
      <UnstyledButton
        className={classes['sort']}
        title={t('sortBy', { column: label })}
        onClick={({ shiftKey }) => onSort(toggleSort(sort, id, shiftKey))}
      >
        {label}
        <Arrow size={14} stroke={1.5} aria-hidden className={classes['arrow']} data-on={direction !== null} />
        {rank >= 0 && sort.length > 1 && <span className={classes['rank']}>{rank + 1}</span>}
      </UnstyledButton>
    </th>
  );
}

const SORTED = { ASC: 'ascending', DESC: 'descending' } as const;
