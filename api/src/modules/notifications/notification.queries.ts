import { IsNull, LessThan } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Db } from '../../platform/database/transaction';
import { BadInput, Denial } from '../../platform/errors/denial';
import { NotificationRow } from './notification.entity';

const LONGEST_PAGE = 100;

/** What is asked of somebody's notifications. */
export interface NotificationRequest {
  /** 1 to 100. */
  first: number;
  /** The id of the last one of the page before. */
  after: string | null;
  unreadOnly: boolean;
}

/** A page of the actor's notifications, newest first. Throws BadInput for what cannot be asked. */
export async function notificationsOf(
  db: Db,
  actor: Actor,
  { first, after, unreadOnly }: NotificationRequest,
): Promise<{ notifications: NotificationRow[]; hasNextPage: boolean }> {
  if (first < 1 || first > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  if (after !== null && !isId(after)) throw new BadInput('BAD_CURSOR', BAD_CURSOR);
  const rows = await db.find(NotificationRow, {
    where: {
      ...ownedBy(actor),
      ...(after !== null && { id: LessThan(after) }),
      ...(unreadOnly && { readAt: IsNull() }),
    },
    order: { id: 'DESC' },
    take: first + 1,
  });
  return { notifications: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** How many of the actor's notifications are unread, in one statement. */
export function unreadCountOf(db: Db, actor: Actor): Promise<number> {
  return db.countBy(NotificationRow, { ...ownedBy(actor), readAt: IsNull() });
}

/** Whose notifications the actor may see: his own, as a member of staff. FORBIDDEN for a partner's key. */
export function ownedBy({ agencyId, userId }: Actor): Pick<NotificationRow, 'agencyId' | 'userId'> {
  if (userId === null) throw new Denial('FORBIDDEN');
  return { agencyId, userId };
}

const PAGE_SIZE = {
  fr: 'Demandez de 1 à 100 notifications à la fois.',
  en: 'Ask for 1 to 100 notifications at a time.',
};
const BAD_CURSOR = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
