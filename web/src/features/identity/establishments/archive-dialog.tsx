'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import { queryKey, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useNotify } from '@/ui/use-notify';
import { EstablishmentsDocument, type Establishment } from './establishments.documents';

const ArchiveEstablishmentDocument = graphql(`
  mutation ArchiveEstablishment($id: ID!) {
    archiveEstablishment(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Asks before an establishment is archived. */
export function ArchiveDialog({ establishment, onClose }: { establishment: Establishment; onClose: () => void }) {
  const t = useTranslations('identity.establishments');
  const notify = useNotify();
  const { id, name } = establishment;
  const { run, isPending } = useAct({
    send: async () => (await request(ArchiveEstablishmentDocument, { id })).archiveEstablishment,
    invalidates: [queryKey(EstablishmentsDocument)],
    onDone: () => {
      notify.done(t('archivedNow', { name }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      danger
      busy={isPending}
      onConfirm={() => run(undefined)}
      onClose={onClose}
    >
      <Text>{t('archiveBody')}</Text>
    </ConfirmDialog>
  );
}
