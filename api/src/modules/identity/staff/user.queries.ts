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

/**
 * Who is told what is meant for this user: he, when he can sign in; otherwise all the agency's administrators who can.
 * Ids, in one statement.
 */
export async function recipientsOf(db: Db, agencyId: string, userId: string | null): Promise<string[]> {
  const users = await db.query<{ id: string; isMeant: string }[]>(
    `SELECT id, id = ? AS isMeant FROM users
     WHERE agency_id = ? AND (id = ? OR role = 'ADMIN') AND accepted_at IS NOT NULL AND deactivated_at IS NULL`,
    [userId ?? '', agencyId, userId ?? ''],
  );
  const meant = users.filter(({ isMeant }) => Number(isMeant) === 1);
  return (meant.length > 0 ? meant : users).map(({ id }) => id);
}
