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
  /** All e-mails from all addresses together: whoever makes up addresses in headers does not get past it. */
  signInByAnybody: 1_000,
  changePasswordByUser: 10,
  invitationByAddress: 100,
} as const;

type Attempt = keyof typeof ATTEMPTS;

const limiters = new WeakMap<DataSource, Record<Attempt, RateLimiterMySQL>>();

/** Counts an attempt by `who`. Throws RATE_LIMITED when there were too many, whatever this one would give. */
export async function countAttempt(source: DataSource, attempt: Attempt, who: string): Promise<void> {
  try {
    await limitersOf(source)[attempt].consume(keyOf(who));
  } catch (error) {
    throw error instanceof RateLimiterRes ? new Denial('RATE_LIMITED') : error;
  }
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
