'use client';

import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ListColumn } from './list-columns';
import { USUAL_COLUMNS } from './use-chosen-columns';
import classes from './worker-list.module.css';

interface ColumnMenuProps {
  /** Those there are, without the name, which is always there. */
  columns: readonly ListColumn[];
  /** By their ids. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Chooses the columns of a list. */
export function ColumnMenu({ columns, chosen, onChange }: ColumnMenuProps) {
  const t = useTranslations('workers.list');
  return (
    <Popover trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={14} stroke={1.5} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Checkbox.Group aria-label={t('columns')} value={[...chosen]} onChange={onChange}>
          <Stack gap={8} className={classes['columns']}>
            {columns.map(({ id, label }) => (
              <Checkbox key={id} size="xs" value={id} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button mt="sm" size="xs" variant="subtle" onClick={() => onChange(USUAL_COLUMNS)}>
          {t('usualColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
