'use client';

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useWarnings } from './use-warnings';

/** What the last save warned of: it was saved all the same, and is worth a look. */
export function SheetWarnings({ workerId }: { workerId: string }) {
  const t = useTranslations('workers.sheet');
  const close = useTranslations('ui')('close');
  const [warnings, dismiss] = useWarnings(workerId);
  if (warnings.length === 0) return null;
  return (
    <Alert
      role="status"
      color="orange"
      icon={<IconAlertTriangle stroke={1.5} />}
      title={t('warnings')}
      withCloseButton
      closeButtonLabel={close}
      onClose={dismiss}
    >
      {warnings.map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
