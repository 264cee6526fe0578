import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../../platform/actor';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { UserRow } from './user.entity';
import { canEditUser } from './user.policy';
import { fullNameOf, stateOf, type UserState as UserStateValue } from './user.rules';
import { User, UserState } from './user.type';

/** What a user's row tells only after a rule is applied. */
@Resolver(() => User)
export class UserFieldsResolver {
  @FieldResolver(() => String, { description: 'First and last name, e.g. "Claire Moreau".' })
  fullName(@Root() user: UserRow): string {
    return fullNameOf(user);
  }

  @FieldResolver(() => UserState, { description: 'Invited, active or deactivated.' })
  state(@Root() user: UserRow): UserStateValue {
    return stateOf(user);
  }

  @FieldResolver()
  invitedAt(@Root() user: UserRow, @Ctx() context: Context): Date | null {
    return isPartner(actorOf(context)) ? null : user.invitedAt;
  }

  @FieldResolver()
  lastSignInAt(@Root() user: UserRow, @Ctx() context: Context): Date | null {
    return isPartner(actorOf(context)) ? null : user.lastSignInAt;
  }

  @FieldResolver(() => Boolean, {
    description: 'May the viewer change or deactivate this colleague: an ADMIN, and not oneself.',
  })
  viewerCanEdit(@Root() user: UserRow, @Ctx() context: Context): boolean {
    return canEditUser(actorOf(context), user.id);
  }
}

/** When colleagues come and go is no partner's concern. */
function isPartner({ apiKeyId }: Actor): boolean {
  return apiKeyId !== null;
}
