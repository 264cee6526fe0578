'use client';

import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Sectors_SectorFragment } from '@/gql/graphql';
import { queryKey, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ListTable, type Column } from '@/ui/list-table';
import { StateBadge } from '@/ui/state-badge';
import { useNotify } from '@/ui/use-notify';
import { WorkerChoicesQuery } from '../choices.documents';
import { ArchiveSectorMutation, RestoreSectorMutation, SectorsQuery } from './sectors.documents';

/** Where sectors stand. */
const LISTS = [queryKey(SectorsQuery), queryKey(WorkerChoicesQuery)];

interface SectorTableProps {
  sectors: readonly Sectors_SectorFragment[];
  onEdit: (sector: Sectors_SectorFragment) => void;
}

/** Sectors by name, archived ones last, and what may be done with each. */
export function SectorTable({ sectors, onEdit }: SectorTableProps) {
  const t = useTranslations('sectors');
  const ui = useTranslations('ui');
  const [asked, setAsked] = useState<Sectors_SectorFragment | null>(null);
  const sorted = sectors.toSorted(
    (a, b) => Number(isArchived(a)) - Number(isArchived(b)) || a.label.localeCompare(b.label, 'fr'),
  );
  const columns: Column<Sectors_SectorFragment>[] = [
    { header: t('label'), cell: (sector) => <Name sector={sector} />, onPhone: 'title' },
    { header: t('code'), cell: ({ code }) => code },
    { header: t('establishment'), cell: ({ establishment }) => establishment?.name ?? t('everywhere') },
    {
      header: ui('actions'),
      cell: (sector) => <SectorMenu sector={sector} onEdit={() => onEdit(sector)} onArchive={() => setAsked(sector)} />,
      onPhone: 'corner',
    },
  ];
  return (
    <>
      <ListTable label={t('list')} columns={columns} rows={sorted} rowKey={({ id }) => id} isQuiet={isArchived} />
      {asked && <ArchiveDialog sector={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function isArchived({ archivedAt }: Sectors_SectorFragment): boolean {
  return archivedAt !== null;
}

function Name({ sector }: { sector: Sectors_SectorFragment }) {
  const t = useTranslations('sectors');
  return (
    <Group gap="xs">
      {sector.label}
      {isArchived(sector) && <StateBadge tone="neutral">{t('archived')}</StateBadge>}
    </Group>
  );
}

interface SectorMenuProps {
  sector: Sectors_SectorFragment;
  onEdit: () => void;
  onArchive: () => void;
}

function SectorMenu({ sector, onEdit, onArchive }: SectorMenuProps) {
  const t = useTranslations('sectors');
  const restore = useRestore();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={t('actions', { label: sector.label })}>
          <IconDots size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t('edit')}</Menu.Item>
        {isArchived(sector) ? (
          <Menu.Item onClick={() => restore(sector)}>{t('restore')}</Menu.Item>
        ) : (
          <Menu.Item onClick={onArchive}>{t('archive')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function useRestore(): (sector: Sectors_SectorFragment) => void {
  const t = useTranslations('sectors');
  const notify = useNotify();
  return useAct({
    send: async ({ id }: Sectors_SectorFragment) => (await request(RestoreSectorMutation, { id })).restoreSector,
    invalidates: LISTS,
    onDone: (_, { label }) => notify.done(t('restored', { label })),
  }).run;
}

function ArchiveDialog({ sector, onClose }: { sector: Sectors_SectorFragment; onClose: () => void }) {
  const t = useTranslations('sectors');
  const { run, isPending } = useAct({
    send: async () => (await request(ArchiveSectorMutation, { id: sector.id })).archiveSector,
    invalidates: LISTS,
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      opened
      title={t('archiveTitle', { label: sector.label })}
      confirmLabel={t('archive')}
      busy={isPending}
      onConfirm={() => run(undefined)}
      onClose={onClose}
    >
      <Text>{t('archiveBody')}</Text>
    </ConfirmDialog>
  );
}
