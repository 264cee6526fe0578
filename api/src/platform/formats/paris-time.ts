/** The agencies' days are those of Paris, wherever a server or a partner counts. */
const ZONE = 'Europe/Paris';

/** `sv` writes 2026-11-24 14:05:00. */
const WALL_CLOCK = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** The calendar day of an instant in Paris, YYYY-MM-DD. */
export function parisDay(instant: Date): string {
  return WALL_CLOCK.format(instant).slice(0, 10);
}

/** The instant a calendar day (YYYY-MM-DD) begins in Paris: no day of ours begins in the hour a clock is changed. */
export function parisMidnight(day: string): Date {
  const asUtc = new Date(`${day}T00:00:00Z`).getTime();
  // Paris is ahead of UTC by one hour or two: an hour into the day, both instants have the offset of its beginning.
  const offset = wallClockOf(new Date(asUtc - 3_600_000)) - (asUtc - 3_600_000);
  return new Date(asUtc - offset);
}

/** The instants a month (YYYY-MM) begins and the next one begins in Paris. */
export function parisMonth(month: string): [from: Date, until: Date] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  return [parisMidnight(`${month}-01`), parisMidnight(next)];
}

function wallClockOf(instant: Date): number {
  return new Date(`${WALL_CLOCK.format(instant).replace(' ', 'T')}Z`).getTime();
}
