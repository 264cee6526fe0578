'use client';

import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { LONGEST_SEARCH } from '../list-state';
import classes from './filters.module.css';

const PAUSE_MS = 250;

interface SearchBoxProps {
  value: string;
  onChange: (search: string) => void;
  /** The arrow down leads from the box to the first row. */
  onDown: () => void;
}

/** Searches a list as one types; « / » leads to it from anywhere. */
export function SearchBox({ value, onChange, onDown }: SearchBoxProps) {
  const t = useTranslations('workers.filters');
  const input = useRef<HTMLInputElement>(null);
  // What is being typed; null when the box shows what the list was searched for.
  const [typed, setTyped] = useState<string | null>(null);
  const send = useDebouncedCallback((search: string) => {
    onChange(search);
    setTyped(null);
  }, PAUSE_MS);
  useHotkeys([['/', () => input.current?.focus()]]);

  function type(search: string): void {
    setTyped(search);
    send(search);
  }
  const shown = typed ?? value;
  return (
    <TextInput
      ref={input}
      className={classes['search']}
      size="xs"
      type="search"
      aria-label={t('search')}
      placeholder={t('searchPlaceholder')}
      maxLength={LONGEST_SEARCH}
      leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
      rightSection={
        shown === '' ? (
          <Kbd size="xs" aria-hidden>
            /
          </Kbd>
        ) : (
          <CloseButton size="xs" aria-label={t('clearSearch')} onClick={() => type('')} />
        )
      }
      value={shown}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onDown();
      }}
    />
  );
}
