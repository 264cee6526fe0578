'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { Colleague } from './colleagues.documents';
import type { HandedOver } from './invitation-link';
import { useResetPassword } from './use-colleague-acts';

interface ResetPasswordDialogProps {
  colleague: Colleague;
  onLink: (link: HandedOver) => void;
  onClose: () => void;
}

/** Asks before a colleague's password ends and another is chosen. */
export function ResetPasswordDialog({ colleague, onLink, onClose }: ResetPasswordDialogProps) {
  const t = useTranslations('identity.colleagues');
  const { run, isPending } = useResetPassword({ onLink, onDone: onClose });
  return (
    <ConfirmDialog
      opened
      title={t('resetPasswordTitle', { name: colleague.fullName })}
      confirmLabel={t('resetPassword')}
      danger
      busy={isPending}
      onConfirm={() => run(colleague)}
      onClose={onClose}
    >
      <Text>{t('resetPasswordBody')}</Text>
    </ConfirmDialog>
  );
}
