'use client';

import { ActionIcon, Group, Table, Text } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Sectors_SectorFragment } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { StateBadge } from '@/ui/state-badge';
import { useNotify } from '@/ui/use-notify';
import { ArchiveSectorMutation } from './sectors.documents';

interface SectorTableProps {
  sectors: readonly Sectors_SectorFragment[];
  onEdit: (sector: Sectors_SectorFragment) => void;
  onArchived: () => Promise<void>;
}

/** Sectors by name, archived ones last. */
export function SectorTable({ sectors, onEdit, onArchived }: SectorTableProps) {
  const t = useTranslations('sectors');
  const [asked, setAsked] = useState<Sectors_SectorFragment | null>(null);
  const sorted = sectors.toSorted(
    (a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || a.label.localeCompare(b.label, 'fr'),
  );
  return (
    <Table.ScrollContainer minWidth={420} maw={760}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('label')}</Table.Th>
            <Table.Th>{t('code')}</Table.Th>
            <Table.Th>{t('establishment')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((sector) => (
            <Table.Tr key={sector.id}>
              <Table.Th scope="row" fw={500}>
                {sector.label}
              </Table.Th>
              <Table.Td>{sector.code}</Table.Td>
              <Table.Td>{sector.establishment?.name ?? t('everywhere')}</Table.Td>
              <Table.Td>
                {sector.archivedAt === null ? (
                  <Actions sector={sector} onEdit={onEdit} onArchive={setAsked} />
                ) : (
                  <StateBadge tone="neutral">{t('archived')}</StateBadge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {asked && <ArchiveDialog sector={asked} onArchived={onArchived} onClose={() => setAsked(null)} />}
    </Table.ScrollContainer>
  );
}

interface ActionsProps {
  sector: Sectors_SectorFragment;
  onEdit: (sector: Sectors_SectorFragment) => void;
  onArchive: (sector: Sectors_SectorFragment) => void;
}

function Actions({ sector, onEdit, onArchive }: ActionsProps) {
  const t = useTranslations('sectors');
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <ActionIcon aria-label={t('edit', { label: sector.label })} onClick={() => onEdit(sector)}>
        <IconPencil size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('archiveSector', { label: sector.label })} onClick={() => onArchive(sector)}>
        <IconArchive size={16} stroke={1.5} />
      </ActionIcon>
    </Group>
  );
}

interface ArchiveDialogProps {
  sector: Sectors_SectorFragment;
  onArchived: () => Promise<void>;
  onClose: () => void;
}

function ArchiveDialog({ sector, onArchived, onClose }: ArchiveDialogProps) {
  const t = useTranslations('sectors');
  const failures = useTranslations('ui.errors');
  const notify = useNotify();
  const archive = useMutation({
    mutationFn: () => request(ArchiveSectorMutation, { id: sector.id }),
    onSuccess: async ({ archiveSector: { errors } }) => {
      errors.forEach(({ message }) => notify.failed(message));
      onClose();
      await onArchived();
    },
    onError: (error) => notify.failed(failureMessage(error, failures)),
  });
  return (
    <ConfirmDialog
      opened
      title={t('archiveTitle', { label: sector.label })}
      confirmLabel={t('archive')}
      busy={archive.isPending}
      onConfirm={() => archive.mutate()}
      onClose={onClose}
    >
      <Text>{t('archiveBody')}</Text>
    </ConfirmDialog>
  );
}
