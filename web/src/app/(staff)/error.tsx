'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';

/** In place of a staff page that failed; `retry` asks the server for it again, where `reset` would only draw the failure again. */
export default function StaffPageError({ retry }: { retry: () => void }) {
  const t = useTranslations('ui.errors');
  return (
    <Page title={t('loading')}>
      <ErrorState onRetry={retry} />
    </Page>
  );
}
