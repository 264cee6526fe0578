'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PhotoFrame } from '../photo/photo-frame';
import { NatureBadge, StatusBadge } from '../worker-badges';
import type { SheetWorker } from './sheet-values';
import classes from './sheet.module.css';

/** Under the name, and staying there: matricule, nature, situation, manager; the arrows at the right. */
export function SheetHeader({ worker, arrows }: { worker: SheetWorker; arrows: ReactNode }) {
  const t = useTranslations('workers.sheet');
  return (
    <div className={classes['header']}>
      <div className={classes['facts']}>
        <PhotoFrame worker={worker} />
        <Text component="span" size="sm" className={classes['number']}>
          {worker.registrationNumber ?? t('noNumber')}
        </Text>
        <NatureBadge nature={worker.nature} />
        <StatusBadge status={worker.status} />
        <Text component="span" size="sm" c="dimmed">
          {worker.manager ? t('managedBy', { name: worker.manager.fullName }) : t('managedByNobody')}
        </Text>
      </div>
      {arrows}
    </div>
  );
}
