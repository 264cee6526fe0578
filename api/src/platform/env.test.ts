import { randomBytes } from 'node:crypto';
import { readEnv } from './env';

const KEY = randomBytes(32).toString('base64');
const OTHER_KEY = randomBytes(32).toString('base64');
const LEAST = { DATABASE_URL: 'mysql://localhost/ruche', AUTH_SECRET: KEY, FIELD_MASTER_KEY: KEY };
const PRODUCTION = { ...LEAST, NODE_ENV: 'production', WEB_ORIGIN: 'https://ruche.example.fr' };

test('what is not set, or empty, has a default', () => {
  const defaults = { host: '127.0.0.1', port: 4000, webOrigin: 'http://localhost:3000', trustProxyHops: 0 };
  expect(readEnv(LEAST)).toMatchObject({ ...defaults, production: false, smtpUrl: undefined });
  const empty = {
    HOST: '',
    API_PORT: '',
    WEB_ORIGIN: '',
    TRUST_PROXY_HOPS: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    FILES_S3_ENDPOINT: '',
  };
  expect(readEnv({ ...LEAST, ...empty })).toEqual(readEnv(LEAST));
});

test('numbers are read, several keys are kept without blanks, and an address is cut to its origin', () => {
  const settings = { API_PORT: '8080', TRUST_PROXY_HOPS: '2', FIELD_MASTER_KEY: `${KEY}, ${OTHER_KEY}` };
  expect(readEnv({ ...PRODUCTION, ...settings, WEB_ORIGIN: 'HTTPS://Ruche.example.fr:443/accueil' })).toMatchObject({
    port: 8080,
    trustProxyHops: 2,
    fieldMasterKey: `${KEY},${OTHER_KEY}`,
    webOrigin: 'https://ruche.example.fr',
    production: true,
  });
});

test.each([
  ['DATABASE_URL', ''],
  ['AUTH_SECRET', undefined],
  ['AUTH_SECRET', 'secret'],
  ['AUTH_SECRET', randomBytes(24).toString('base64')],
  ['FIELD_MASTER_KEY', ''],
  ['FIELD_MASTER_KEY', `${KEY},`],
  ['FIELD_MASTER_KEY', `${KEY},${randomBytes(33).toString('base64')}`],
  ['API_PORT', 'http'],
  ['API_PORT', '65536'],
  ['API_PORT', '-1'],
  ['TRUST_PROXY_HOPS', 'true'],
  ['TRUST_PROXY_HOPS', '1.5'],
  ['WEB_ORIGIN', ''],
  ['WEB_ORIGIN', 'localhost:3000'],
  ['WEB_ORIGIN', 'https://'],
  ['FILES_S3_ENDPOINT', 's3.fr-par.scw.cloud'],
])('%s cannot be %j, and is named', (name, value) => {
  expect(() => readEnv({ ...PRODUCTION, [name]: value })).toThrow(new RegExp(`\\b${name}\\b.*\\.$`));
});

test('no secret is repeated in what is said of it', () => {
  expect(() => readEnv({ ...LEAST, AUTH_SECRET: 'swordfish' })).toThrow(/^(?!.*swordfish)/);
});
