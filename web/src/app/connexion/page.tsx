import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryPage } from '@/features/identity/sign-in/entry-page';
import { SignInForm } from '@/features/identity/sign-in/sign-in-form';
import { currentViewer } from '@/features/identity/viewer/signed-in-viewer';
import { returnPath } from '@/lib/request-path';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ retour?: string | string[] }> }) {
  const returnTo = returnPath((await searchParams).retour);
  if ((await currentViewer()) !== null) redirect(returnTo);
  const t = await getTranslations('identity.signIn');
  return (
    <EntryPage title={t('title')}>
      <SignInForm returnTo={returnTo} />
    </EntryPage>
  );
}
