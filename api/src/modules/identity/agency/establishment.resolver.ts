import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { archiveEstablishment, restoreEstablishment } from './archive-establishment';
import { SaveEstablishmentInput, SaveEstablishmentPayload } from './establishment.type';
import { saveEstablishment } from './save-establishment';

/** The agency's branches, changed by administrators. */
@Resolver()
export class EstablishmentResolver {
  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveEstablishmentPayload, { description: 'Makes or changes an establishment. ADMIN.' })
  async saveEstablishment(
    @Ctx() context: Context,
    @Arg('input', () => SaveEstablishmentInput, { description: 'What it is called and where it is.' })
    input: SaveEstablishmentInput,
  ): Promise<SaveEstablishmentPayload> {
    const establishment = await transaction(context.source, (tx) => saveEstablishment(tx, actorOf(context), input));
    return { establishment };
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveEstablishmentPayload, {
    description: 'Takes an establishment out of use; sheets keep naming it. Never the last one. ADMIN.',
  })
  async archiveEstablishment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The establishment.' }) id: string,
  ): Promise<SaveEstablishmentPayload> {
    const establishment = await transaction(context.source, (tx) => archiveEstablishment(tx, actorOf(context), id));
    return { establishment };
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveEstablishmentPayload, { description: 'Brings an archived establishment back into use. ADMIN.' })
  async restoreEstablishment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The establishment.' }) id: string,
  ): Promise<SaveEstablishmentPayload> {
    const establishment = await transaction(context.source, (tx) => restoreEstablishment(tx, actorOf(context), id));
    return { establishment };
  }
}
