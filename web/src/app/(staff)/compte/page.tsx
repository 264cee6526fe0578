import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountScreen } from '@/features/identity/account/account-screen';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.account');
  return { title: t('title') };
}

export default async function AccountPage() {
  await requireViewer();
  return <AccountScreen />;
}
