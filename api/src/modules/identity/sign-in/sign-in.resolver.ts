import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { acceptInvitation } from './accept-invitation';
import { changePassword } from './change-password';
import { readInvitation } from './read-invitation';
import { signIn } from './sign-in';
import { signOut } from './sign-out';
import {
  AcceptInvitationInput,
  ChangePasswordInput,
  ChangePasswordPayload,
  Invitation,
  SignInInput,
  SignInPayload,
  SignOutPayload,
} from './sign-in.type';

/** Sessions and passwords of staff. */
@Resolver()
export class SignInResolver {
  @Query(() => Invitation, {
    nullable: true,
    description:
      "The invitation behind a link's token; null when it is unknown, used or past its 7 days. Open to all; attempts are limited; once in a request.",
  })
  invitation(
    @Ctx() { source, http }: Context,
    @Arg('token', () => String, { description: "The token at the end of the invitation's link." }) token: string,
  ): Promise<Invitation | null> {
    return readInvitation(source, http, token);
  }

  @Mutation(() => SignInPayload, {
    description:
      'Signs a member of staff in. Refused alike (SIGN_IN_REFUSED) whether the password is wrong, the account unknown, deactivated or not accepted yet. Open to all; attempts are limited (RATE_LIMITED); once in a request.',
  })
  async signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput, { description: 'E-mail and password.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    const actor = await signIn(context.source, context.http, input);
    context.actor = actor;
    return { viewer: { actor } };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Chooses the first password of an invited colleague and signs in. Open to all; attempts are limited; once in a request.',
  })
  async acceptInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput, { description: 'The token and the password.' })
    input: AcceptInvitationInput,
  ): Promise<SignInPayload> {
    const actor = await acceptInvitation(context.source, context.http, input);
    context.actor = actor;
    return { viewer: { actor } };
  }

  @Authorized<Permission>('READER')
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this request.' })
  async signOut(@Ctx() { source, http }: Context): Promise<SignOutPayload> {
    await signOut(source, http);
    return {};
  }

  @Authorized<Permission>('READER')
  @Mutation(() => ChangePasswordPayload, {
    description:
      "Changes one's own password and ends all one's other sessions. Attempts are limited; once in a request.",
  })
  async changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The password until now, and the new one.' })
    input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    await changePassword(context.source, context.http, actorOf(context), input);
    return {};
  }
}
