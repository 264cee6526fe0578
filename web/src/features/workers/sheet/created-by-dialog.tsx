'use client';

import { Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import type { SheetWorker } from './sheet-values';

/** When the sheet was made, and by whom. */
export function CreatedByDialog({ worker, onClose }: { worker: SheetWorker; onClose: () => void }) {
  const t = useTranslations('workers.sheet');
  const close = useTranslations('ui')('close');
  const { instant } = useFormats();
  const { createdAt, createdBy, updatedAt } = worker;
  return (
    <Modal opened onClose={onClose} title={t('actions.createdBy')} closeButtonProps={{ 'aria-label': close }}>
      <Text>{t(`createdBy.${createdBy.kind}`, { at: instant(createdAt), name: createdBy.name })}</Text>
      <Text mt="xs" c="dimmed">
        {t('createdBy.updated', { at: instant(updatedAt) })}
      </Text>
    </Modal>
  );
}
