import type { Translation } from '../translation';
import type { notifications as source } from '../fr/notifications';

/** Sentences of notifications. */
export const notifications: Translation<typeof source> = {
  title: 'Notifications',
  bell: '{count, plural, =0 {Notifications, none unread} one {Notifications, one unread} other {Notifications, # unread}}',
  markAll: 'Mark all as read',
  none: 'No notification.',
  noneHelp: 'What concerns the workers you follow will appear here.',
  unread: '{when}, unread',
};
