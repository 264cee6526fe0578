import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogues } from './catalogues';
import { withFrenchSpaces } from './french-spaces';
import { chooseLocale, LOCALE_COOKIE } from './locale';

const printed = { ...catalogues, fr: withFrenchSpaces(catalogues.fr) };

/** The language and sentences of one request. The agency's days and hours are those of Paris. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = chooseLocale(cookie, (await headers()).get('accept-language'));
  return { locale, messages: printed[locale], timeZone: 'Europe/Paris' };
});
