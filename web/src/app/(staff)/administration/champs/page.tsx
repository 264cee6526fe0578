import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FieldSettingsQuery } from '@/features/fields/field-settings.documents';
import { FieldSettingsScreen } from '@/features/fields/field-settings-screen';
import { requireViewer } from '@/features/identity/viewer/signed-in-viewer';
import { startPrefetch } from '@/lib/graphql/prefetch';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fields');
  return { title: t('title') };
}

export default async function FieldSettingsPage() {
  await requireViewer('ADMIN');
  const prefetch = startPrefetch();
  await prefetch.query(FieldSettingsQuery);
  return prefetch.hydrate(<FieldSettingsScreen />);
}
