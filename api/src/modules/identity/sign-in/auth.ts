import type { DataSource } from 'typeorm';
import { newId } from '../../../platform/database/new-id';
import { poolOf } from '../../../platform/database/connection';
import { env } from '../../../platform/env';
import { log } from '../../../platform/log';
import { PASSWORD_LENGTH } from './password.rules';
import { hashPassword, verifyPassword } from './passwords';
import { COOKIE_PREFIX, SESSION_AT_MOST_MS } from './session-cookie';

/** The sign-in library over one database. Its own HTTP routes are served to nobody: only `api` is called. */
type Auth = Awaited<ReturnType<typeof makeAuth>>;

const made = new WeakMap<DataSource, Promise<Auth>>();
let underWay = 0;

/**
 * Asks the sign-in library over this database, loaded at its first use. When nothing is asked of it any more its async
 * storages are switched off; it switches them on by itself. On Node 20 one that is on makes every promise of the process
 * dearer: pages of the list took a fifth longer from the first sign-in on.
 */
export async function askAuth<T>(source: DataSource, ask: (api: Auth['auth']['api']) => Promise<T>): Promise<T> {
  const making = made.get(source) ?? makeAuth(source);
  made.set(source, making);
  const { auth, storages } = await making;
  underWay++;
  try {
    return await ask(auth.api);
  } finally {
    underWay--;
    if (underWay === 0) for (const storage of storages) storage.disable();
  }
}

async function makeAuth(source: DataSource) {
  const [{ betterAuth }, context] = await Promise.all([import('better-auth'), import('@better-auth/core/context')]);
  const storages = await Promise.all([
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else gives the storage itself
    context.getCurrentAuthContextAsyncLocalStorage(),
    context.getRequestStateAsyncLocalStorage(),
    context.getCurrentDBAdapterAsyncLocalStorage(),
  ]);
  return { auth: betterAuth(authOptions(source)), storages };
}

/** How the library is set: passwords only, accounts made by invitation only, its tables under our names. */
export function authOptions(source: DataSource) {
  const { authSecret, webOrigin } = env();
  return {
    database: poolOf(source).promise(),
    secret: authSecret,
    baseURL: webOrigin,
    telemetry: { enabled: false },
    logger: { level: 'error', log: reportFailure },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // The end of a session is fixed when it begins; its last use is written by `actorOfSession`.
    session: { ...TABLES.session, expiresIn: SESSION_AT_MOST_MS / 1000, disableSessionRefresh: true },
    user: TABLES.user,
    account: TABLES.account,
    verification: TABLES.verification,
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: webOrigin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      // One joined statement finds an account or finds none, in the same time. A test holds the schema.
      database: { generateId: newId, joins: true, validateSchema: false },
    },
  } as const;
}

/** Only the library's own sentence: what goes with it may hold personal data. */
function reportFailure(_level: string, message: string): void {
  log.error({ from: 'better-auth' }, message);
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

const TABLES = {
  user: {
    modelName: 'users',
    fields: { ...TIMES, name: 'last_name', emailVerified: 'email_verified' },
    additionalFields: {
      agencyId: { type: 'string', fieldName: 'agency_id', input: false },
      firstName: { type: 'string', fieldName: 'first_name', input: false },
      role: { type: 'string', input: false },
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      ...TIMES,
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
  },
  account: {
    modelName: 'credentials',
    fields: {
      ...TIMES,
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'verifications', fields: { ...TIMES, expiresAt: 'expires_at' } },
} as const;
