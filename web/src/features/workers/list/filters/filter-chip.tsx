'use client';

import { Button, CloseButton, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import classes from './filters.module.css';

interface FilterChipProps {
  /** What is filtered: « Nature ». */
  label: string;
  /** What it is narrowed to: « Salarié, Candidat »; '' when it is not. */
  value: string;
  /** null where it cannot be taken off. */
  onClear: (() => void) | null;
  /** Open from the start: it was just added. */
  initiallyOpened?: boolean;
  /** Where the condition is chosen; `close` shuts it. */
  children: (close: () => void) => ReactNode;
}

/** One condition on a list: a button that opens its choices, and takes it off when it is set. */
export function FilterChip({ label, value, onClear, initiallyOpened = false, children }: FilterChipProps) {
  const t = useTranslations('workers.filters');
  const [opened, setOpened] = useState(initiallyOpened);
  const set = value !== '';
  return (
    <div className={classes['chip']}>
      <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" shadow="md">
        <Popover.Target>
          <Button
            size="xs"
            variant={set ? 'light' : 'default'}
            rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            <span className={classes['value']}>{set ? t('chip', { label, value }) : label}</span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>{children(() => setOpened(false))}</Popover.Dropdown>
      </Popover>
      {set && onClear !== null && <CloseButton size="sm" aria-label={t('clear', { label })} onClick={onClear} />}
    </div>
  );
}

/** A condition that can only be taken off. */
export function FixedChip({ text, onClear }: { text: string; onClear: () => void }) {
  const t = useTranslations('workers.filters');
  return (
    <div className={classes['chip']} data-fixed>
      <span className={classes['value']}>{text}</span>
      <CloseButton size="sm" aria-label={t('clear', { label: text })} onClick={onClear} />
    </div>
  );
}
