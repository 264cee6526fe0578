import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AcceptInvitationForm } from '@/features/identity/sign-in/accept-invitation-form';
import { EntryPage } from '@/features/identity/sign-in/entry-page';
import { InvitationDocument } from '@/features/identity/sign-in/invitation.document';
import { serverRequest } from '@/lib/graphql/server-request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.invitation');
  return { title: t('pageTitle') };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations('identity.invitation');
  const { invitation } = await serverRequest(InvitationDocument, { token });
  if (!invitation) return <EntryPage title={t('expiredTitle')}>{t('expired')}</EntryPage>;
  const { firstName, agencyName, email } = invitation;
  return (
    <EntryPage title={t('title', { firstName })}>
      <AcceptInvitationForm token={token} agencyName={agencyName} email={email} />
    </EntryPage>
  );
}
