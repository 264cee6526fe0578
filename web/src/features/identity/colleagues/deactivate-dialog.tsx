'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { Colleague } from './colleagues.documents';
import { useDeactivate } from './use-colleague-acts';

/** Asks before a colleague is put out. */
export function DeactivateDialog({ colleague, onClose }: { colleague: Colleague; onClose: () => void }) {
  const t = useTranslations('identity.colleagues');
  const { run, isPending } = useDeactivate(onClose);
  return (
    <ConfirmDialog
      opened
      title={t('deactivateTitle', { name: colleague.fullName })}
      confirmLabel={t('deactivate')}
      danger
      busy={isPending}
      onConfirm={() => run(colleague)}
      onClose={onClose}
    >
      <Text>{t('deactivateBody')}</Text>
    </ConfirmDialog>
  );
}
