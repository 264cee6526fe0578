'use client';

import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment, SheetKind } from '@/gql/graphql';
import { request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useNotify } from '@/ui/use-notify';
import { OwnFieldPayloadFragment, RestoreOwnFieldMutation } from './field-settings.documents';
import classes from './field-settings.module.css';
import { SheetsLackingField } from './sheets-lacking-field';
import type { SavedSettings } from './use-field-settings';

interface ArchivedFieldsProps {
  fields: readonly FieldSettings_FieldFragment[];
  onRestored: (saved: SavedSettings) => void;
}

/** The agency's fields that are on no sheet any more; their values come back with them. */
export function ArchivedFields({ fields, onRestored }: ArchivedFieldsProps) {
  const t = useTranslations('fields.archived');
  const notify = useNotify();
  const [restoring, setRestoring] = useState<string | null>(null);
  const [asked, setAsked] = useState<FieldSettings_FieldFragment | null>(null);
  const { run, isPending } = useAct({
    send: async ({ key }: FieldSettings_FieldFragment) => {
      const { restoreOwnField } = await request(RestoreOwnFieldMutation, { key });
      return readFragment(OwnFieldPayloadFragment, restoreOwnField);
    },
    invalidates: [],
    onStart: ({ key }) => setRestoring(key),
    onDone: ({ fieldSettings }, { label }) => {
      if (fieldSettings) onRestored(fieldSettings);
      notify.done(t('restored', { label }));
    },
  });
  const archived = fields.filter(({ archivedAt }) => archivedAt !== null);
  if (archived.length === 0) return null;
  return (
    <section className={classes['archived']} aria-labelledby="archived-fields">
      <h2 id="archived-fields">{t('title')}</h2>
      <Text c="dimmed" mb="xs">
        {t('help')}
      </Text>
      <ul>
        {archived.map((field) => (
          <li key={field.key}>
            <Group justify="space-between" wrap="nowrap">
              {field.label}
              <Button
                size="xs"
                variant="default"
                loading={isPending && restoring === field.key}
                aria-label={t('restoreField', { label: field.label })}
                onClick={() => (requiredOn(field).length > 0 ? setAsked(field) : run(field))}
              >
                {t('restore')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {asked && (
        <RestoreDialog
          field={asked}
          onConfirm={() => {
            run(asked);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

interface RestoreDialogProps {
  field: FieldSettings_FieldFragment;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a field is required again, since sheets made meanwhile may lack it. */
function RestoreDialog({ field, onConfirm, onClose }: RestoreDialogProps) {
  const t = useTranslations('fields.archived');
  return (
    <ConfirmDialog
      opened
      title={t('restoreTitle', { label: field.label })}
      confirmLabel={t('restore')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Text mb="xs">{t('restoreBody')}</Text>
      {requiredOn(field).map((sheetKind) => (
        <SheetsLackingField key={sheetKind} fieldKey={field.key} sheetKind={sheetKind} />
      ))}
    </ConfirmDialog>
  );
}

function requiredOn({ settings }: FieldSettings_FieldFragment): SheetKind[] {
  return settings.flatMap(({ required, sheetKind }) => (required ? [sheetKind] : []));
}
