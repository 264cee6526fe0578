'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import { queryKey, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useNotify } from '@/ui/use-notify';
import { ApiKeysDocument, type ApiKey } from './api-keys.documents';

const RevokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Asks before a key stops working for good. */
export function RevokeDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const t = useTranslations('identity.apiKeys');
  const notify = useNotify();
  const { id, name } = apiKey;
  const { run, isPending } = useAct({
    send: async () => (await request(RevokeApiKeyDocument, { id })).revokeApiKey,
    invalidates: [queryKey(ApiKeysDocument)],
    onDone: () => {
      notify.done(t('revokedNow', { name }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('revokeTitle', { name })}
      confirmLabel={t('revoke')}
      danger
      busy={isPending}
      onConfirm={() => run(undefined)}
      onClose={onClose}
    >
      <Text>{t('revokeBody')}</Text>
    </ConfirmDialog>
  );
}
