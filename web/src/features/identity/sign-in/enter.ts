import type { Language } from '@/gql/graphql';
import { loadPage } from '@/lib/load-page';
import { rememberLocale } from '@/messages/locale';

/** Goes into the application after sign-in by a full load, in this person's language. */
export function enter(path: string, language: Language | undefined): void {
  if (language !== undefined) rememberLocale(language === 'EN' ? 'en' : 'fr');
  loadPage(path);
}
