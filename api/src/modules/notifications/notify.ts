import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { recipientsOf } from '../identity';
import { NotificationRow } from './notification.entity';

/** Something to tell. */
export interface NewNotification {
  agencyId: string;
  /**
   * Who is told: the manager of the worker it is about. null, or somebody who cannot sign in: all the agency's
   * administrators, so that nothing is told to nobody.
   */
  userId: string | null;
  /** "module.what", e.g. "documents.expiry"; its describer is registered in app/reactions.ts. */
  kind: string;
  /** The worker it is about, on whose sheet it leads; it goes with the sheet. */
  workerId: string | null;
  /** The row it is about; see `forgetNotifications`. */
  subjectId?: string | null;
  /** Small, neutral in language, nothing personal: names are read when it is. */
  facts: Record<string, unknown>;
  /** Names what is told, at most 120 characters of ASCII. Whoever was told it once is not told again. */
  key: string;
}

/** Tells a member of staff, in the transaction that makes it true. Telling the same again changes nothing. */
export async function notify(tx: Tx, notification: NewNotification): Promise<void> {
  const { agencyId, kind, workerId, subjectId, facts, key } = notification;
  for (const userId of await recipientsOf(tx, agencyId, notification.userId)) {
    await tx.query(
      `INSERT INTO notifications
         (agency_id, user_id, id, kind, dedupe_key, worker_id, subject_id, facts, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE kind = kind`,
      [agencyId, userId, newId(), kind, key, workerId, subjectId ?? null, JSON.stringify(facts), clock.now()],
    );
  }
}

/** Takes back all that was told of a row: it is gone, or what was told is settled. */
export async function forgetNotifications(
  tx: Tx,
  { agencyId, subjectId }: { agencyId: string; subjectId: string },
): Promise<void> {
  await tx.delete(NotificationRow, { agencyId, subjectId });
}
