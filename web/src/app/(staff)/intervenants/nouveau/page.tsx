import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { NewWorkerPage } from '@/features/workers/sheet/new-worker-page';
import { prefetchSheet } from '@/features/workers/sheet/prefetch-sheet';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workers.sheet');
  return { title: t('new') };
}

export default async function NewWorkerRoute() {
  await requireViewer('MANAGER');
  const prefetch = await prefetchSheet(null);
  return prefetch.hydrate(<NewWorkerPage />);
}
