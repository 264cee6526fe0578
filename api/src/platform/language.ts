import type { Language } from './errors/localized';

/** The language an Accept-Language header asks for first: French unless it is English. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'fr';
}
