import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { ApiKeyRow } from './api-key.entity';

/** The agency's keys, newest first, revoked ones included. */
export function apiKeysOf(db: Db, { agencyId }: Actor): Promise<ApiKeyRow[]> {
  return db.find(ApiKeyRow, { where: { agencyId }, order: { createdAt: 'DESC', id: 'DESC' } });
}

/** A key of the actor's agency. Throws NOT_FOUND when the id is not one of them. */
export async function apiKeyOf(db: Db, { agencyId }: Actor, id: string): Promise<ApiKeyRow> {
  const key = isId(id) ? await db.findOneBy(ApiKeyRow, { agencyId, id }) : null;
  if (key === null) throw new Denial('NOT_FOUND');
  return key;
}
