import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { prefetchSheet } from '@/features/workers/sheet/prefetch-sheet';
import { WorkerFilePage } from '@/features/worker-tabs/worker-file-page';

interface WorkerRouteProps {
  params: Promise<{ id: string }>;
}

/** Another title for each sheet, without a name: titles stay in the browser's history. */
export async function generateMetadata({ params }: WorkerRouteProps): Promise<Metadata> {
  const t = await getTranslations('workers.sheet');
  const { worker } = await prefetchSheet((await params).id);
  return { title: [t('title'), worker?.registrationNumber].filter(Boolean).join(' ') };
}

export default async function WorkerRoute({ params }: WorkerRouteProps) {
  await requireViewer();
  const { id } = await params;
  const prefetch = await prefetchSheet(id);
  return prefetch.hydrate(<WorkerFilePage workerId={id} />);
}
