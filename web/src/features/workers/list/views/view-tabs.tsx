'use client';

import { Button, Tabs } from '@mantine/core';
import { IconBookmarkPlus, IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ALL_VIEW, EMPTY_LIST_STATE, isNarrowed, type ListState } from '../list-state';
import type { ChangeList } from '../use-list-state';
import type { ListQuery } from '../worker-list';
import { isUnchanged, savedFacts, stateOfView, type WorkerView } from './view-state';
import { ViewDialog } from './view-dialog';
import { ViewMenu } from './view-menu';
import classes from './views.module.css';

interface ViewTabsProps {
  views: readonly WorkerView[];
  state: ListState;
  query: ListQuery | null;
  /** As they are shown. */
  columns: readonly string[];
  onChange: ChangeList;
}

/** The saved views of the list as tabs, « Tous » first, and what can be done with the one that is open. */
export function ViewTabs({ views, state, query, columns, onChange }: ViewTabsProps) {
  const t = useTranslations('workers.views');
  const [naming, setNaming] = useState(false);
  const current = views.find(({ id }) => id === state.view);
  const facts = query === null ? {} : savedFacts(query, columns);
  const changed = current !== undefined && !isUnchanged(state, stateOfView(current));
  const worthSaving = current === undefined && (isNarrowed(state) || state.sort.length > 1);

  function show(id: string | null): void {
    const view = views.find((one) => one.id === id);
    onChange(view === undefined ? { ...EMPTY_LIST_STATE, view: ALL_VIEW } : stateOfView(view));
  }
  return (
    <div className={classes['line']}>
      <Tabs value={current?.id ?? ALL_VIEW} onChange={show} keepMounted={false} className={classes['tabs']}>
        <Tabs.List aria-label={t('title')}>
          <Tabs.Tab value={ALL_VIEW}>{t('all')}</Tabs.Tab>
          {views.map(({ id, name, shared }) => (
            <Tabs.Tab
              key={id}
              value={id}
              {...(shared && { leftSection: <IconUsers size={14} stroke={1.5} role="img" aria-label={t('shared')} /> })}
            >
              {name}
              {changed && id === current.id && <span className={classes['changed']}> {t('changed')}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {/* The list below is what every tab shows. */}
        <Tabs.Panel value={current?.id ?? ALL_VIEW}>{null}</Tabs.Panel>
      </Tabs>
      {(worthSaving || (changed && !current.viewerCanEdit)) && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconBookmarkPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setNaming(true)}
        >
          {t('save')}
        </Button>
      )}
      {current !== undefined && (
        <ViewMenu
          view={current}
          facts={facts}
          changed={changed}
          onSaveAs={() => setNaming(true)}
          onGone={() => show(null)}
        />
      )}
      {naming && (
        <ViewDialog
          view={null}
          facts={facts}
          onSaved={(view) => onChange(stateOfView(view))}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
