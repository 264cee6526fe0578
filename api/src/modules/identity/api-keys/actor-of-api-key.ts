import type { Actor, ModuleKey, Scope } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/localized';
import { ApiKeyRow } from './api-key.entity';
import { hashSecret } from '../secret';

/** Last use is written at most once in this time, so that a busy partner does not cost a write per call. */
const LAST_USE_STEP_MS = 60_000;

/** The actor a partner's key stands for; null when the key is unknown or revoked. One statement. */
export async function actorOfApiKey(db: Db, key: string, language: Language): Promise<Actor | null> {
  const [row] = await db.query<RawKey[]>(
    `SELECT k.id, k.agency_id AS agencyId, k.scopes, k.last_used_at AS lastUsedAt, a.modules
     FROM api_keys k JOIN agencies a ON a.id = k.agency_id WHERE k.secret_hash = ? AND k.revoked_at IS NULL`,
    [hashSecret(key)],
  );
  if (row === undefined) return null;
  await noteUse(db, row);
  return {
    agencyId: row.agencyId,
    userId: null,
    apiKeyId: row.id,
    role: null,
    scopes: fromJson(row.scopes) as Scope[],
    seesPayroll: false,
    modules: fromJson(row.modules) as ModuleKey[],
    language,
  };
}

interface RawKey {
  id: string;
  agencyId: string;
  scopes: unknown;
  modules: unknown;
  lastUsedAt: Date | null;
}

async function noteUse(db: Db, { id, lastUsedAt }: RawKey): Promise<void> {
  const now = clock.now();
  if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < LAST_USE_STEP_MS) return;
  await db.update(ApiKeyRow, { id }, { lastUsedAt: now });
}
