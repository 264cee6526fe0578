import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

export default async function StaffNotFound() {
  const t = await getTranslations('ui.errors');
  return (
    <Page title={t('notFound')}>
      <EmptyState title={t('notFound')} help={t('notFoundHelp')} />
    </Page>
  );
}
