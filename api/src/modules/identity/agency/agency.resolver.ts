import { Authorized, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { ownAgency } from './agency.queries';
import { Agency } from './agency.type';
import { establishmentsOf } from './establishment.queries';
import { Establishment } from './establishment.type';

/** Reads of the agency that is asking. */
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
}
