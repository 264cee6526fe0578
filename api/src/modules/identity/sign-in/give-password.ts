import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { CredentialRow } from './credential.entity';

/** Stores the hash of a user's first password, where the sign-in library looks for it. */
export async function givePassword(tx: Tx, userId: string, hash: string): Promise<void> {
  await tx.insert(CredentialRow, {
    id: newId(),
    userId,
    providerId: 'credential',
    accountId: userId,
    password: hash,
  });
}
