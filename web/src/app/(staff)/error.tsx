'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';

export default function StaffPageError({ reset }: { reset: () => void }) {
  const t = useTranslations('ui.errors');
  return (
    <Page title={t('loading')}>
      <ErrorState onRetry={reset} />
    </Page>
  );
}
