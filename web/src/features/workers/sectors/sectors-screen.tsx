'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readFragment } from '@/gql';
import type { Sectors_SectorFragment } from '@/gql/graphql';
import { queryKey, queryOf } from '@/lib/graphql/request';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { WorkerChoicesQuery } from '../choices.documents';
import { SectorDialog } from './sector-dialog';
import { SectorTable } from './sector-table';
import { SectorFragment, SectorsQuery } from './sectors.documents';

/** Administration > Secteurs: the parts of the territory workers are attached to. */
export function SectorsScreen() {
  const t = useTranslations('sectors');
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery(queryOf(SectorsQuery));
  const [edited, setEdited] = useState<Sectors_SectorFragment | 'new' | null>(null);

  async function reload(): Promise<void> {
    await client.invalidateQueries({ queryKey: queryKey(SectorsQuery) });
    await client.invalidateQueries({ queryKey: queryKey(WorkerChoicesQuery) });
  }
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.5} />} onClick={() => setEdited('new')} disabled={!data}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} crumbs={[{ label: t('administration') }, { label: t('configuration') }]} actions={add}>
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {!isError && !data && <SkeletonRows />}
      {data?.sectors.length === 0 && <EmptyState title={t('none')} help={t('noneHelp')} />}
      {data && data.sectors.length > 0 && (
        <SectorTable sectors={readFragment(SectorFragment, data.sectors)} onEdit={setEdited} />
      )}
      {data && edited !== null && (
        <SectorDialog
          sector={edited === 'new' ? null : edited}
          establishments={data.agency.establishments}
          onSaved={reload}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}
