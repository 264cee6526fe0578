import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { usersOf } from './user.queries';
import { User } from './user.type';

/** Reads of colleagues. */
@Resolver()
export class UserResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [User], { description: 'Colleagues, by last name then first name; deactivated ones last.' })
  users(@Ctx() context: Context): Promise<User[]> {
    return usersOf(context.source.manager, actorOf(context));
  }
}
