'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';

/** Where a sheet will be: its shape while it is read, or why it could not be. */
export function SheetLoading({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('workers.sheet');
  return (
    <Page title={t('title')}>
      {error === null ? (
        <SkeletonRows count={10} height={36} />
      ) : (
        <ErrorState message={error.message} onRetry={onRetry} />
      )}
    </Page>
  );
}
