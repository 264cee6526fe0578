import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './errors/localized';

const current = new AsyncLocalStorage<Language>();

/** Runs `work`, and all it starts, for a person who reads this language. */
export function inLanguage(language: Language, work: () => void): void {
  current.run(language, work);
}

/** The language of the request under way; French outside a request. */
export function requestLanguage(): Language {
  return current.getStore() ?? 'fr';
}

/** The language an Accept-Language header asks for first: French unless it is English. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'fr';
}
