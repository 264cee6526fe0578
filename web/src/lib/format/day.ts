/** The agency's days and hours are those of Paris, wherever the browser is. */
const TIME_ZONE = 'Europe/Paris';

/** A calendar day (YYYY-MM-DD) as « mar. 24 nov. 2026 ». */
export function formatDay(day: string, locale: string): string {
  return writeDay(new Date(`${day}T00:00:00Z`), locale, 'UTC');
}

/** The day of an instant (ISO 8601), in Paris, as « mar. 24 nov. 2026 ». */
export function formatInstantDay(instant: string, locale: string): string {
  return writeDay(new Date(instant), locale, TIME_ZONE);
}

/** An instant (ISO 8601), in Paris, as « mar. 24 nov. 2026 à 14:05 ». */
export function formatInstant(instant: string, locale: string): string {
  const date = new Date(instant);
  const time = new Intl.DateTimeFormat(dialect(locale), { timeStyle: 'short', timeZone: TIME_ZONE }).format(date);
  return `${writeDay(date, locale, TIME_ZONE)}${locale === 'fr' ? ' à ' : ', '}${time}`;
}

function writeDay(date: Date, locale: string, timeZone: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(dialect(locale), { ...parts, timeZone }).format(date);
}

/** English as it is written in Europe: day before month. */
function dialect(locale: string): string {
  return locale === 'en' ? 'en-GB' : 'fr-FR';
}
