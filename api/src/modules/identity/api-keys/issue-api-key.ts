import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { AgencyRow } from '../agency/agency.entity';
import { ApiKeyRow } from './api-key.entity';

/** Makes a partner's key for the agency with this slug. The key is returned once and can never be read again. */
export async function issueApiKey(
  tx: Tx,
  { agencySlug, name, scopes }: { agencySlug: string; name: string; scopes: Scope[] },
): Promise<string> {
  const agency = await tx.findOneBy(AgencyRow, { slug: agencySlug });
  if (agency === null) {
    throw refuse(
      'UNKNOWN_AGENCY',
      { fr: `Aucune agence ne s'appelle « ${agencySlug} ».`, en: `No agency is named "${agencySlug}".` },
      ['agency'],
    );
  }
  const key = `ruche_${randomBytes(32).toString('base64url')}`;
  await tx.insert(ApiKeyRow, {
    id: newId(),
    agencyId: agency.id,
    name,
    scopes,
    prefix: key.slice(0, 14),
    secretHash: hashApiKey(key),
  });
  return key;
}

/** What is stored of a key, and looked up. */
export function hashApiKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
