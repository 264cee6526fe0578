import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { ownAgency } from './agency.queries';
import { Agency } from './agency.type';

/** Reads of the agency that is asking. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => Agency, { description: 'The agency that is asking.' })
  agency(@Ctx() context: Context): Promise<Agency> {
    return ownAgency(context.source.manager, actorOf(context));
  }
}
