import type { Actor, Scope } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, refuseAll, type Problem } from '../../../platform/errors/refusal';
import { AgencyRow } from '../agency/agency.entity';
import { readText } from '../../../platform/formats/read-input';
import { hashSecret, newSecret } from '../secret';
import { ApiKeyRow } from './api-key.entity';

const NAME_LENGTH = 80;
const PREFIX_LENGTH = 14;

/** What a new key is called and may do. */
export interface NewApiKey {
  name: string;
  scopes: readonly Scope[];
}

/** A key as it is kept, and the secret itself, which can never be read again. */
export interface IssuedApiKey {
  id: string;
  secret: string;
}

/** Makes a key for a partner program of the actor's agency. */
export async function createApiKey(tx: Tx, { agencyId }: Actor, { name, scopes }: NewApiKey): Promise<IssuedApiKey> {
  const problems: Problem[] = [];
  const clean = readText(problems, 'name', name, NAME_LENGTH);
  if (scopes.length === 0) problems.push(NO_SCOPE);
  refuseAll(problems);
  return insertApiKey(tx, agencyId, { name: clean, scopes: [...new Set(scopes)] });
}

/** Makes a partner's key for the agency with this slug. The key is returned once and can never be read again. */
export async function issueApiKey(
  tx: Tx,
  { agencySlug, name, scopes }: NewApiKey & { agencySlug: string },
): Promise<string> {
  const agency = await tx.findOneBy(AgencyRow, { slug: agencySlug });
  if (agency === null) {
    throw refuse(
      'UNKNOWN_AGENCY',
      { fr: `Aucune agence ne s'appelle « ${agencySlug} ».`, en: `No agency is named "${agencySlug}".` },
      ['agency'],
    );
  }
  return (await insertApiKey(tx, agency.id, { name, scopes })).secret;
}

async function insertApiKey(tx: Tx, agencyId: string, { name, scopes }: NewApiKey): Promise<IssuedApiKey> {
  const [id, secret] = [newId(), `ruche_${newSecret()}`];
  await tx.insert(ApiKeyRow, {
    id,
    agencyId,
    name,
    scopes: [...scopes],
    prefix: secret.slice(0, PREFIX_LENGTH),
    secretHash: hashSecret(secret),
  });
  return { id, secret };
}

const NO_SCOPE: Problem = {
  code: 'REQUIRED',
  message: {
    fr: 'Une clé sans droit ne sert à rien : cochez au moins un droit.',
    en: 'A key that may do nothing is of no use: choose at least one scope.',
  },
  path: ['scopes'],
};
