import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import type { ModuleKey as ModuleKeyValue } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { ownAgency } from './agency.queries';
import { Agency, AgencyPayload, ModuleKey } from './agency.type';
import { AVAILABLE_MODULES } from './available-modules';
import { establishmentsOf } from './establishment.queries';
import { Establishment } from './establishment.type';
import { setModule } from './set-module';

/** The agency that is asking. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => Agency, { description: 'The agency that is asking.' })
  agency(@Ctx() context: Context): Promise<Agency> {
    return ownAgency(context.source.manager, actorOf(context));
  }

  @FieldResolver(() => [Establishment], { description: 'Its branches by name, archived ones included.' })
  establishments(@Ctx() context: Context): Promise<Establishment[]> {
    // Nobody sees an agency but his own, so one read of the actor's serves every place of the answer.
    return loader(context, 'identity.establishments', () => establishmentsOf(context.source.manager, actorOf(context)));
  }

  @FieldResolver(() => [ModuleKey], {
    description: 'Parts of the product that do something once switched on; the others are to come.',
  })
  availableModules(): readonly ModuleKeyValue[] {
    return AVAILABLE_MODULES;
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => AgencyPayload, {
    description:
      'Switches a part of the product on or off. What is off is hidden, and refused; nothing is lost. ADMIN.',
  })
  async setModule(
    @Ctx() context: Context,
    @Arg('module', () => ModuleKey, { description: 'The part of the product.' }) module: ModuleKeyValue,
    @Arg('on', () => Boolean, { description: 'true: on.' }) on: boolean,
  ): Promise<AgencyPayload> {
    const agency = await transaction(context.source, (tx) => setModule(tx, actorOf(context), { module, on }));
    return { agency };
  }
}
