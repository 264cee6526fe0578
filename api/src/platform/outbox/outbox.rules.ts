/** Deliveries begun before a message is dead: with the delays below, about half a day. */
export const MAX_ATTEMPTS = 16;

const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 4 * 3_600_000;

/**
 * How long to wait after a failed attempt (from 1): 5 s, doubled each time up to 4 h, and of that between half and all,
 * by `chance` (from 0 to 1), so that what failed together does not return together.
 */
export function retryDelayMs(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  return Math.round(longest * (0.5 + chance / 2));
}

/** What is kept of a failure: its name and code, e.g. "Error ECONNREFUSED". Sentences may hold personal data. */
export function failureName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const codes = ['code', 'responseCode'].map((key) => (error as unknown as Record<string, unknown>)[key]);
  const known = codes.filter((code) => typeof code === 'string' || typeof code === 'number').map(String);
  return [error.name, ...known].join(' ').slice(0, 120);
}
