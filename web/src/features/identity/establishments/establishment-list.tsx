'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import { ListTable, type Column } from '@/ui/list-table';
import { StateBadge } from '@/ui/state-badge';
import type { Establishment } from './establishments.documents';
import { useRestoreEstablishment } from './use-restore-establishment';

interface EstablishmentListProps {
  establishments: readonly Establishment[];
  onEdit: (establishment: Establishment) => void;
  onArchive: (establishment: Establishment) => void;
}

/** Establishments with their address, and what may be done with each. */
export function EstablishmentList({ establishments, onEdit, onArchive }: EstablishmentListProps) {
  const t = useTranslations('identity.establishments');
  const ui = useTranslations('ui');
  const { phone: formatPhone } = useFormats();
  const restore = useRestoreEstablishment();
  const columns: Column<Establishment>[] = [
    { header: t('name'), cell: ({ name }) => name, onPhone: 'title' },
    { header: t('address'), cell: addressOf },
    { header: t('phone'), cell: ({ phone }) => (phone == null ? '' : formatPhone(phone)) },
    {
      header: t('state'),
      cell: ({ archivedAt }) =>
        archivedAt == null ? (
          <StateBadge tone="ok">{t('open')}</StateBadge>
        ) : (
          <StateBadge tone="neutral">{t('archived')}</StateBadge>
        ),
    },
    {
      header: ui('actions'),
      cell: (establishment) => (
        <EstablishmentMenu
          name={establishment.name}
          archived={establishment.archivedAt != null}
          onEdit={() => onEdit(establishment)}
          onArchive={() => onArchive(establishment)}
          onRestore={() => restore(establishment)}
        />
      ),
      onPhone: 'corner',
    },
  ];
  return (
    <ListTable
      label={t('list')}
      columns={columns}
      rows={establishments}
      rowKey={({ id }) => id}
      isQuiet={({ archivedAt }) => archivedAt != null}
    />
  );
}

function addressOf({ addressLine1, postcode, city }: Establishment): string {
  const town = [postcode, city].filter(Boolean).join(' ');
  return [addressLine1, town].filter(Boolean).join(', ');
}

interface EstablishmentMenuProps {
  name: string;
  archived: boolean;
  onEdit: () => void;
  onArchive: () => void;
  onRestore: () => void;
}

function EstablishmentMenu(props: EstablishmentMenuProps) {
  const t = useTranslations('identity.establishments');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={t('actions', { name: props.name })}>
          <IconDots size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={props.onEdit}>{t('edit')}</Menu.Item>
        {props.archived ? (
          <Menu.Item onClick={props.onRestore}>{t('restore')}</Menu.Item>
        ) : (
          <Menu.Item onClick={props.onArchive}>{t('archive')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
