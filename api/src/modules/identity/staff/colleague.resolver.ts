import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { mailIsSet } from '../../../platform/mail/send-mail';
import { InviteColleagueInput, InviteColleaguePayload, UpdateColleagueInput, UserPayload } from './colleague.type';
import { deactivateColleague, reactivateColleague } from './deactivate-colleague';
import { inviteColleague } from './invite-colleague';
import { renewInvitation } from './renew-invitation';
import { resetPassword } from './reset-password';
import { updateColleague } from './update-colleague';

/** Colleagues, invited and changed by administrators. */
@Resolver()
export class ColleagueResolver {
  @Authorized<Permission>('ADMIN')
  @Query(() => Boolean, {
    description: 'Do invitations leave by e-mail? If not, the link is handed over by whoever invites. ADMIN.',
  })
  invitationsByEmail(): boolean {
    return mailIsSet();
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => InviteColleaguePayload, { description: 'Invites a colleague, who then chooses a password. ADMIN.' })
  inviteColleague(
    @Ctx() context: Context,
    @Arg('input', () => InviteColleagueInput, { description: 'The colleague.' }) input: InviteColleagueInput,
  ): Promise<InviteColleaguePayload> {
    return transaction(context.source, (tx) => inviteColleague(tx, actorOf(context), input));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => InviteColleaguePayload, {
    description:
      'Invites again a colleague who has not chosen a password; earlier links stop working. ADMIN; who sees payroll data only, when the colleague does (PAYROLL_RIGHT_NEEDED).',
  })
  renewInvitation(
    @Ctx() context: Context,
    @Arg('userId', () => ID, { description: 'The colleague.' }) userId: string,
  ): Promise<InviteColleaguePayload> {
    return transaction(context.source, (tx) => renewInvitation(tx, actorOf(context), userId));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => InviteColleaguePayload, {
    description:
      'For a colleague who forgot the password: ends all sessions and the password at once, and invites to choose another. ADMIN; who sees payroll data only, when the colleague does (PAYROLL_RIGHT_NEEDED).',
  })
  resetPassword(
    @Ctx() context: Context,
    @Arg('userId', () => ID, { description: 'The colleague; not oneself.' }) userId: string,
  ): Promise<InviteColleaguePayload> {
    return transaction(context.source, (tx) => resetPassword(tx, actorOf(context), userId));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => UserPayload, { description: 'Changes the names, role and rights of a colleague. ADMIN.' })
  async updateColleague(
    @Ctx() context: Context,
    @Arg('input', () => UpdateColleagueInput, { description: 'Who, and what changes.' }) input: UpdateColleagueInput,
  ): Promise<UserPayload> {
    const { id, ...changes } = input;
    return { user: await transaction(context.source, (tx) => updateColleague(tx, actorOf(context), { id, changes })) };
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => UserPayload, {
    description: 'Ends the sessions of a colleague at once and lets him or her sign in no more. ADMIN.',
  })
  async deactivateColleague(
    @Ctx() context: Context,
    @Arg('userId', () => ID, { description: 'The colleague; not oneself.' }) userId: string,
  ): Promise<UserPayload> {
    return { user: await transaction(context.source, (tx) => deactivateColleague(tx, actorOf(context), userId)) };
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => UserPayload, { description: 'Lets a colleague sign in again. ADMIN.' })
  async reactivateColleague(
    @Ctx() context: Context,
    @Arg('userId', () => ID, { description: 'The colleague.' }) userId: string,
  ): Promise<UserPayload> {
    return { user: await transaction(context.source, (tx) => reactivateColleague(tx, actorOf(context), userId)) };
  }
}
