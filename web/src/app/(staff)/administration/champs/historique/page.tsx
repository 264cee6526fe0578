import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingHistoryScreen } from '@/features/fields/history/setting-history-screen';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fieldHistory');
  return { title: t('title') };
}

export default async function SettingHistoryPage() {
  await requireViewer('ADMIN');
  return <SettingHistoryScreen />;
}
