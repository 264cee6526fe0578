import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import type { Localized } from '../../platform/errors/localized';
import type { NotificationRow } from './notification.entity';

/** The parts of a worker's sheet a notification can lead to. */
export const NOTIFICATION_PLACES = [
  'DEFINITION',
  'INFORMATION',
  'CLIENTS',
  'CONTRACTS',
  'DOCUMENTS',
  'HISTORY',
] as const;
export type NotificationPlace = (typeof NOTIFICATION_PLACES)[number];

/** A notification in words. */
export interface NotificationText {
  /** One sentence without a full stop, in the reader's language: « Titre de séjour de Mme Claire DUPONT : expire demain ». */
  title: string;
  /** Where its subject is looked at. */
  place: NotificationPlace;
}

/**
 * Puts notifications of one kind into words for whoever reads them, all at once: it reads what they name in a fixed
 * number of statements, and answers what to say of each; null: what it was about is gone.
 */
export type NotificationDescriber = (
  db: Db,
  actor: Actor,
  notifications: readonly NotificationRow[],
) => Promise<(notification: NotificationRow) => NotificationText | null>;

const describers = new Map<string, NotificationDescriber>();

/** Says how notifications of a kind are put into words. Every describer is listed in app/reactions.ts. */
export function describeNotifications(kind: string, describer: NotificationDescriber): void {
  describers.set(kind, describer);
}

/** Notifications in words, in their order. What nobody can describe leads to the sheet all the same. */
export async function textsOf(
  db: Db,
  actor: Actor,
  notifications: readonly NotificationRow[],
): Promise<NotificationText[]> {
  const texts = new Map<NotificationRow, NotificationText | null>();
  for (const kind of new Set(notifications.map((notification) => notification.kind))) {
    const ofKind = notifications.filter((notification) => notification.kind === kind);
    const describe = await describers.get(kind)?.(db, actor, ofKind);
    for (const notification of ofKind) texts.set(notification, describe?.(notification) ?? null);
  }
  const unknown: NotificationText = { title: SOMETHING[actor.language], place: 'DEFINITION' };
  return notifications.map((notification) => texts.get(notification) ?? unknown);
}

const SOMETHING: Localized = { fr: 'Une fiche a changé', en: 'A sheet has changed' };
