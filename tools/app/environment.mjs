// @ts-check
import { readSecrets } from '../secrets.mjs';

/**
 * The settings of the api (docs/operations.md). What the person set in their environment wins over what is kept in .data.
 * @param {{ databaseUrl: string, apiPort: number, webPort: number, mode: 'production' | 'development' | 'test' }} choices
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment({ databaseUrl, apiPort, webPort, mode }) {
  const { AUTH_SECRET, FIELD_MASTER_KEY, WEB_ORIGIN } = process.env;
  const kept = AUTH_SECRET && FIELD_MASTER_KEY ? undefined : readSecrets();
  return {
    ...process.env,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: AUTH_SECRET || kept?.authSecret,
    FIELD_MASTER_KEY: FIELD_MASTER_KEY || kept?.fieldMasterKey,
    API_PORT: String(apiPort),
    WEB_ORIGIN: WEB_ORIGIN || `http://localhost:${webPort}`,
  };
}
