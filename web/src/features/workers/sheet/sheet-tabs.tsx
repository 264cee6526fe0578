'use client';

import { Tabs, VisuallyHidden } from '@mantine/core';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './sheet.module.css';

const FIRST = 'definition';

/** What the tabs of the fields are called in the address. */
export const FIELD_TABS = { DEFINITION: FIRST, INFORMATIONS: 'informations' } as const;

/** A tab of the sheet, by its name in the address. */
export interface SheetTab {
  name: string;
  label: string;
  /** How many things it holds; left out: it is not counted, or not yet. */
  count?: number | undefined;
  /** Something on it is not saved. */
  changed?: boolean;
  /** Stays as it is while another tab is looked at: what was typed there must not be lost. */
  keep?: boolean;
  content: ReactNode;
}

/** The tabs of a sheet; the one looked at stands in the address, and one with unsaved changes carries a dot. */
export function SheetTabs({ tabs }: { tabs: readonly SheetTab[] }) {
  const t = useTranslations('workers.sheet.tabs');
  const [asked, show] = useSheetTab();
  const current = tabs.find(({ name }) => name === asked)?.name ?? FIRST;
  return (
    <Tabs value={current} onChange={(name) => name !== null && show(name)} keepMounted={false}>
      <Tabs.List aria-label={t('title')}>
        {tabs.map(({ name, label, count, changed }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
            {count !== undefined && <span className={classes['count']}> {count}</span>}
            {changed === true && (
              <>
                <span className={classes['dot']} aria-hidden />
                <VisuallyHidden>{t('changed')}</VisuallyHidden>
              </>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, keep, content }) => (
        <Tabs.Panel key={name} value={name} keepMounted={keep ?? false} className={classes['form']}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** The tab the address asks for, and a way to show another. */
export function useSheetTab(): [string, (name: string) => void] {
  const params = useSearchParams();
  return [
    params.get('onglet') ?? FIRST,
    (name) => {
      const next = new URLSearchParams(window.location.search);
      if (name === FIRST) next.delete('onglet');
      else next.set('onglet', name);
      window.history.replaceState(null, '', `?${next.toString()}`);
    },
  ];
}
