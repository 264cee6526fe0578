import { Button, Stack, Text } from '@mantine/core';
import { getTranslations } from 'next-intl/server';
import { EntryPage } from '@/features/identity/sign-in/entry-page';

export default async function NotFound() {
  const t = await getTranslations('ui');
  return (
    <EntryPage title={t('errors.notFound')}>
      <Stack gap="md" align="flex-start">
        <Text>{t('errors.notFoundHelp')}</Text>
        <Button component="a" href="/" variant="default">
          {t('home')}
        </Button>
      </Stack>
    </EntryPage>
  );
}
