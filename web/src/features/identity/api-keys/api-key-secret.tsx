'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { CopyText } from '@/ui/copy-text';
import { Dialog } from '@/ui/dialog';

/** A key that was just made: its whole text is known this once. */
export interface NewKey {
  name: string;
  secret: string;
}

/** Shows a new key this once, to be copied, and how to try it. */
export function ApiKeySecret({ name, secret, onClose }: NewKey & { onClose: () => void }) {
  const t = useTranslations('identity.apiKeys');
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('secretTitle', { name })} closeOnClickOutside={false}>
      <Stack gap="md">
        <Text>{t('secretHelp')}</Text>
        <CopyText text={secret} label={t('secretLabel')} />
        <Text>{t('sample')}</Text>
        <CopyText text={sampleOf(window.location.origin, secret)} label={t('sampleLabel')} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('secretDone')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** A command that asks for the first workers with this key. */
function sampleOf(origin: string, secret: string): string {
  const query = '{ workers(first: 5) { nodes { displayName registrationNumber } } }';
  return [
    `curl ${origin}/graphql`,
    `-H 'Authorization: Bearer ${secret}'`,
    "-H 'Content-Type: application/json'",
    `-d '{"query": "${query}"}'`,
  ].join(' \\\n  ');
}
