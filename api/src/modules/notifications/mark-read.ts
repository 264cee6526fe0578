import { IsNull, LessThanOrEqual } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { isId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { NotificationRow } from './notification.entity';
import { ownedBy } from './notification.queries';

/** Marks one of the actor's notifications as read, or as unread again. NOT_FOUND when it is not his. */
export async function markRead(
  tx: Tx,
  actor: Actor,
  { id, read }: { id: string; read: boolean },
): Promise<NotificationRow> {
  const notification = isId(id) ? await tx.findOneBy(NotificationRow, { ...ownedBy(actor), id }) : null;
  if (notification === null) throw new Denial('NOT_FOUND');
  const readAt = read ? (notification.readAt ?? clock.now()) : null;
  await tx.update(NotificationRow, { ...ownedBy(actor), id }, { readAt });
  return Object.assign(notification, { readAt });
}

/**
 * Marks as read all of the actor's notifications up to the newest one he has seen: what came meanwhile stays unread.
 * NOT_FOUND when that is no id.
 */
export async function markAllRead(tx: Tx, actor: Actor, newestSeen: string): Promise<void> {
  if (!isId(newestSeen)) throw new Denial('NOT_FOUND');
  const seen = { ...ownedBy(actor), id: LessThanOrEqual(newestSeen), readAt: IsNull() };
  await tx.update(NotificationRow, seen, { readAt: clock.now() });
}
