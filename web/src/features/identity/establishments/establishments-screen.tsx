'use client';

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { queryOf } from '@/lib/graphql/request';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { ArchiveDialog } from './archive-dialog';
import { EstablishmentDialog } from './establishment-dialog';
import { EstablishmentList } from './establishment-list';
import { EstablishmentsDocument, type Establishment } from './establishments.documents';

/** Administration > Établissements: the branches of the agency. */
export function EstablishmentsScreen() {
  const t = useTranslations('identity.establishments');
  const navigation = useTranslations('frame.navigation');
  const establishments = useQuery(queryOf(EstablishmentsDocument));
  // null: closed; 'new': a new one.
  const [editing, setEditing] = useState<Establishment | 'new' | null>(null);
  const [archiving, setArchiving] = useState<Establishment | null>(null);
  return (
    <Page
      title={navigation('establishments')}
      crumbs={[{ label: navigation('administration') }]}
      actions={
        <Button leftSection={<IconPlus size={16} stroke={1.5} />} onClick={() => setEditing('new')}>
          {t('add')}
        </Button>
      }
    >
      {establishments.isPending && <SkeletonRows count={3} />}
      {establishments.isError && (
        <ErrorState message={establishments.error.message} onRetry={() => void establishments.refetch()} />
      )}
      {establishments.isSuccess && (
        <EstablishmentList
          establishments={establishments.data.agency.establishments}
          onEdit={setEditing}
          onArchive={setArchiving}
        />
      )}
      {editing !== null && (
        <EstablishmentDialog establishment={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {archiving !== null && <ArchiveDialog establishment={archiving} onClose={() => setArchiving(null)} />}
    </Page>
  );
}
