/** The languages of the interface. French is the source. */
export type Locale = 'fr' | 'en';

/** The cookie that keeps the language chosen in this browser. */
export const LOCALE_COOKIE = 'ruche-language';

/** The language a cookie names, else the one an Accept-Language header asks for first: French unless it is English. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (cookie === 'fr' || cookie === 'en') return cookie;
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'fr';
}

/** Keeps the language in this browser for a year; the next request is answered in it. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=31536000; samesite=lax`;
}
