import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ModulesScreen } from '@/features/identity/modules/modules-screen';
import { ModulesDocument } from '@/features/identity/modules/modules.document';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.navigation');
  return { title: t('modules') };
}

export default async function ModulesPage() {
  await requireViewer('ADMIN');
  const { query, hydrate } = startPrefetch();
  await query(ModulesDocument);
  return hydrate(<ModulesScreen />);
}
