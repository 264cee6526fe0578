import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { Establishment } from '../../identity';
import { establishmentLoader } from '../worker.loaders';
import { archiveSector, restoreSector, saveSector } from './save-sector';
import type { SectorRow } from './sector.entity';
import { sectorsOf } from './sector.queries';
import { SaveSectorInput, SaveSectorPayload, Sector } from './sector.type';

/** Reads and changes sectors. */
@Resolver(() => Sector)
export class SectorResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [Sector], { description: "The agency's sectors by code, archived ones last. READER, workers:read." })
  sectors(@Ctx() context: Context): Promise<Sector[]> {
    return sectorsOf(context.source.manager, actorOf(context));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveSectorPayload, {
    description: 'Makes a sector or changes one; an archived one stays archived. ADMIN.',
  })
  saveSector(
    @Ctx() context: Context,
    @Arg('input', () => SaveSectorInput, { description: 'What the sector is to become.' }) input: SaveSectorInput,
  ): Promise<SaveSectorPayload> {
    return transaction(context.source, async (tx) => ({ sector: await saveSector(tx, actorOf(context), input) }));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveSectorPayload, {
    description: 'Takes a sector off the choices; sheets that have it keep it. ADMIN.',
  })
  archiveSector(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The sector.' }) id: string,
  ): Promise<SaveSectorPayload> {
    return transaction(context.source, async (tx) => ({ sector: await archiveSector(tx, actorOf(context), id) }));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveSectorPayload, { description: 'Puts an archived sector back among the choices. ADMIN.' })
  restoreSector(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The sector.' }) id: string,
  ): Promise<SaveSectorPayload> {
    return transaction(context.source, async (tx) => ({ sector: await restoreSector(tx, actorOf(context), id) }));
  }

  @FieldResolver(() => Establishment, { nullable: true, description: 'The branch that serves it.' })
  async establishment(@Root() sector: SectorRow, @Ctx() context: Context): Promise<Establishment | null> {
    return sector.establishmentId === null ? null : establishmentLoader(context).load(sector.establishmentId);
  }
}
