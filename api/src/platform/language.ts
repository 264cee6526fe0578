import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './errors/localized';

const current = new AsyncLocalStorage<{ language: Language }>();

/** Runs `work`, and all it starts, for a person who reads this language. */
export function inLanguage(language: Language, work: () => void): void {
  current.run({ language }, work);
}

/** Answers the request under way in this language from here on: a member of staff has chosen his own. */
export function answerIn(language: Language): void {
  const request = current.getStore();
  if (request !== undefined) request.language = language;
}

/** The language of the request under way; French outside a request. */
export function requestLanguage(): Language {
  return current.getStore()?.language ?? 'fr';
}

/** The language an Accept-Language header asks for first: French unless it is English. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'fr';
}
