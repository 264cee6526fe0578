import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole, type Role } from '../../../platform/actor';
import type { Language } from '../../../platform/errors/localized';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import type { UserRow } from './user.entity';
import { canEditUser } from './user.policy';
import { fullNameOf, stateOf, type UserState as UserStateValue } from './user.rules';
import { User, UserState } from './user.type';

/** What a user's row tells only after a rule is applied. Partners need names alone, and are told no more. */
@Resolver(() => User)
export class UserFieldsResolver {
  @FieldResolver(() => String, { description: 'First and last name, e.g. "Claire Moreau".' })
  fullName(@Root() user: UserRow): string {
    return fullNameOf(user);
  }

  @Authorized<Permission>('READER')
  @FieldResolver()
  email(@Root() user: UserRow): string {
    return user.email;
  }

  @Authorized<Permission>('READER')
  @FieldResolver()
  role(@Root() user: UserRow): Role {
    return user.role;
  }

  @Authorized<Permission>('READER')
  @FieldResolver()
  seesPayroll(@Root() user: UserRow): boolean {
    return user.seesPayroll;
  }

  @Authorized<Permission>('READER')
  @FieldResolver()
  language(@Root() user: UserRow): Language {
    return user.language;
  }

  @Authorized<Permission>('READER')
  @FieldResolver(() => UserState, { description: 'Invited, active or deactivated. For staff only.' })
  state(@Root() user: UserRow): UserStateValue {
    return stateOf(user);
  }

  @FieldResolver()
  invitedAt(@Root() user: UserRow, @Ctx() context: Context): Date | null {
    return hasRole(actorOf(context), 'ADMIN') ? user.invitedAt : null;
  }

  @FieldResolver()
  lastSignInAt(@Root() user: UserRow, @Ctx() context: Context): Date | null {
    return hasRole(actorOf(context), 'ADMIN') ? user.lastSignInAt : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'May the viewer change or deactivate this colleague: an ADMIN, and not oneself.',
  })
  viewerCanEdit(@Root() user: UserRow, @Ctx() context: Context): boolean {
    return canEditUser(actorOf(context), user.id);
  }
}
