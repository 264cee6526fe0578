'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Colleague } from './colleagues.documents';
import type { HandedOver } from './invitation-link';
import { useReactivate, useRenewInvitation } from './use-colleague-acts';

interface ColleagueMenuProps {
  colleague: Colleague;
  onEdit: () => void;
  onResetPassword: () => void;
  onDeactivate: () => void;
  onLink: (link: HandedOver) => void;
}

/** What may be done with a colleague; nothing with oneself. */
export function ColleagueMenu({ colleague, onLink, ...on }: ColleagueMenuProps) {
  const t = useTranslations('identity.colleagues');
  const reactivate = useReactivate();
  const renew = useRenewInvitation(onLink);
  if (!colleague.viewerCanEdit) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={t('actions', { name: colleague.fullName })}>
          <IconDots size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={on.onEdit}>{t('edit')}</Menu.Item>
        {colleague.state === 'INVITED' && <Menu.Item onClick={() => renew(colleague)}>{t('renew')}</Menu.Item>}
        {colleague.state === 'ACTIVE' && <Menu.Item onClick={on.onResetPassword}>{t('resetPassword')}</Menu.Item>}
        {colleague.state === 'DEACTIVATED' ? (
          <Menu.Item onClick={() => reactivate(colleague)}>{t('reactivate')}</Menu.Item>
        ) : (
          <Menu.Item onClick={on.onDeactivate}>{t('deactivate')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
