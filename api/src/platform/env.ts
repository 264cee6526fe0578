/** The only reader of process.env in the API. Each setting is read once, checked, and typed. */

interface Env {
  databaseUrl: string;
  /** Signs session cookies: 32 random bytes in base64. */
  authSecret: string;
  /** Wraps the agencies' data keys: 32 random bytes in base64. */
  fieldMasterKey: string;
  host: string;
  port: number;
  /** Where browsers see the application, e.g. http://localhost:3000. */
  webOrigin: string;
  /** How many servers in front are believed about the address a request comes from (X-Forwarded-For). */
  trustProxyHops: number;
  production: boolean;
  /** Where e-mails are handed over, smtp:// or smtps://; undefined: none leave. */
  smtpUrl: string | undefined;
  /** From whom e-mails come, e.g. "Ruche <no-reply@example.fr>". */
  mailFrom: string;
}

class MissingSetting extends Error {}

function need(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new MissingSetting(`Set ${name} (see docs/operations.md).`);
  return value;
}

function readEnv(): Env {
  return {
    databaseUrl: need('DATABASE_URL'),
    authSecret: need('AUTH_SECRET'),
    fieldMasterKey: need('FIELD_MASTER_KEY'),
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['API_PORT'] ?? 4000),
    webOrigin: process.env['WEB_ORIGIN'] ?? 'http://localhost:3000',
    trustProxyHops: Number(process.env['TRUST_PROXY_HOPS'] ?? 0),
    production: process.env['NODE_ENV'] === 'production',
    smtpUrl: process.env['SMTP_URL'] === '' ? undefined : process.env['SMTP_URL'],
    mailFrom: process.env['MAIL_FROM'] ?? 'Ruche <no-reply@localhost>',
  };
}

let cached: Env | undefined;

/** The settings of this process. Throws one plain sentence naming the first setting that is missing. */
export function env(): Env {
  cached ??= readEnv();
  return cached;
}

/** How much the log says. Apart from the other settings: what needs none of them may log all the same. */
export function logLevel(): string {
  return process.env['LOG_LEVEL'] ?? 'info';
}
