import { Authorized, Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import type { Language as LanguageValue } from '../../../platform/errors/localized';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { ownAgency } from '../agency/agency.queries';
import { Agency } from '../agency/agency.type';
import { Language } from '../staff/language.type';
import { setLanguage } from '../staff/set-language';
import { ownUser } from '../staff/user.queries';
import { User } from '../staff/user.type';
import { SetLanguagePayload, Viewer } from './sign-in.type';

/** The signed-in member of staff: who, of which agency. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: "The signed-in member of staff; null before sign-in, and for a partner's key. Open to all.",
  })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.actor?.userId == null ? null : { actor: context.actor };
  }

  @FieldResolver(() => User, { description: 'Oneself.' })
  user(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<User> {
    return ownUser(context.source.manager, actor);
  }

  @FieldResolver(() => Agency, { description: "One's agency." })
  agency(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<Agency> {
    return ownAgency(context.source.manager, actor);
  }

  @Authorized<Permission>('READER')
  @Mutation(() => SetLanguagePayload, { description: 'Chooses the language one reads screens and answers in.' })
  async setLanguage(
    @Ctx() context: Context,
    @Arg('language', () => Language, { description: 'The language.' }) language: LanguageValue,
  ): Promise<SetLanguagePayload> {
    const actor = actorOf(context);
    await transaction(context.source, (tx) => setLanguage(tx, actor, language));
    return { viewer: { actor } };
  }
}
