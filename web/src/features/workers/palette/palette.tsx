'use client';

import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import classes from './palette.module.css';
import { PaletteWindow, type PaletteScreen } from './palette-window';

/**
 * In the top line of every page: goes to any worker or screen by typing; Ctrl-K opens it from anywhere. The window is not
 * loaded on demand: what is typed at once would be lost.
 */
export function Palette({ screens }: { screens: readonly PaletteScreen[] }) {
  const t = useTranslations('workers.palette');
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => setOpened(true)]], []);
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
