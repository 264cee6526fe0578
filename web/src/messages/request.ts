import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogues } from './catalogues';
import { chooseLocale, LOCALE_COOKIE } from './locale';

/** The language and sentences of one request. The agency's days and hours are those of Paris. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = chooseLocale(cookie, (await headers()).get('accept-language'));
  return { locale, messages: catalogues[locale], timeZone: 'Europe/Paris' };
});
