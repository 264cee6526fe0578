'use client';

import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import { OwnFieldPayloadFragment, RestoreOwnFieldMutation } from './field-settings.documents';
import classes from './field-settings.module.css';
import type { SavedSettings } from './use-field-settings';

interface ArchivedFieldsProps {
  fields: readonly FieldSettings_FieldFragment[];
  onRestored: (saved: SavedSettings) => void;
}

/** The agency's fields that are on no sheet any more; their values come back with them. */
export function ArchivedFields({ fields, onRestored }: ArchivedFieldsProps) {
  const t = useTranslations('fields.archived');
  const failures = useTranslations('ui.errors');
  const notify = useNotify();
  const restore = useMutation({
    mutationFn: ({ key }: FieldSettings_FieldFragment) => request(RestoreOwnFieldMutation, { key }),
    onSuccess: (data, { label }) => {
      const { fieldSettings, errors } = readFragment(OwnFieldPayloadFragment, data.restoreOwnField);
      errors.forEach(({ message }) => notify.failed(message));
      if (!fieldSettings || errors.length > 0) return;
      onRestored(fieldSettings);
      notify.done(t('restored', { label }));
    },
    onError: (error) => notify.failed(failureMessage(error, failures)),
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
                loading={restore.isPending && restore.variables.key === field.key}
                aria-label={t('restoreField', { label: field.label })}
                onClick={() => restore.mutate(field)}
              >
                {t('restore')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
