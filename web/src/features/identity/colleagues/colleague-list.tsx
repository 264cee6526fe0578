'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { UserState } from '@/gql/graphql';
import { useFormats } from '@/lib/format/use-formats';
import { ListTable, type Column } from '@/ui/list-table';
import { StateBadge, type Tone } from '@/ui/state-badge';
import { ColleagueMenu } from './colleague-menu';
import type { Colleague } from './colleagues.documents';
import { DeactivateDialog } from './deactivate-dialog';
import { EditColleagueDialog } from './edit-colleague-dialog';
import type { HandedOver } from './invitation-link';
import { ResetPasswordDialog } from './reset-password-dialog';

const TONES: Record<UserState, Tone> = { INVITED: 'info', ACTIVE: 'ok', DEACTIVATED: 'neutral' };

/** Members of staff with their state, and what may be done with each. */
export function ColleagueList(props: { colleagues: readonly Colleague[]; onLink: (link: HandedOver) => void }) {
  const t = useTranslations('identity.colleagues');
  const [editing, setEditing] = useState<Colleague | null>(null);
  const [deactivating, setDeactivating] = useState<Colleague | null>(null);
  const [resetting, setResetting] = useState<Colleague | null>(null);
  const menu = (colleague: Colleague) => (
    <ColleagueMenu
      colleague={colleague}
      onEdit={() => setEditing(colleague)}
      onResetPassword={() => setResetting(colleague)}
      onDeactivate={() => setDeactivating(colleague)}
      onLink={props.onLink}
    />
  );
  return (
    <>
      <ListTable
        label={t('list')}
        columns={useColumns(menu)}
        rows={props.colleagues}
        rowKey={({ id }) => id}
        isQuiet={({ state }) => state === 'DEACTIVATED'}
      />
      {editing !== null && <EditColleagueDialog colleague={editing} onClose={() => setEditing(null)} />}
      {resetting !== null && (
        <ResetPasswordDialog colleague={resetting} onLink={props.onLink} onClose={() => setResetting(null)} />
      )}
      {deactivating !== null && <DeactivateDialog colleague={deactivating} onClose={() => setDeactivating(null)} />}
    </>
  );
}

function useColumns(menu: (colleague: Colleague) => React.ReactNode): Column<Colleague>[] {
  const t = useTranslations('identity');
  const ui = useTranslations('ui');
  const { instantDay } = useFormats();
  return [
    { header: t('colleagues.name'), cell: ({ fullName }) => fullName, onPhone: 'title' },
    { header: t('colleagues.email'), cell: ({ email }) => email },
    { header: t('colleagues.role'), cell: ({ role }) => t(`roles.${role}`) },
    {
      header: t('colleagues.payroll'),
      cell: ({ seesPayroll }) => (seesPayroll ? t('colleagues.payrollSeen') : t('colleagues.payrollMasked')),
      onPhone: 'hidden',
    },
    {
      header: t('colleagues.state'),
      cell: ({ state }) => <StateBadge tone={TONES[state]}>{t(`colleagues.states.${state}`)}</StateBadge>,
    },
    {
      header: t('colleagues.lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt == null ? t('colleagues.never') : instantDay(lastSignInAt)),
      numeric: true,
      onPhone: 'hidden',
    },
    { header: ui('actions'), cell: menu, onPhone: 'corner' },
  ];
}
