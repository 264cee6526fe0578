import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { ApiKeyRow } from './api-key.entity';
import { apiKeyOf } from './api-key.queries';

/** Ends a partner's key for good, from its next request on. Revoking it again changes nothing. */
export async function revokeApiKey(tx: Tx, actor: Actor, id: string): Promise<ApiKeyRow> {
  const key = await apiKeyOf(tx, actor, id);
  if (key.revokedAt !== null) return key;
  await tx.update(ApiKeyRow, { id: key.id }, { revokedAt: clock.now() });
  return apiKeyOf(tx, actor, key.id);
}
