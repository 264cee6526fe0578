'use client';

import { Alert, List } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import { useInSight } from '@/ui/use-in-sight';
import type { TheirChanges } from './use-settings-draft';

/** What others saved since the screen was opened. One's own changes are kept and wait to be saved. */
export function TheirChangesNotice({ changes }: { changes: TheirChanges }) {
  const t = useTranslations('fields.theirs');
  const { instant } = useFormats();
  const notice = useInSight(changes.length === 0 ? null : changes);
  if (changes.length === 0) return null;
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      role="alert"
      color="orange"
      icon={<IconUsers stroke={1.5} />}
      title={t('title')}
      mb="md"
    >
      {t('kept')}
      <List size="md" mt="xs">
        {changes.map(({ key, label, by, at, summary, sheetKind }) => (
          <List.Item key={`${key} ${sheetKind ?? ''} ${at} ${summary}`}>
            <strong>{label}</strong> : {summary} ({t('by', { by, at: instant(at) })})
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
