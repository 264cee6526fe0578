'use client';

import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import type { Language } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { rememberLocale } from '@/messages/locale';
import { useNotify } from '@/ui/use-notify';

const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      errors {
        message
      }
    }
  }
`);

/**
 * Chooses the viewer's language, in this browser and everywhere he signs in, and loads the page again in it. Gives false
 * when it failed.
 */
export function useChooseLanguage(): (language: Language) => Promise<boolean> {
  const t = useTranslations('ui.errors');
  const notify = useNotify();
  return async (language) => {
    try {
      await request(SetLanguageDocument, { language });
      rememberLocale(language === 'FR' ? 'fr' : 'en');
      window.location.reload();
      return true;
    } catch (error) {
      notify.failed(failureMessage(error, t));
      return false;
    }
  };
}
