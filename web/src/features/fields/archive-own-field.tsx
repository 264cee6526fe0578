'use client';

import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useNotify } from '@/ui/use-notify';
import { ArchiveOwnFieldMutation, OwnFieldPayloadFragment } from './field-settings.documents';
import type { SavedSettings } from './use-field-settings';

interface ArchiveOwnFieldProps {
  field: FieldSettings_FieldFragment;
  onArchived: (saved: SavedSettings) => void;
}

/** Takes an own field off every sheet, after asking. Its values are kept and come back with it. */
export function ArchiveOwnField({ field, onArchived }: ArchiveOwnFieldProps) {
  const t = useTranslations('fields.own');
  const failures = useTranslations('ui.errors');
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const archive = useMutation({
    mutationFn: () => request(ArchiveOwnFieldMutation, { key: field.key }),
    onSuccess: (data) => {
      const { fieldSettings, errors } = readFragment(OwnFieldPayloadFragment, data.archiveOwnField);
      errors.forEach(({ message }) => notify.failed(message));
      if (!fieldSettings || errors.length > 0) return;
      notify.done(t('archived', { label: field.label }));
      onArchived(fieldSettings);
    },
    onError: (error) => notify.failed(failureMessage(error, failures)),
  });
  return (
    <>
      <Button variant="subtle" color="red.8" onClick={() => setAsking(true)}>
        {t('archive')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('archiveTitle', { label: field.label })}
        confirmLabel={t('archive')}
        busy={archive.isPending}
        onConfirm={() => archive.mutate()}
        onClose={() => setAsking(false)}
      >
        <Text>{t('archiveBody')}</Text>
      </ConfirmDialog>
    </>
  );
}
