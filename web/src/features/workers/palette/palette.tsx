'use client';

import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import classes from './palette.module.css';
import type { PaletteScreen } from './palette-window';

const load = () => import('./palette-window').then((module) => module.PaletteWindow);

// No page waits for it.
const PaletteWindow = dynamic(load, { ssr: false });

/** In the top line of every page: goes to any worker or screen by typing; Ctrl-K opens it from anywhere. */
export function Palette({ screens }: { screens: readonly PaletteScreen[] }) {
  const t = useTranslations('workers.palette');
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  // It comes once the page is there: what is typed right after Ctrl-K must not be lost on the way.
  useEffect(() => void load(), []);
  return (
    <>
      <UnstyledButton className={classes['open']} aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpened(true)}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={classes['words']}>{t('open')}</span>
        <kbd className={classes['keys']} aria-hidden>
          Ctrl K
        </kbd>
      </UnstyledButton>
      {opened && <PaletteWindow screens={screens} onClose={() => setOpened(false)} />}
    </>
  );
}
