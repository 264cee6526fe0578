'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { hasRole } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { Link } from '@/lib/unsaved-changes/link';
import { Page } from '@/ui/page';
import type { WorkerList } from './worker-list';
import { WorkerListView } from './worker-list-view';

/** A list of workers as a page. Who may create sheets has the « + » on it. */
export function WorkerListPage({ list }: { list: WorkerList }) {
  const t = useTranslations('workers');
  const mayCreate = hasRole(useViewer(), 'MANAGER');
  return (
    <Page
      title={t(`lists.${list}`)}
      crumbs={[{ label: t(list === 'favorites' ? 'lists.home' : 'lists.workers') }]}
      actions={
        mayCreate && (
          <Button
            component={Link}
            href="/intervenants/nouveau"
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          >
            {t('lists.new')}
          </Button>
        )
      }
    >
      <WorkerListView list={list} />
    </Page>
  );
}
