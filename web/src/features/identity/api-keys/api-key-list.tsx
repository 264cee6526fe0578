'use client';

import { Button, Code } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import { ListTable, type Column } from '@/ui/list-table';
import { StateBadge } from '@/ui/state-badge';
import type { ApiKey } from './api-keys.documents';

/** Keys with what they may do and when they were last used. */
export function ApiKeyList({ apiKeys, onRevoke }: { apiKeys: readonly ApiKey[]; onRevoke: (apiKey: ApiKey) => void }) {
  const t = useTranslations('identity.apiKeys');
  const ui = useTranslations('ui');
  const { instant, instantDay } = useFormats();
  const columns: Column<ApiKey>[] = [
    { header: t('name'), cell: ({ name }) => name, onPhone: 'title' },
    { header: t('prefix'), cell: ({ prefix }) => <Code>{prefix}…</Code> },
    { header: t('scopes'), cell: ({ scopes }) => scopes.map((scope) => t(`scopeNames.${scope}`)).join(', ') },
    {
      header: t('lastUse'),
      cell: ({ lastUsedAt }) => (lastUsedAt == null ? t('never') : instant(lastUsedAt)),
      numeric: true,
    },
    { header: t('created'), cell: ({ createdAt }) => instantDay(createdAt), numeric: true, onPhone: 'hidden' },
    {
      header: ui('actions'),
      cell: (apiKey) =>
        apiKey.revokedAt == null ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('revokeNamed', { name: apiKey.name })}
            onClick={() => onRevoke(apiKey)}
          >
            {t('revoke')}
          </Button>
        ) : (
          <StateBadge tone="neutral">{t('revoked')}</StateBadge>
        ),
      onPhone: 'corner',
    },
  ];
  return (
    <ListTable
      label={t('list')}
      columns={columns}
      rows={apiKeys}
      rowKey={({ id }) => id}
      isQuiet={({ revokedAt }) => revokedAt != null}
    />
  );
}
