/**
 * The calendar day (YYYY-MM-DD) a person typed as 31/12/1990, 31.12.1990, 31-12-1990, 31121990 or 1990-12-31;
 * null when there is no such day. Two-digit years are refused: they say no century.
 */
export function readTypedDay(text: string): string | null {
  const typed = text.trim();
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? [];
  const read = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : null;
}

/** Whether a text is a calendar day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day as it is typed: 31/12/1990. Any other text as it is. */
export function writeTypedDay(day: string): string {
  return isDay(day) ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;
}
