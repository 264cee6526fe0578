import DataLoader from 'dataloader';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../platform/database/transaction';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { textsOf, type NotificationPlace, type NotificationText } from './describe-notifications';
import { markAllRead, markRead } from './mark-read';
import type { NotificationRow } from './notification.entity';
import { notificationsOf, unreadCountOf } from './notification.queries';
import {
  MarkNotificationPayload,
  Notification,
  NotificationConnection,
  NotificationPlaceEnum,
} from './notification.type';

/** Reads and marks the viewer's own notifications. */
@Resolver(() => Notification)
export class NotificationResolver {
  @Authorized<Permission>('READER')
  @Query(() => NotificationConnection, { description: "The viewer's notifications, newest first. READER." })
  async notifications(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: '1 to 100, 20 by default.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
    @Arg('unreadOnly', () => Boolean, { nullable: true, description: 'Leave out those that are read.' })
    unreadOnly: boolean | null = false,
  ): Promise<NotificationConnection> {
    const request = { first: first ?? 20, after, unreadOnly: unreadOnly ?? false };
    const { notifications, hasNextPage } = await notificationsOf(context.source.manager, actorOf(context), request);
    return {
      nodes: notifications,
      edges: notifications.map((node) => ({ node, cursor: node.id })),
      pageInfo: { hasNextPage, endCursor: notifications.at(-1)?.id ?? null },
    };
  }

  @Authorized<Permission>('READER')
  @Query(() => Int, { description: "How many of the viewer's notifications are unread. READER." })
  unreadNotificationCount(@Ctx() context: Context): Promise<number> {
    return unreadCountOf(context.source.manager, actorOf(context));
  }

  @Authorized<Permission>('READER')
  @Mutation(() => MarkNotificationPayload, {
    description: "Marks one of the viewer's notifications as read, or as unread again. READER.",
  })
  markNotificationRead(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The notification.' }) id: string,
    @Arg('read', () => Boolean, { nullable: true, defaultValue: true, description: 'false: unread again.' })
    read: boolean | null,
  ): Promise<MarkNotificationPayload> {
    return transaction(context.source, async (tx) => {
      const notification = await markRead(tx, actorOf(context), { id, read: read ?? true });
      return { notification, unreadNotificationCount: await unreadCountOf(tx, actorOf(context)) };
    });
  }

  @Authorized<Permission>('READER')
  @Mutation(() => MarkNotificationPayload, {
    description: "Marks all of the viewer's notifications as read, up to the newest one he or she has seen. READER.",
  })
  markAllNotificationsRead(
    @Ctx() context: Context,
    @Arg('newestSeen', () => ID, { description: 'What came after it stays unread.' }) newestSeen: string,
  ): Promise<MarkNotificationPayload> {
    return transaction(context.source, async (tx) => {
      await markAllRead(tx, actorOf(context), newestSeen);
      return { unreadNotificationCount: await unreadCountOf(tx, actorOf(context)) };
    });
  }

  @FieldResolver(() => String, {
    description:
      'What it says, in the language of the request, e.g. « Titre de séjour de Mme Claire DUPONT : expire demain ».',
  })
  async title(@Root() notification: NotificationRow, @Ctx() context: Context): Promise<string> {
    return (await textLoader(context).load(notification)).title;
  }

  @FieldResolver(() => NotificationPlaceEnum, { description: "Which part of the worker's sheet it leads to." })
  async place(@Root() notification: NotificationRow, @Ctx() context: Context): Promise<NotificationPlace> {
    return (await textLoader(context).load(notification)).place;
  }
}

function textLoader(context: Context): DataLoader<NotificationRow, NotificationText> {
  return loader(
    context,
    'notifications.texts',
    () =>
      new DataLoader((notifications: readonly NotificationRow[]) =>
        textsOf(context.source.manager, actorOf(context), notifications),
      ),
  );
}
