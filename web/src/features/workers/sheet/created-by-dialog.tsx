'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/lib/format/use-formats';
import { Dialog } from '@/ui/dialog';
import type { SheetWorker } from './sheet-values';

/** When the sheet was made, and by whom. */
export function CreatedByDialog({ worker, onClose }: { worker: SheetWorker; onClose: () => void }) {
  const t = useTranslations('workers.sheet');
  const { instant } = useFormats();
  const { createdAt, createdBy, updatedAt } = worker;
  return (
    <Dialog opened onClose={onClose} title={t('actions.createdBy')}>
      <Text>{t(`createdBy.${createdBy.kind}`, { at: instant(createdAt), name: createdBy.name })}</Text>
      <Text mt="xs" c="dimmed">
        {t('createdBy.updated', { at: instant(updatedAt) })}
      </Text>
    </Dialog>
  );
}
