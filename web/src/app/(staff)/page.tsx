import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { PrefetchedWorkerList } from '@/features/workers/list/prefetched-worker-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workers.lists');
  return { title: t('favorites') };
}

export default async function HomePage() {
  await requireViewer();
  return <PrefetchedWorkerList list="favorites" />;
}
