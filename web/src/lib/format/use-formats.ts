import { useLocale } from 'next-intl';
import { formatDay, formatInstant, formatInstantDay } from './day';
import { formatMoney } from './money';
import { formatPhone } from './phone';

/** Days, instants, amounts and telephone numbers as written in the page's language. */
export function useFormats() {
  const locale = useLocale();
  return {
    day: (day: string) => formatDay(day, locale),
    instant: (instant: string) => formatInstant(instant, locale),
    instantDay: (instant: string) => formatInstantDay(instant, locale),
    money: (euros: number) => formatMoney(euros, locale),
    phone: formatPhone,
  };
}
