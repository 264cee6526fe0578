/** Sentences of notifications. */
export const notifications = {
  title: 'Notifications',
  bell: '{count, plural, =0 {Notifications, aucune non lue} one {Notifications, une non lue} other {Notifications, # non lues}}',
  markAll: 'Tout marquer comme lu',
  none: 'Aucune notification.',
  noneHelp: 'Ce qui concerne les intervenants que vous suivez apparaîtra ici.',
  unread: '{when}, non lue',
} as const;
