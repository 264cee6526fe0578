import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTime } from '../../platform/graphql/scalars';
import { Payload } from '../../platform/graphql/user-error.type';
import { NOTIFICATION_PLACES } from './describe-notifications';
import type { NotificationRow } from './notification.entity';

/** The GraphQL enum of places. */
export const NotificationPlaceEnum = enumOf(NOTIFICATION_PLACES);

registerEnumType(NotificationPlaceEnum, {
  name: 'NotificationPlace',
  description: "Which part of a worker's sheet a notification leads to.",
  valuesConfig: {
    DEFINITION: { description: '« Définition »' },
    INFORMATION: { description: '« Informations »' },
    CLIENTS: { description: '« Clients »' },
    CONTRACTS: { description: '« Contrats »' },
    DOCUMENTS: { description: '« Documents »' },
    HISTORY: { description: '« Historique »' },
  },
});

/** A notification as its reader sees it; see `NotificationResolver` for its words. */
@ObjectType('Notification', {
  description: `Something a member of staff should know of a worker. It goes to the worker's manager; when the worker has none, or
one who cannot sign in any more, to all the agency's administrators.`,
  simpleResolvers: true,
})
export class Notification implements Pick<NotificationRow, 'id' | 'workerId' | 'createdAt' | 'readAt'> {
  @Field(() => ID, { description: 'UUID, stable; newer ones sort after.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The worker it is about.' })
  workerId: string | null;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is read; null: unread.' })
  readAt: Date | null;
}

/** A notification at its place in the list. */
@ObjectType('NotificationEdge', { description: 'A notification and its place in the list.', simpleResolvers: true })
export class NotificationEdge {
  @Field(() => Notification, { description: 'The notification.' })
  node: NotificationRow;

  @Field(() => String, { description: 'Sent as `after`, the list goes on after this one.' })
  cursor: string;
}

/** A page of somebody's notifications. */
@ObjectType('NotificationConnection', { description: "A page of the viewer's notifications.", simpleResolvers: true })
export class NotificationConnection {
  @Field(() => [Notification], { description: 'The notifications of the page, newest first.' })
  nodes: NotificationRow[];

  @Field(() => [NotificationEdge], { description: 'The same, each with a cursor.' })
  edges: NotificationEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What marking a notification gives. */
@ObjectType('MarkNotificationPayload', { description: 'What marking notifications gives.', simpleResolvers: true })
export class MarkNotificationPayload extends Payload {
  @Field(() => Notification, { nullable: true, description: 'The notification after it; null when all were marked.' })
  notification?: NotificationRow | null;

  @Field(() => Int, { nullable: true, description: 'How many are still unread; null when refused.' })
  unreadNotificationCount?: number | null;
}
