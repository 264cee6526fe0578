'use client';

import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { queryOf } from '@/lib/graphql/request';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { ApiKeyList } from './api-key-list';
import { ApiKeySecret, type NewKey } from './api-key-secret';
import { ApiKeysDocument, type ApiKey } from './api-keys.documents';
import { CreateApiKeyDialog } from './create-api-key-dialog';
import { RevokeDialog } from './revoke-dialog';

/** Administration > API: the keys of partner programs. */
export function ApiKeysScreen() {
  const t = useTranslations('identity.apiKeys');
  const navigation = useTranslations('frame.navigation');
  const keys = useQuery(queryOf(ApiKeysDocument));
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<NewKey | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <Page
      title={navigation('api')}
      crumbs={[{ label: navigation('administration') }]}
      actions={
        <Button leftSection={<IconPlus size={16} stroke={1.5} />} onClick={() => setCreating(true)}>
          {t('create')}
        </Button>
      }
    >
      <Stack gap="md">
        <Text c="dimmed" maw={720}>
          {t('intro')}
        </Text>
        {keys.isPending && <SkeletonRows count={3} />}
        {keys.isError && <ErrorState message={keys.error.message} onRetry={() => void keys.refetch()} />}
        {keys.data?.apiKeys.length === 0 && <EmptyState title={t('none')} help={t('noneHelp')} />}
        {keys.isSuccess && keys.data.apiKeys.length > 0 && (
          <ApiKeyList apiKeys={keys.data.apiKeys} onRevoke={setRevoking} />
        )}
      </Stack>
      {creating && <CreateApiKeyDialog onClose={() => setCreating(false)} onCreated={setCreated} />}
      {created !== null && <ApiKeySecret {...created} onClose={() => setCreated(null)} />}
      {revoking !== null && <RevokeDialog apiKey={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}
