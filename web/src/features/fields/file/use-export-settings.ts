'use client';

import { useTranslations } from 'next-intl';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import { FieldSettingsFileQuery } from './settings-file.documents';

/** Hands the set-up of fields over as a file to keep. */
export function useExportSettings(): () => Promise<void> {
  const t = useTranslations('fieldFile');
  const words = useTranslations('ui.errors');
  const notify = useNotify();
  return async () => {
    try {
      const { fieldSettingsFile } = await request(FieldSettingsFileQuery);
      keepFile(fieldSettingsFile, t('fileName'));
    } catch (error) {
      notify.failed(failureMessage(error, words));
    }
  };
}

function keepFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
