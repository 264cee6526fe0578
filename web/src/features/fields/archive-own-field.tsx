'use client';

import { Button, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
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
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { run, isPending } = useAct({
    send: async () => {
      const { archiveOwnField } = await request(ArchiveOwnFieldMutation, { key: field.key });
      return readFragment(OwnFieldPayloadFragment, archiveOwnField);
    },
    invalidates: [],
    onDone: ({ fieldSettings }) => {
      notify.done(t('archived', { label: field.label }));
      if (fieldSettings) onArchived(fieldSettings);
    },
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
        busy={isPending}
        onConfirm={() => run(undefined)}
        onClose={() => setAsking(false)}
      >
        <Text>{t('archiveBody')}</Text>
      </ConfirmDialog>
    </>
  );
}
