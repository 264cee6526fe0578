'use client';

import 'dayjs/locale/fr';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

/** Theme, days in the page's language, and the place of notifications. `env` is test in tests: no animation. */
export function AppTheme({ children, env }: { children: ReactNode; env?: 'default' | 'test' }) {
  const locale = useLocale();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" env={env ?? 'default'}>
      <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
        <Notifications position="bottom-center" />
        {children}
      </DatesProvider>
    </MantineProvider>
  );
}
