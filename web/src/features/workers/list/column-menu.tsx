'use client';

import { ActionIcon, Button, Checkbox, Group, Popover, Stack, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { plain } from '@/lib/format/plain';
import type { ListColumn } from './list-columns';
import { USUAL_COLUMNS } from './use-chosen-columns';
import classes from './worker-list.module.css';

interface ColumnMenuProps {
  /** Those there are, without the name, which is always there. */
  columns: readonly ListColumn[];
  /** By their ids, in order. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Chooses the columns of a list, and their order. */
export function ColumnMenu(props: ColumnMenuProps) {
  const t = useTranslations('workers.list');
  return (
    <Popover trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={14} stroke={1.5} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Columns {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Columns({ columns, chosen, onChange }: ColumnMenuProps) {
  const t = useTranslations('workers.list');
  const [typed, setTyped] = useState('');
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = chosen.flatMap((id) => byId.get(id) ?? []);
  const others = columns.filter(({ id }) => !chosen.includes(id));
  const found = (column: ListColumn) => plain(column.label).includes(plain(typed));

  function move(id: string, by: 1 | -1): void {
    const ids = shown.map((column) => column.id);
    const from = ids.indexOf(id);
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    onChange(ids);
  }
  return (
    <>
      <TextInput
        size="xs"
        mb="xs"
        aria-label={t('findColumn')}
        placeholder={t('findColumn')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Stack gap={6} className={classes['columns']} role="group" aria-label={t('columns')}>
        {shown.filter(found).map(({ id, label }) => (
          <Group key={id} gap={4} wrap="nowrap" justify="space-between">
            <Checkbox
              size="xs"
              checked
              label={label}
              onChange={() => onChange(chosen.filter((other) => other !== id))}
            />
            {typed === '' && (
              <Group gap={2} wrap="nowrap">
                <Mover
                  label={t('moveUp', { column: label })}
                  disabled={shown[0]?.id === id}
                  onMove={() => move(id, -1)}
                >
                  <IconArrowUp size={14} stroke={1.5} aria-hidden />
                </Mover>
                <Mover
                  label={t('moveDown', { column: label })}
                  disabled={shown.at(-1)?.id === id}
                  onMove={() => move(id, 1)}
                >
                  <IconArrowDown size={14} stroke={1.5} aria-hidden />
                </Mover>
              </Group>
            )}
          </Group>
        ))}
        {others.filter(found).map(({ id, label }) => (
          <Checkbox key={id} size="xs" checked={false} label={label} onChange={() => onChange([...chosen, id])} />
        ))}
      </Stack>
      <Button mt="sm" size="xs" variant="subtle" onClick={() => onChange(USUAL_COLUMNS)}>
        {t('usualColumns')}
      </Button>
    </>
  );
}

interface MoverProps {
  label: string;
  disabled: boolean;
  onMove: () => void;
  children: ReactNode;
}

/** One that cannot move on keeps the focus: it is only said to be so. */
function Mover({ label, disabled, onMove, children }: MoverProps) {
  return (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={label}
      aria-disabled={disabled}
      data-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onMove();
      }}
    >
      {children}
    </ActionIcon>
  );
}
