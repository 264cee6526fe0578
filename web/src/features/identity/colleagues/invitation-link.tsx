'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { CopyText } from '@/ui/copy-text';
import { Dialog } from '@/ui/dialog';

/** A link to hand over to somebody. */
export interface HandedOver {
  name: string;
  url: string;
}

/** Shows an invitation's link this once, to be copied. */
export function InvitationLink({ name, url, onClose }: HandedOver & { onClose: () => void }) {
  const t = useTranslations('identity.colleagues.link');
  return (
    <Dialog opened onClose={onClose} title={t('title', { name })} closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('help', { name })}</Text>
        <CopyText text={url} label={t('label')} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('done')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
