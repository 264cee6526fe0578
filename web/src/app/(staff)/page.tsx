import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { Page } from '@/ui/page';

export default async function HomePage() {
  await requireViewer();
  const t = await getTranslations('frame.navigation');
  return (
    <Page title={t('favorites')} crumbs={[{ label: t('home') }]}>
      {null}
    </Page>
  );
}
