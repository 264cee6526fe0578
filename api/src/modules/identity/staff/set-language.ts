import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/localized';
import { UserRow } from './user.entity';
import { ownUser } from './user.queries';

/** Chooses the language in which the actor reads screens and answers. */
export async function setLanguage(tx: Tx, actor: Actor, language: Language): Promise<void> {
  const { id } = await ownUser(tx, actor);
  await tx.update(UserRow, { id }, { language });
}
