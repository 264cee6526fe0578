// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DATA, dataPath, shown } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * What this installation alone knows. `authSecret` signs sessions, `fieldMasterKey` wraps the keys of encrypted
 * fields (both 32 random bytes in base64), `databasePassword` opens the private database.
 * @typedef {{ authSecret: string, fieldMasterKey: string, databasePassword: string }} Secrets
 */

/**
 * The secrets in .data, made at first use and readable by their owner only. Never made anew beside an existing
 * database: what was encrypted with lost keys could not be read again.
 * @returns {Secrets}
 */
export function readSecrets() {
  const file = dataPath('secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(dataPath('db'))) {
    throw new PlainError(
      `${shown(file)} is gone but ${shown(dataPath('db'))} holds data encrypted with it: put it back from a backup.`,
    );
  }
  const secrets = { authSecret: random(), fieldMasterKey: random(), databasePassword: randomBytes(24).toString('hex') };
  mkdirSync(DATA, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function random() {
  return randomBytes(32).toString('base64');
}
