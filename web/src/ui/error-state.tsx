'use client';

import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** Where something should be and could not be loaded: says what happened, and tries again. */
export function ErrorState({ message, onRetry }: { message?: string | undefined; onRetry: () => void }) {
  const t = useTranslations('ui');
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle stroke={1.5} />} title={t('errors.loading')} m="md">
      {message !== undefined && <Text mb="sm">{message}</Text>}
      <Button variant="default" size="xs" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Alert>
  );
}
