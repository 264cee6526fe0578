import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ColleaguesScreen } from '@/features/identity/colleagues/colleagues-screen';
import { ColleaguesDocument, InvitationsByEmailDocument } from '@/features/identity/colleagues/colleagues.documents';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.navigation');
  return { title: t('colleagues') };
}

export default async function ColleaguesPage() {
  await requireViewer('ADMIN');
  const { query, hydrate } = startPrefetch();
  await Promise.all([query(ColleaguesDocument), query(InvitationsByEmailDocument)]);
  return hydrate(<ColleaguesScreen />);
}
