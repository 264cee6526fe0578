import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApiKeysScreen } from '@/features/identity/api-keys/api-keys-screen';
import { ApiKeysDocument } from '@/features/identity/api-keys/api-keys.documents';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.navigation');
  return { title: t('api') };
}

export default async function ApiKeysPage() {
  await requireViewer('ADMIN');
  const { query, hydrate } = startPrefetch();
  await query(ApiKeysDocument);
  return hydrate(<ApiKeysScreen />);
}
