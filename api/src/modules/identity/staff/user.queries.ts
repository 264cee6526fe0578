import { IsNull, Not } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import { rowsById } from '../../../platform/database/rows-by-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
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
export function usersById(db: Db, { agencyId }: Actor, ids: readonly string[]): Promise<Map<string, UserRow>> {
  return rowsById(db, UserRow, agencyId, ids);
}

/** The member of staff who is asking. Throws FORBIDDEN for a partner's key, which is nobody. */
export async function ownUser(db: Db, { agencyId, userId }: Actor): Promise<UserRow> {
  const user = userId === null ? null : await db.findOneBy(UserRow, { agencyId, id: userId });
  if (user === null) throw new Denial('FORBIDDEN');
  return user;
}

/** A user of the actor's agency. Throws NOT_FOUND when the id is not one of them. */
export async function userOf(db: Db, { agencyId }: Pick<Actor, 'agencyId'>, id: string): Promise<UserRow> {
  const user = isId(id) ? await db.findOneBy(UserRow, { agencyId, id }) : null;
  if (user === null) throw new Denial('NOT_FOUND');
  return user;
}

/** How many administrators can sign in, this user left out. */
export function countOtherAdmins(db: Db, { agencyId, id }: UserRow): Promise<number> {
  return db.countBy(UserRow, {
    agencyId,
    id: Not(id),
    role: 'ADMIN',
    acceptedAt: Not(IsNull()),
    deactivatedAt: IsNull(),
  });
}
