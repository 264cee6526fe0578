import type { Db, Tx } from '../database/transaction';
import { decryptField, encryptField, needsRotation, type Place } from './field-cipher';

const KNOWN = 'ruche';
const PLACE: Place = { agencyId: 'installation', column: 'key_checks.sealed', rowId: '1' };

/** Seals the known text in a database that has none yet: what is encrypted in it from now on takes this master key. */
export async function makeKeyCheck(db: Db): Promise<void> {
  await db.query('INSERT IGNORE INTO key_checks (id, sealed) VALUES (1, ?)', [encryptField(KNOWN, PLACE)]);
}

/**
 * Throws one sentence when FIELD_MASTER_KEY does not open what this database holds: a new key would be used beside it, and
 * nobody would notice before a sheet is opened. A database without a known text is not checked.
 */
export async function checkKey(db: Db): Promise<void> {
  const sealed = await sealedText(db);
  if (sealed === null) return;
  try {
    decryptField(sealed, PLACE);
  } catch {
    throw new Error(
      'FIELD_MASTER_KEY is not the key that this database was encrypted with: put that one back (.data/secrets.json or the setting).',
    );
  }
}

/** Seals the known text with the newest master key. */
export async function resealKeyCheck(tx: Tx): Promise<void> {
  const sealed = await sealedText(tx);
  if (sealed === null || !needsRotation(sealed)) return;
  const anew = encryptField(decryptField(sealed, PLACE), PLACE);
  await tx.query('UPDATE key_checks SET sealed = ? WHERE id = 1', [anew]);
}

async function sealedText(db: Db): Promise<string | null> {
  const [row] = await db.query<{ sealed: string }[]>('SELECT sealed FROM key_checks WHERE id = 1');
  return row?.sealed ?? null;
}
