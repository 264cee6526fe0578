/** The only reader of process.env in the API. Each setting is read once, checked, and typed. */

interface Env {
  databaseUrl: string;
  /** Signs session cookies: 32 random bytes in base64. */
  authSecret: string;
  /** Wraps the agencies' data keys: 32 random bytes in base64, or several such keys separated by commas, newest first. */
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
  /** The folder that files are kept in, unless there is a bucket. */
  filesFolder: string;
  /** The S3 bucket that files are kept in; undefined: the folder. */
  filesBucket: string | undefined;
  /** Where the bucket is when it is not Amazon's, e.g. https://s3.fr-par.scw.cloud. */
  filesEndpoint: string | undefined;
}

/** What the environment holds, by name; an empty setting is one that is not set. */
type Settings = Readonly<Record<string, string | undefined>>;

class BadSetting extends Error {}

/** Reads and checks the settings. Throws one plain sentence naming the first that is missing or cannot be. */
export function readEnv(settings: Settings): Env {
  const production = settings['NODE_ENV'] === 'production';
  return {
    databaseUrl: need(settings, 'DATABASE_URL'),
    authSecret: secret('AUTH_SECRET', need(settings, 'AUTH_SECRET')),
    fieldMasterKey: masterKeys(need(settings, 'FIELD_MASTER_KEY')),
    host: given(settings, 'HOST') ?? '127.0.0.1',
    port: whole(settings, 'API_PORT', { most: 65_535, otherwise: 4000 }),
    webOrigin: origin(production ? need(settings, 'WEB_ORIGIN') : (given(settings, 'WEB_ORIGIN') ?? DEVELOPMENT)),
    trustProxyHops: whole(settings, 'TRUST_PROXY_HOPS', { most: 100, otherwise: 0 }),
    production,
    smtpUrl: given(settings, 'SMTP_URL'),
    mailFrom: given(settings, 'MAIL_FROM') ?? 'Ruche <no-reply@localhost>',
    filesFolder: given(settings, 'FILES_FOLDER') ?? '.data/files',
    filesBucket: given(settings, 'FILES_S3_BUCKET'),
    filesEndpoint: filesEndpoint(given(settings, 'FILES_S3_ENDPOINT')),
  };
}

const DEVELOPMENT = 'http://localhost:3000';

function given(settings: Settings, name: string): string | undefined {
  return settings[name] === '' ? undefined : settings[name];
}

function need(settings: Settings, name: string): string {
  const value = given(settings, name);
  if (value === undefined) throw new BadSetting(`Set ${name} (see docs/operations.md).`);
  return value;
}

function secret(name: string, text: string): string {
  if (/^[\w+/-]{43}=?$/.test(text)) return text;
  throw new BadSetting(`${name} must be 32 bytes in base64: make one with \`openssl rand -base64 32\`.`);
}

function masterKeys(text: string): string {
  return text
    .split(',')
    .map((key) => secret('Each key of FIELD_MASTER_KEY', key.trim()))
    .join(',');
}

function whole(settings: Settings, name: string, { most, otherwise }: { most: number; otherwise: number }): number {
  const text = given(settings, name);
  if (text === undefined) return otherwise;
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text);
  throw new BadSetting(`${name} must be a whole number from 0 to ${String(most)}.`);
}

function origin(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return new URL(text).origin;
  throw new BadSetting('WEB_ORIGIN must be a web address such as https://ruche.example.fr.');
}

function filesEndpoint(text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:\/\//i.test(text) && URL.canParse(text))) return text;
  throw new BadSetting('FILES_S3_ENDPOINT must be a web address such as https://s3.fr-par.scw.cloud.');
}

let cached: Env | undefined;

/** The settings of this process. Throws one plain sentence naming the first setting that is missing or cannot be. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** How much the log says. Apart from the other settings: what needs none of them may log all the same. */
export function logLevel(): string {
  return process.env['LOG_LEVEL'] ?? 'info';
}
