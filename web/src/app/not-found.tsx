import { Button } from '@mantine/core';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/ui/empty-state';

export default async function NotFound() {
  const t = await getTranslations('ui');
  return (
    <main>
      <EmptyState
        title={t('errors.notFound')}
        help={t('errors.notFoundHelp')}
        action={
          <Button component="a" href="/" variant="default">
            {t('home')}
          </Button>
        }
      />
    </main>
  );
}
