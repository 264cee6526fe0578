'use client';

import { Button, Loader, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ExportFormat } from '@/gql/graphql';
import { loadPage } from '@/lib/load-page';
import { queryOf, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useNotify } from '@/ui/use-notify';
import type { ListQuery } from '../worker-list';
import { ExportWorkersMutation, StopWorkerExportMutation, WorkerExportQuery } from './export.documents';

const ASKED_EVERY_MS = 500;

interface ExportMenuProps {
  query: ListQuery | null;
  /** As they are shown, without the name. */
  columns: readonly string[];
}

/** Makes a file of the list as it is shown; while it is being sent, says how far it is and can stop it. */
export function ExportMenu({ query, columns }: ExportMenuProps) {
  const t = useTranslations('workers.export');
  const [running, setRunning] = useState<string | null>(null);
  const start = useAct({
    send: async (format: ExportFormat) => {
      const input = { ...query, format, columns: ['displayName', ...columns] };
      return (await request(ExportWorkersMutation, { input })).exportWorkers;
    },
    invalidates: [],
    onDone: (payload) => {
      if (!payload.export) return;
      setRunning(payload.export.id);
      // The browser saves it as it comes; the page stays.
      loadPage(`/exports/${payload.export.id}`);
    },
  });
  if (running !== null) return <Running id={running} onEnd={() => setRunning(null)} />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={start.isPending}
          disabled={query === null}
          leftSection={<IconDownload size={14} stroke={1.5} aria-hidden />}
        >
          {t('open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => start.run('XLSX')}>{t('xlsx')}</Menu.Item>
        <Menu.Item onClick={() => start.run('CSV')}>{t('csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Running({ id, onEnd }: { id: string; onEnd: () => void }) {
  const t = useTranslations('workers.export');
  const notify = useNotify();
  const { data, isError } = useQuery({ ...queryOf(WorkerExportQuery, { id }), refetchInterval: ASKED_EVERY_MS });
  const stop = useAct({
    send: async (stopped: string) => (await request(StopWorkerExportMutation, { id: stopped })).stopWorkerExport,
    invalidates: [],
    onDone: onEnd,
  });
  const { state = 'READY', rowCount: count = 0 } = data?.workerExport ?? {};
  useEffect(() => {
    if (state === 'DONE') notify.done(t('done', { count }));
    if (state === 'DONE' || state === 'STOPPED' || isError) onEnd();
  }, [state, count, isError, notify, t, onEnd]);
  return (
    <Button size="xs" variant="default" leftSection={<Loader size={12} aria-hidden />} onClick={() => stop.run(id)}>
      <span role="status">{t('running', { count })}</span>
      {' · '}
      {t('stop')}
    </Button>
  );
}
