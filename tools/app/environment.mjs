// @ts-check
import path from 'node:path';
import { dataPath, ROOT } from '../paths.mjs';
import { readSecrets } from '../secrets.mjs';

/**
 * Where the parts of one running application find each other, and how they run. `files` is the folder of files in .data.
 * @typedef {{ databaseUrl: string, apiPort: number, webPort: number, mode: 'production' | 'development', files?: string }} Choices
 */

/**
 * The settings of the api (docs/operations.md). What the person set in their environment wins over what is kept in
 * .data. It listens on the loopback only: browsers reach it through the web server, the one hop it believes about
 * where a request comes from.
 * @param {Choices} choices
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment({ databaseUrl, apiPort, webPort, mode, files = 'files' }) {
  const { AUTH_SECRET, FIELD_MASTER_KEY, WEB_ORIGIN, TRUST_PROXY_HOPS, FILES_FOLDER } = process.env;
  const kept = AUTH_SECRET && FIELD_MASTER_KEY ? undefined : readSecrets();
  return {
    ...process.env,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: AUTH_SECRET || kept?.authSecret,
    FIELD_MASTER_KEY: FIELD_MASTER_KEY || kept?.fieldMasterKey,
    HOST: '127.0.0.1',
    API_PORT: String(apiPort),
    WEB_ORIGIN: WEB_ORIGIN || `http://localhost:${webPort}`,
    TRUST_PROXY_HOPS: TRUST_PROXY_HOPS || '1',
    FILES_FOLDER: FILES_FOLDER ? path.resolve(ROOT, FILES_FOLDER) : dataPath(files),
  };
}

/**
 * The settings of the web server: where the api is, and none of the secrets the api alone needs.
 * @param {Choices} choices
 * @returns {NodeJS.ProcessEnv}
 */
export function webEnvironment({ apiPort, webPort, mode }) {
  return {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(webPort),
    API_URL: `http://127.0.0.1:${apiPort}`,
    DATABASE_URL: undefined,
    AUTH_SECRET: undefined,
    FIELD_MASTER_KEY: undefined,
    SMTP_URL: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
  };
}
