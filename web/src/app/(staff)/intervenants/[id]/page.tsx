import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { prefetchSheet } from '@/features/workers/sheet/prefetch-sheet';
import { WorkerSheetPage } from '@/features/workers/sheet/worker-sheet-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workers.sheet');
  return { title: t('title') };
}

export default async function WorkerRoute({ params }: { params: Promise<{ id: string }> }) {
  await requireViewer();
  const { id } = await params;
  const prefetch = await prefetchSheet(id);
  return prefetch.hydrate(<WorkerSheetPage workerId={id} />);
}
