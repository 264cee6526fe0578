import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { UserRow } from './user.entity';

/** The agency's staff by last name, then first name; deactivated ones last. */
export async function usersOf(db: Db, actor: Actor): Promise<UserRow[]> {
  const users = await db.find(UserRow, {
    where: { agencyId: actor.agencyId },
    order: { lastName: 'ASC', firstName: 'ASC', id: 'ASC' },
  });
  return [
    ...users.filter((user) => user.deactivatedAt === null),
    ...users.filter((user) => user.deactivatedAt !== null),
  ];
}

/** Users of the actor's agency by id, in one statement; ids that are not the agency's are absent. For loaders. */
export async function usersById(db: Db, actor: Actor, ids: readonly string[]): Promise<Map<string, UserRow>> {
  const users = await db.findBy(UserRow, { agencyId: actor.agencyId, id: In([...new Set(ids)]) });
  return new Map(users.map((user) => [user.id, user]));
}
