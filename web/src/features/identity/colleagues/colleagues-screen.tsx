'use client';

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { queryOf } from '@/lib/graphql/request';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { ColleagueList } from './colleague-list';
import { ColleaguesDocument } from './colleagues.documents';
import { InvitationLink, type HandedOver } from './invitation-link';
import { InviteDialog } from './invite-dialog';

/** Administration > Utilisateurs: who may sign in, as what, and inviting more. */
export function ColleaguesScreen() {
  const t = useTranslations('identity.colleagues');
  const navigation = useTranslations('frame.navigation');
  const colleagues = useQuery(queryOf(ColleaguesDocument));
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<HandedOver | null>(null);
  return (
    <Page
      title={navigation('colleagues')}
      crumbs={[{ label: navigation('administration') }]}
      actions={
        <Button leftSection={<IconPlus size={16} stroke={1.5} />} onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      }
    >
      {colleagues.isPending && <SkeletonRows />}
      {colleagues.isError && (
        <ErrorState message={colleagues.error.message} onRetry={() => void colleagues.refetch()} />
      )}
      {colleagues.isSuccess && <ColleagueList colleagues={colleagues.data.users} onLink={setLink} />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} onLink={setLink} />}
      {link !== null && <InvitationLink {...link} onClose={() => setLink(null)} />}
    </Page>
  );
}
