const DAY_MS = 86_400_000;

/** The calendar day so many days after this one, or before it when negative; days are YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie from one calendar day to another: 1 from today to tomorrow, negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}
