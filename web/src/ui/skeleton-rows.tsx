'use client';

import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';

/** The shape of `count` rows while they load. */
export function SkeletonRows({ count = 8, height = 20 }: { count?: number; height?: number }) {
  const t = useTranslations('ui');
  return (
    <Stack gap={16} py="sm" aria-busy="true" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: count }, (_, row) => (
        <Skeleton key={row} height={height} width={`${92 - ((row * 17) % 30)}%`} />
      ))}
    </Stack>
  );
}
