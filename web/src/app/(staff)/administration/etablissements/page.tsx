import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EstablishmentsScreen } from '@/features/identity/establishments/establishments-screen';
import { EstablishmentsDocument } from '@/features/identity/establishments/establishments.documents';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.navigation');
  return { title: t('establishments') };
}

export default async function EstablishmentsPage() {
  await requireViewer('ADMIN');
  const { query, hydrate } = startPrefetch();
  await query(EstablishmentsDocument);
  return hydrate(<EstablishmentsScreen />);
}
