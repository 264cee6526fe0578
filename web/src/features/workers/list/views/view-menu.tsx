'use client';

import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SaveWorkerViewInput } from '@/gql/graphql';
import { useAct } from '@/lib/graphql/use-act';
import { queryKey, request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import type { WorkerView } from './view-state';
import { ViewDialog } from './view-dialog';
import {
  DeleteWorkerViewMutation,
  RestoreWorkerViewMutation,
  SaveWorkerViewMutation,
  SetDefaultWorkerViewMutation,
  WorkerViewsQuery,
} from './views.documents';

interface ViewMenuProps {
  view: WorkerView;
  /** What the list shows now. */
  facts: SaveWorkerViewInput;
  /** The list shows something else than was saved. */
  changed: boolean;
  onSaveAs: () => void;
  /** It was deleted. */
  onGone: () => void;
}

/** What can be done with the view that is open. */
export function ViewMenu({ view, facts, changed, onSaveAs, onGone }: ViewMenuProps) {
  const t = useTranslations('workers.views');
  const [naming, setNaming] = useState(false);
  const { update, remove, setDefault } = useViewActs(view, onGone);
  return (
    <>
      {changed && view.viewerCanEdit && (
        <Button size="xs" variant="subtle" onClick={() => update.run({ id: view.id, ...facts })}>
          {t('update')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('menu', { name: view.name })}>
            <IconDots size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {view.viewerCanEdit && <Menu.Item onClick={() => setNaming(true)}>{t('rename')}</Menu.Item>}
          <Menu.Item onClick={onSaveAs}>{t('saveAs')}</Menu.Item>
          <Menu.Item onClick={() => setDefault.run(view.isDefault ? null : view.id)}>
            {t(view.isDefault ? 'noDefault' : 'makeDefault')}
          </Menu.Item>
          {view.viewerCanEdit && (
            <Menu.Item color="red.8" onClick={() => remove.run(view.id)}>
              {t('delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && <ViewDialog view={view} facts={{}} onSaved={() => undefined} onClose={() => setNaming(false)} />}
    </>
  );
}

function useViewActs(view: WorkerView, onGone: () => void) {
  const t = useTranslations('workers.views');
  const notify = useNotify();
  const invalidates = [queryKey(WorkerViewsQuery)];
  const restore = useAct({
    send: async (id: string) => (await request(RestoreWorkerViewMutation, { id })).restoreWorkerView,
    invalidates,
  });
  const update = useAct({
    send: async (input: SaveWorkerViewInput) => (await request(SaveWorkerViewMutation, { input })).saveWorkerView,
    invalidates,
    onDone: () => notify.done(t('updated', { name: view.name })),
  });
  const remove = useAct({
    send: async (id: string) => (await request(DeleteWorkerViewMutation, { id })).deleteWorkerView,
    invalidates,
    onDone: (_, id) => {
      onGone();
      notify.undoable(t('deleted', { name: view.name }), () => restore.run(id));
    },
  });
  const setDefault = useAct({
    send: async (id: string | null) => (await request(SetDefaultWorkerViewMutation, { id })).setDefaultWorkerView,
    invalidates,
  });
  return { update, remove, setDefault };
}
