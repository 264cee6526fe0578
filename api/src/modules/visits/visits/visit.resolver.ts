import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { Client, clientLoader } from '../../clients';
import { saveVisits } from './save-visits';
import type { VisitRow } from './visit.entity';
import { minutesOf } from './visit.rules';
import { SaveVisitInput, SaveVisitsPayload, Visit } from './visit.type';

/** Saves visits, and tells of one what its row does not. */
@Resolver(() => Visit)
export class VisitResolver {
  @Authorized<Permission>('MANAGER', 'visits:write')
  @Mutation(() => SaveVisitsPayload, {
    description: `Makes or changes visits, 1 to 100 at once: all of them or none. Paths of errors begin with the place of the visit in
the list, from 0. MANAGER, visits:write.`,
  })
  saveVisits(
    @Ctx() context: Context,
    @Arg('visits', () => [SaveVisitInput], { description: 'What the visits are to become.' }) visits: SaveVisitInput[],
  ): Promise<SaveVisitsPayload> {
    return transaction(context.source, (tx) => saveVisits(tx, actorOf(context), visits));
  }

  @FieldResolver(() => Int, { description: 'How long it lasts, in whole minutes.' })
  minutes(@Root() visit: VisitRow): number {
    return minutesOf(visit);
  }

  @FieldResolver(() => Client, { description: 'The client who is served.' })
  async client(@Root() { clientId }: VisitRow, @Ctx() context: Context): Promise<Client> {
    const client = await clientLoader(context).load(clientId);
    if (client === null) throw new Denial('NOT_FOUND');
    return client;
  }
}
