import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { SectorsQuery } from '@/features/workers/sectors/sectors.documents';
import { SectorsScreen } from '@/features/workers/sectors/sectors-screen';
import { startPrefetch } from '@/lib/graphql/prefetch';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sectors');
  return { title: t('title') };
}

export default async function SectorsPage() {
  await requireViewer('ADMIN');
  const prefetch = startPrefetch();
  await prefetch.query(SectorsQuery);
  return prefetch.hydrate(<SectorsScreen />);
}
