import { In } from 'typeorm';
import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import { ApiKeyRow, fullNameOf, usersById } from '../identity';
import type { AuthorIds, AuthorKind } from './author';

/** An author by name. */
export interface NamedAuthor {
  name: string;
  kind: AuthorKind;
}

/** What the product calls itself where it acted without anybody. */
const PRODUCT: NamedAuthor = { name: 'Ruche', kind: 'SYSTEM' };

/** Names the authors of these rows: at most one statement for staff and one for keys. */
export async function authorsOf(
  db: Db,
  actor: Actor,
  rows: readonly AuthorIds[],
): Promise<(row: AuthorIds) => NamedAuthor> {
  const users = await usersById(db, actor, present(rows.map(({ byUserId }) => byUserId)));
  const keys = await keyNames(db, actor, present(rows.map(({ byKeyId }) => byKeyId)));
  return ({ byUserId, byKeyId }) => {
    const user = users.get(byUserId ?? '');
    if (user) return { name: fullNameOf(user), kind: 'STAFF' };
    const key = keys.get(byKeyId ?? '');
    return key === undefined ? PRODUCT : { name: key, kind: 'PARTNER' };
  };
}

async function keyNames(db: Db, { agencyId }: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const keys = await db.findBy(ApiKeyRow, { agencyId, id: In(ids) });
  return new Map(keys.map(({ id, name }) => [id, name]));
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
