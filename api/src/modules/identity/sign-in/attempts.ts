import { RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { poolOf } from '../../../platform/database/connection';
import { Denial } from '../../../platform/errors/denial';
import { hashSecret } from '../secret';

const WINDOW_S = 15 * 60;

/**
 * Attempts in a quarter of an hour, counted in the database so that every process counts the same. Those that succeed
 * are taken back, so that a whole office behind one address can sign in at nine o'clock.
 */
export const ATTEMPTS = {
  signInByEmail: 10,
  signInByAddress: 100,
  /** Of one account, from browsers that signed in to it before: nothing that others do counts against them. */
  signInByKnownBrowser: 10,
  /** All e-mails from all addresses together: beyond it, the limits of an attack hold. */
  signInByAnybody: 1_000,
  changePasswordByUser: 10,
  invitationByAddress: 100,
} as const;

/** How much each may be tried while the sign-ins of everybody fail by the thousand: whoever makes up addresses is slowed. */
export const ATTEMPTS_UNDER_ATTACK = { signInByEmail: 3, signInByAddress: 10 } as const;

type Attempt = keyof typeof ATTEMPTS;

const limiters = new WeakMap<DataSource, Record<Attempt, RateLimiterMySQL>>();

/**
 * Counts an attempt by `who`. Throws RATE_LIMITED when there were more than `most`, whatever this one would give;
 * Infinity: it is counted, and never turned away.
 */
export async function countAttempt(
  source: DataSource,
  attempt: Attempt,
  who: string,
  most: number = ATTEMPTS[attempt],
): Promise<void> {
  const limiter = limitersOf(source)[attempt];
  const counted = await limiter.consume(keyOf(who)).catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });
  if (counted.consumedPoints > most) throw new Denial('RATE_LIMITED');
}

/** Tells whether `who` has used up all attempts of this kind; counts none. */
export async function usedUp(source: DataSource, attempt: Attempt, who: string): Promise<boolean> {
  const counted = await limitersOf(source)[attempt].get(keyOf(who));
  return counted !== null && counted.consumedPoints >= ATTEMPTS[attempt];
}

/** Takes back one attempt, which succeeded. */
export async function forgiveAttempt(source: DataSource, attempt: Attempt, who: string): Promise<void> {
  await limitersOf(source)[attempt].reward(keyOf(who));
}

/** Neither e-mails nor addresses stand in the table. */
function keyOf(who: string): string {
  return hashSecret(who).toString('base64url');
}

function limitersOf(source: DataSource): Record<Attempt, RateLimiterMySQL> {
  const known = limiters.get(source);
  if (known !== undefined) return known;
  const limiter = (attempt: Attempt): RateLimiterMySQL => makeLimiter(source, attempt);
  const made = {
    signInByEmail: limiter('signInByEmail'),
    signInByAddress: limiter('signInByAddress'),
    signInByKnownBrowser: limiter('signInByKnownBrowser'),
    signInByAnybody: limiter('signInByAnybody'),
    changePasswordByUser: limiter('changePasswordByUser'),
    invitationByAddress: limiter('invitationByAddress'),
  };
  limiters.set(source, made);
  return made;
}

function makeLimiter(source: DataSource, attempt: Attempt): RateLimiterMySQL {
  return new RateLimiterMySQL({
    storeClient: poolOf(source),
    storeType: 'pool',
    dbName: source.driver.database ?? '',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: attempt,
    points: ATTEMPTS[attempt],
    duration: WINDOW_S,
  });
}
