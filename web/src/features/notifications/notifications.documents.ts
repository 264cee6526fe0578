import { graphql } from '@/gql';

/** How many notifications are unread. */
export const UnreadNotificationsQuery = graphql(`
  query UnreadNotifications {
    unreadNotificationCount
  }
`);

/** The newest notifications. */
export const NotificationsQuery = graphql(`
  query Notifications {
    notifications(first: 30) {
      nodes {
        id
        title
        place
        workerId
        createdAt
        readAt
      }
    }
  }
`);

/** Marks one as read. */
export const MarkNotificationReadMutation = graphql(`
  mutation MarkNotificationRead($id: ID!) {
    markNotificationRead(id: $id) {
      unreadNotificationCount
      errors {
        message
      }
    }
  }
`);

/** Marks all that was seen as read. */
export const MarkAllNotificationsReadMutation = graphql(`
  mutation MarkAllNotificationsRead($newestSeen: ID!) {
    markAllNotificationsRead(newestSeen: $newestSeen) {
      unreadNotificationCount
      errors {
        message
      }
    }
  }
`);
